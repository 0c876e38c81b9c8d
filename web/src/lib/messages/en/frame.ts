import type { frame as dutch } from '../nl/frame.ts';

export const frame: Record<keyof typeof dutch, string> = {
  'nav.skip': 'Skip to content',
  'nav.main': 'Main menu',
  'nav.projects': 'Projects',
  'nav.conversation': 'My question',
  'nav.trust': 'What we promise',
  'nav.api': 'For developers',
  'nav.portal': 'For project teams',
  'nav.home': '{brand}, to the front page',

  'footer.privacy': 'No account, no cookies, nobody watching.',

  'status.upcoming': 'Not started',
  'status.active': 'In progress',
  'status.completed': 'Finished',

  'error.404': 'There is nothing here',
  'error.404Text': 'This page does not exist, or no longer. Look up the project by name or place.',
  'error.413': 'This is too much',
  'error.413Text':
    'What you sent is larger than we take. Go back: your text is still there. Make it shorter, or choose fewer or smaller photos.',
  'error.429': 'One moment please',
  'error.429Text':
    '{seconds, plural, =0 {There were too many requests in a short time. Please try again shortly.} other {There were too many requests in a short time. Please try again in # seconds.}}',
  'error.500': 'Something went wrong on our side',
  'error.500Text': 'It is not your fault. Try again; if it keeps failing, mention this number:',
  'error.503': 'Not available right now',
  'error.503Text': 'We will be back shortly. You can keep reading what you already had open.',
  'error.other': 'That is not possible',
  'error.home': 'To the projects',
  'error.retry': 'Try again',
};
