import type { follow as dutch } from '../nl/follow.ts';

export const follow: Record<keyof typeof dutch, string> = {
  'follow.title': 'Follow {project}',
  'follow.intro':
    'You get a notification on this device as soon as something changes. No account, no e-mail address.',
  'follow.start': 'Turn notifications on',
  'follow.stop': 'Turn notifications off',
  'follow.busy': 'One moment…',
  'follow.following': 'You follow this project on this device.',
  'follow.stopped':
    'You no longer follow this project. What we knew of this device has been erased.',
  'follow.denied':
    'Your browser blocks notifications. Allow them in the settings of this site and come back.',
  'follow.unsupported':
    'This browser cannot receive notifications. On an iPhone: first add this site to your home screen (Share, then Add to Home Screen) and open it there.',
  'follow.failed': 'That did not work. Please try again in a moment.',
  'follow.noScript':
    'Notifications need JavaScript. Without it you can bookmark this page; all news is always on it.',
  'follow.storedTitle': 'What we keep for this',
  'follow.stored1':
    'The address at which your browser receives notifications, encrypted and for this project only.',
  'follow.stored2': 'The language you read in.',
  'follow.stored3':
    'Not: your name, your position, what you read or which other projects you follow. Each project gets a different pseudonym, so nobody can link them.',
  'follow.storedEnd': 'When you turn notifications off, we erase it at once.',
  'follow.bookmark': 'To the page of the project',
};
