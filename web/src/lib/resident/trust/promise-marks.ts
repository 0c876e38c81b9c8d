import type { IconName } from '#lib/components/icons.ts';
import type { PromiseState } from './group-promises.ts';

/** How the state of a promise looks: never by colour alone. */
export const promiseMarks: Record<
  PromiseState,
  { tone: 'open' | 'detour' | 'closed' | 'plain'; icon: IconName }
> = {
  kept: { tone: 'open', icon: 'open' },
  broken: { tone: 'closed', icon: 'alert' },
  overdue: { tone: 'detour', icon: 'clock' },
  'not-yet': { tone: 'plain', icon: 'waiting' },
};
