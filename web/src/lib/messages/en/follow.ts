import type { follow as dutch } from '../nl/follow.ts';

export const follow: Record<keyof typeof dutch, string> = {
  'follow.title': 'Follow {project}',
  'follow.intro':
    'You get a notification on this device as soon as something changes. No account, no e-mail address.',
  'follow.start': 'Turn notifications on',
  'follow.stop': 'Turn notifications off',
  'follow.save': 'Save my choices',
  'follow.here': 'Receive notifications on this device',
  'follow.busy': 'One moment…',
  'follow.following': 'You follow this project on this device.',
  'follow.paused': 'You follow this project, but notifications are paused.',
  'follow.saved': 'Your choices have been saved.',
  'follow.stopped':
    'You no longer follow this project. What we knew of this device has been erased.',
  'follow.lapsed':
    'You followed this project, but your browser has ended the notifications. We hold nothing of it any more. Turn them on again below if you like.',
  'follow.moved': 'You follow this project, but notifications do not arrive on this device yet.',
  'follow.denied':
    'Your browser blocks notifications. Allow them in the settings of this site and come back. Or use one of the other ways below.',
  'follow.ios':
    'On an iPhone or iPad, notifications arrive only when this site is on your home screen. This is how:',
  'follow.ios1':
    'Tap Share, the square with the arrow pointing up. If you do not see it, tap the three dots first.',
  'follow.ios2': 'Choose “Add to Home Screen” and tap “Add”.',
  'follow.ios3':
    'Open the site from your home screen, find {project} there and turn the notifications on.',
  'follow.iosOld':
    'It does not work? Then iOS is older than 16.4, which cannot do it. The ways below work on every device.',
  'follow.unsupported':
    'This browser cannot receive notifications. Use one of the other ways below.',
  'follow.failed': 'That did not work. Please try again in a moment.',
  'follow.nothing': 'Choose at least one kind of update, or turn notifications off.',
  'follow.choose': 'Choose yourself about what and when',
  'follow.chooseNow': 'Now: every update, silent at night.',
  'follow.noScript':
    'Notifications need JavaScript. Without it you can follow the project in one of the ways below; we keep nothing for those.',
  'follow.categories': 'What do you want to hear about?',
  'follow.news': 'News',
  'follow.newsHint': 'Progress, plans and invitations.',
  'follow.works': 'Works',
  'follow.worksHint': 'When there is work, what you will notice and who can get through.',
  'follow.urgent': 'Urgent',
  'follow.urgentHint': 'What cannot wait, such as a gas main or a sudden closure.',
  'follow.quiet': 'Quiet hours',
  'follow.quietHint':
    'What is published in quiet hours reaches you as soon as they are over. Dutch time.',
  'follow.quiet.night': 'At night',
  'follow.quiet.nightHint': '22:00 to 7:00',
  'follow.quiet.long-night': 'Evening and night',
  'follow.quiet.long-nightHint': '20:00 to 8:00',
  'follow.quiet.day': 'By day',
  'follow.quiet.dayHint': '8:00 to 16:00, for those who work at night',
  'follow.quiet.none': 'None',
  'follow.quiet.noneHint': 'Notifications come at once',
  'follow.breaks': 'Urgent updates may always come through',
  'follow.breaksHint': 'In quiet hours too. Only when the team calls an update urgent.',
  'follow.language': 'Language of the notifications',
  'follow.pause': 'Pause',
  'follow.pauseNo': 'No pause',
  'follow.pauseResumed': 'Until I turn them on again',
  'follow.pauseUntil': 'Until Monday {day}',
  'follow.pauseHint': 'During a pause we send nothing, and nothing afterwards either.',
  'follow.storedTitle': 'This is stored once you turn them on',
  'follow.storedShort':
    'This device then keeps a key and the pages, and we keep an encrypted address for notifications. Not who you are.',
  'follow.storedMore': 'What exactly is said below.',
  'follow.storedHere': 'On this device:',
  'follow.storedHereWhat':
    'a secret key for this project, the address for notifications, a small program that shows them, the pages to read offline too, and how far you read.',
  'follow.storedThere': 'On our server:',
  'follow.storedThereWhat':
    'that address, encrypted; a fingerprint of the key; the choices above; and for a week which updates we sent.',
  'follow.storedNever': 'Never:',
  'follow.storedNeverWhat':
    'your name, where you are, what you read or which other projects you follow. Each project gets a different pseudonym, so nobody can link them.',
  'follow.storedUntil':
    'Until you press the button, nothing has been stored. When you turn notifications off, we erase all of it at once.',
  'follow.otherwise': 'Without notifications',
  'follow.otherwiseWhat': 'For these we keep nothing of you.',
  'follow.feed': 'Atom feed',
  'follow.feedHint': 'for a news reader',
  'follow.calendar': 'Calendar (iCal)',
  'follow.calendarHint': 'works in your own calendar',
  'follow.bookmark': 'Page of the project',
  'follow.bookmarkHint': 'as a bookmark; all news is always on it',
};
