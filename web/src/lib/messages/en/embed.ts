import type { embed as dutch } from '../nl/embed.ts';

export const embed: Record<keyof typeof dutch, string> = {
  'embed.title': '{project}: today and soon',
  'embed.news': 'Latest news',
  'embed.more': 'All about this project',
  'embed.follow': 'Follow',
  'embed.ask': 'Ask a question',
  'embed.newTab': 'opens in a new tab',

  'screen.scan': 'Scan for news and questions',
  'screen.next': 'Coming up',
  'screen.news': 'Latest news',
  'screen.late': 'No connection. Updated at {time}.',
};
