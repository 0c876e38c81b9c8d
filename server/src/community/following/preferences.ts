/** What a follower may choose: few values each, see the decision on preferences that tell nothing. */
import { z } from 'zod';
import { invalid } from '../../kernel/errors.ts';
import { mondaysAfter, pauseAt, pauseSchema, storedPause } from './pause.ts';
import { quietHours } from './quiet-hours.ts';
import type { followers } from './tables.ts';

export const preferencesSchema = z.strictObject({
  news: z.boolean(),
  works: z.boolean(),
  urgent: z.boolean(),
  quietHours: z.enum(quietHours),
  /** Whether what is urgent is told in quiet hours too. */
  urgentBreaksQuiet: z.boolean(),
  /** A Monday of the coming weeks, `resumed` for until it is resumed, null for no pause. */
  pausedUntil: pauseSchema.nullable(),
});
export type Preferences = z.infer<typeof preferencesSchema>;

/** What holds for a device that says nothing: everything, at any hour. */
export const noPreferences: Preferences = {
  ...{ news: true, works: true, urgent: true, quietHours: 'none' },
  ...{ urgentBreaksQuiet: true, pausedUntil: null },
};

type StoredPreferences = Pick<typeof followers.$inferSelect, keyof Preferences>;

/** As they are kept. Throws `invalid` when nothing at all would be told, or for another day. */
export function toStore(chosen: Preferences, at: Date): StoredPreferences {
  const { news, works, urgent, quietHours: quiet, pausedUntil } = chosen;
  if (!news && !works && !urgent)
    throw invalid('preferences', 'Choose at least one kind of update, or stop following.');
  if (pausedUntil !== null && pausedUntil !== 'resumed' && !mondaysAfter(at).includes(pausedUntil))
    throw invalid('preferences.pausedUntil', 'A pause ends on one of the coming Mondays.');
  // A choice that changes nothing is not kept: it would only tell followers apart.
  const isWithoutMeaning = quiet === 'none' || !urgent;
  return {
    ...{ news, works, urgent, quietHours: quiet },
    urgentBreaksQuiet: isWithoutMeaning || chosen.urgentBreaksQuiet,
    pausedUntil: storedPause(pausedUntil),
  };
}

/** As they are shown. */
export function fromStored(stored: StoredPreferences, at: Date): Preferences {
  const { news, works, urgent, quietHours: quiet, urgentBreaksQuiet, pausedUntil } = stored;
  return {
    ...{ news, works, urgent, quietHours: quiet, urgentBreaksQuiet },
    pausedUntil: pauseAt(pausedUntil, at),
  };
}
