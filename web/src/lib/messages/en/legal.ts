import type { legal as dutch } from '../nl/legal.ts';

export const legal: Record<keyof typeof dutch, string> = {
  'nav.privacy': 'Privacy',
  'nav.accessibility': 'Accessibility',

  'privacy.title': 'What is kept about you',
  'privacy.intro':
    'You can read without anything being kept. Below is everything that is kept once you do more than read: what, why, for how long, and who sees it.',
  'privacy.generated':
    'This page is made from the software itself: from what the code says about each piece of data. What is not here is not kept.',
  'privacy.neverTitle': 'What we never have',
  'privacy.never1':
    'Your name, address, phone number or e-mail address, unless you write it in a message yourself',
  'privacy.never2': 'The position of your device: it works out distances itself',
  'privacy.never3': 'Cookies, advertising, trackers or measuring services of others',
  'privacy.never4': 'A list of what you read or which projects you follow together',
  'privacy.never5': 'Your network address in any log',
  'privacy.residents': 'When you do something in the app',
  'privacy.members': 'When you work in a project team',
  'privacy.topic.asking': 'Asking a question or reporting something',
  'privacy.topic.following': 'Following a project',
  'privacy.topic.commenting': 'Commenting on an update',
  'privacy.topic.voting': 'Taking part in a poll',
  'privacy.topic.account': 'Working in a project team',
  'privacy.topic.other': 'Other',
  'privacy.why': 'Why',
  'privacy.kept': 'How long',
  'privacy.seenBy': 'Who sees it',
  'privacy.sealed': 'Kept encrypted',
  'privacy.rightsTitle': 'Your rights, without telling who you are',
  'privacy.rights1':
    'With the code of your conversation you see everything you wrote and what was answered.',
  'privacy.rights2':
    'The page “What the app knows” shows per project what is kept about this device, and deletes it with one button.',
  'privacy.rights3': 'If something is wrong, you correct it in the conversation itself.',
  'privacy.rights4':
    'You can always complain about privacy to the Dutch Data Protection Authority (Autoriteit Persoonsgegevens).',
  'privacy.suppliersTitle': 'Who else is involved',
  'privacy.suppliers':
    'If you follow a project, your browser’s push service brings the messages to your device. The content is encrypted; the service only sees that a message comes. There are no others.',
  'privacy.device': 'On your own device',
  'privacy.deviceText':
    'As long as you only read, we keep nothing there either. When you choose something, your device keeps what that needs:',
  'privacy.device1':
    'When you follow a project or read it offline: a secret key for the notifications, its pages and how far you read, so that you see what is new',
  'privacy.device2':
    'When you ask something: the code of the conversation, if you press “Keep on this device”; and the question itself while there is no connection',
  'privacy.device3': 'When you vote or respond: that you did, and what takes a comment back',
  'privacy.deviceSee': 'See it, take it along or erase it on the page “What the app knows”.',
  'privacy.deviceBrowser':
    'As with every site, your browser itself keeps copies of pages and files to show them faster. Those you clear in your browser.',

  'access.title': 'Accessibility',
  'access.intro':
    'News about work in the street is for everyone in the street. That is why we follow the guidelines WCAG 2.2, level AA, on every page for residents and project teams.',
  'access.stateTitle': 'Where we stand',
  'access.state':
    'We aim to conform fully. An independent audit has not been done yet; what we check ourselves is below.',
  'access.testedTitle': 'What is checked automatically',
  'access.tested1':
    'Every version is tested with axe against WCAG 2.2 A and AA, in every language, light and dark',
  'access.tested2': 'Every page fits a screen 320 pixels wide, without scrolling sideways',
  'access.tested3': 'Reading, searching and asking work without JavaScript',
  'access.tested4':
    'A photo is placed only with a description; colours of a house style are adjusted until they can be read',
  'access.tested5':
    'Finding, reading, reacting, asking and voting work with a keyboard alone, also at 400 % zoom; whoever wants less motion gets none',
  'access.limitsTitle': 'What we know can be better',
  'access.limits1':
    'Project teams write themselves. Not every text is as simple as we wish, and not every update is translated.',
  'access.limits2':
    'A map cannot be read with a screen reader. Everything on it is on the page as text too.',
  'access.limits3': 'Documents that a project attaches are not always accessible.',
  'access.complainTitle': 'Something in your way?',
  'access.complain':
    'Ask a question at the project and write what does not work; no name is needed. You get a code with which you read the answer.',
  'access.complainMore':
    'If that does not help, you can turn to the Dutch National Ombudsman or the Netherlands Institute for Human Rights.',
  'access.project': 'Choose a project',
};
