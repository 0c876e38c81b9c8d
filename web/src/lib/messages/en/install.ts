import type { install as dutch } from '../nl/install.ts';

export const install: Record<keyof typeof dutch, string> = {
  'offline.title': 'No connection',
  'offline.intro': 'This page is not on your device. What you follow, you can go on reading.',
  'offline.portal':
    'Do you have Wi-Fi? In a hotel, train or library you sometimes have to agree on a sign-in page first.',
  'offline.kept': 'On your device',
  'offline.keptNone':
    'There is nothing on your device yet. Follow a project, or choose “Read offline too” there.',
  'offline.retry': 'Try again',
  'offline.banner': 'No connection. This is what you had at',
  'offline.keep': 'Read offline too',
  'offline.drop': 'Stop reading offline',
  'offline.what': 'Keeps this project on this device, and how far you read. We are not told.',
  'offline.done': 'This project is on your device.',
  'offline.failed': 'That did not work now. Try again later.',

  'welcome.title': 'Welcome',
  'welcome.text':
    'This app asks for no name and no account, and does not know where you are. There is nothing of ours on this device yet. That changes only when you choose something yourself: following, reading offline, asking, voting or responding. What is kept then is said every time.',
  'welcome.read': 'What is kept',
  'welcome.close': 'Got it, do not show this again',
};
