import { showCalendar } from './show-calendar.ts';
import { showFeed } from './show-feed.ts';

/** What programs of residents fetch: the works as a calendar, the news as a feed. */
export const feedsModule = { actions: [showCalendar, showFeed], jobs: [] } as const;
