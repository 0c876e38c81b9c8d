import type { projects as dutch } from '../nl/projects.ts';

export const projects: Record<keyof typeof dutch, string> = {
  'projects.title': 'Your projects',
  'projects.search': 'Search your projects',
  'projects.searchSubmit': 'Search',
  'projects.waiting':
    '{number, plural, one {One resident is waiting for an answer} other {# residents are waiting for an answer}}',
  'projects.open': '{number, plural, one {1 waits for an answer} other {# wait for an answer}}',
  'projects.toInbox': 'All questions',
  'projects.others': 'Nobody is waiting here',
  'projects.nothingWaits': 'Nobody is waiting for an answer',
  'projects.followers': '{number, plural, =0 {no followers} one {1 follower} other {# followers}}',
  'projects.lastUpdate': 'last update {day}',
  'projects.noUpdate': 'no update yet',
  'projects.write': 'Write',
  'projects.none': 'You have no projects yet',
  'projects.noneHow': 'Ask the manager of your organisation to add you to a project.',
  'projects.notFound': 'None of your projects matches “{query}”.',
  'projects.all': 'Show all projects',

  'project.public': 'As residents see it',
  'project.viewer': 'You are looking on here. Editors can write and answer.',
  'project.inbox': 'All questions about this project',
  'project.nothingWaits': 'Nobody is waiting for an answer',
  'project.write': 'Write an update',
  'project.noUpdates': 'No updates yet',
  'project.noUpdatesHow':
    'A first update need not be long: who you are, what you are going to do, and when it begins.',
  'project.older': 'Older updates',
  'project.newest': 'Newest updates',
  'project.elsewhere': 'Show elsewhere',
  'project.snippet': 'For your own website',
  'project.snippetHow':
    'Paste this into a page of your site. It shows today, what is next and the latest updates; it loads no script and follows nobody.',
  'project.copy': 'Copy',
  'project.copied': 'Copied',
  'project.screen': 'Screen for the site hut',
};
