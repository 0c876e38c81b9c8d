import type { Phase } from '#lib/shapes.ts';

export type PhaseState = 'done' | 'now' | 'coming';

/** Where a phase stands on a day. */
export function phaseState({ startsOn, endsOn }: Phase, today: string): PhaseState {
  if (endsOn < today) return 'done';
  return startsOn <= today ? 'now' : 'coming';
}
