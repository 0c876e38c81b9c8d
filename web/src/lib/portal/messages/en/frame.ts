import type { frame as dutch } from '../nl/frame.ts';

export const frame: Record<keyof typeof dutch, string> = {
  'nav.skip': 'To the content',
  'nav.main': 'Main menu',
  'nav.front': '{brand}, to your projects',
  'nav.projects': 'Projects',
  'nav.inbox': 'Questions',
  'nav.signOut': 'Sign out',

  cancel: 'Never mind',

  'signIn.title': 'Sign in',
  'signIn.intro': 'For project teams. Residents need no account.',
  'signIn.email': 'E-mail address',
  'signIn.password': 'Password',
  'signIn.show': 'Show',
  'signIn.submit': 'Sign in',
  'signIn.busy': 'One moment…',
  'signIn.refused':
    'That did not work. Check the e-mail address and the password. After five failures in a row, wait thirty minutes.',
  'signIn.residents': 'To the pages for residents',

  'status.upcoming': 'not begun',
  'status.active': 'under way',
  'status.completed': 'finished',

  'state.draft': 'Drafts',
  'state.scheduled': 'Scheduled',
  'state.published': 'Published',
  'state.withdrawn': 'Withdrawn',

  'kind.news': 'News',
  'kind.works': 'Works',

  'category.auto': 'By itself: progress, or nuisance for works',

  'passage.open': 'open',
  'passage.detour': 'detour',
  'passage.closed': 'closed',

  'preview.willSee': 'This is how residents will see it',
  'preview.see': 'This is what residents see',

  'push.title': 'Message on the phone',
  'push.now': 'now',
  'push.followers':
    '{number, plural, =0 {Nobody follows this project yet; no message goes out.} one {Goes to 1 follower on publishing.} other {Goes to # followers on publishing.}}',

  'done.published':
    'Published. {followers, plural, =0 {Residents see it now.} one {Residents see it now; the message to 1 follower is on its way.} other {Residents see it now; the message to # followers is on its way.}}',
  'done.scheduled': 'Scheduled. Until then you can still change it.',
  'done.corrected':
    'The correction is there. Residents see that the update was corrected, and why.',
  'done.withdrawn': 'The update has been withdrawn.',

  'error.401': 'Your session has ended',
  'error.401Text':
    'Sign in in a new tab. Then come back here with the button of your browser; what you wrote is still there.',
  'error.403': 'Your role does not include this',
  'error.403Text': 'Ask the manager of your organisation if you should be able to do this.',
  'error.404': 'There is nothing here',
  'error.404Text': 'This page does not exist, or does not belong to your projects.',
  'error.409': 'This has changed meanwhile',
  'error.409Text': 'Someone else was just before you. Load the page again to see how it stands.',
  'error.429': 'One moment',
  'error.429Text': 'Many requests came shortly after each other. Try again shortly.',
  'error.500': 'Something went wrong on our side',
  'error.500Text': 'It is not your fault. Try again; if it keeps failing, quote the number below.',
  'error.503': 'Out of reach for a moment',
  'error.503Text': 'We will be right back. What you had open simply stays.',
  'error.signIn': 'Sign in in a new tab',
  'error.front': 'To your projects',
  'error.retry': 'Try again',
};
