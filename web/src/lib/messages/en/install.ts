import type { install as dutch } from '../nl/install.ts';

export const install: Record<keyof typeof dutch, string> = {
  'offline.title': 'You are offline',
  'offline.intro': 'This page is not on your device. What you follow, you can go on reading.',
  'offline.kept': 'On your device',
  'offline.keptNone':
    'There is nothing on your device yet. Follow a project, or choose “Read offline too” there.',
  'offline.retry': 'Try again',
  'offline.banner': 'No connection. This is what you had at',
  'offline.keep': 'Read offline too',
  'offline.drop': 'Stop reading offline',
  'offline.what': 'Keeps this project on this device. We are not told.',
  'offline.done': 'This project is on your device.',
  'offline.failed': 'That did not work now. Try again later.',

  'welcome.title': 'Welcome',
  'welcome.text':
    'This app asks for no name and no account, and does not know where you are. Only when you follow a project or ask a question is anything kept; the page about privacy tells what.',
  'welcome.read': 'What is kept',
  'welcome.close': 'Got it',
};
