/** Which followers an update is for, as conditions on their rows. */
import { and, isNull, lte, not, notInArray, or, type SQL, sql } from 'drizzle-orm';
import type { Announcement } from './announcement.ts';
import { localDate } from './pause.ts';
import { quietNow } from './quiet-hours.ts';
import { followers } from './tables.ts';

type About = Pick<Announcement, 'kind' | 'isUrgent'>;

/** Those who get it at this moment. */
export function toldNow(update: About, at: Date): SQL | undefined {
  return and(wants(update, at), mayBeDisturbed(update, at));
}

/** Those who want it, but have quiet hours at this moment. */
export function toldLater(update: About, at: Date): SQL | undefined {
  return and(wants(update, at), not(mayBeDisturbed(update, at)));
}

/** Followers of its category who have not paused. What is sent in a pause is not sent later. */
export function wants({ kind, isUrgent }: About, at: Date): SQL | undefined {
  const ofKind = kind === 'works' ? followers.works : followers.news;
  const ofCategory = isUrgent ? or(sql`${ofKind}`, sql`${followers.urgent}`) : sql`${ofKind}`;
  const isNotPaused = or(isNull(followers.pausedUntil), lte(followers.pausedUntil, localDate(at)));
  return and(ofCategory, isNotPaused);
}

/** Who is awake or, for what is urgent, lets it through. */
export function mayBeDisturbed({ isUrgent }: About, at: Date): SQL {
  const awake = notInArray(followers.quietHours, quietNow(at));
  const letThrough = sql`(${followers.urgent} and ${followers.urgentBreaksQuiet})`;
  return isUrgent ? sql`(${awake} or ${letThrough})` : awake;
}
