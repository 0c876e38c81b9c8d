/**
 * What the device keeps of a household vote, step by step. Each step forgets what the one before
 * needed: once the ballot is signed nothing here leads to the code any more, and once it is cast
 * nothing leads to the ballot.
 */
import type { Answers } from '#lib/shapes.ts';
import type { Blinded } from './blind-ballot.ts';

export type KeptBallot =
  /** The code may have been spent on this; asking again gives the same signature. */
  | { readonly step: 'blinded'; readonly code: string; readonly ballot: Blinded }
  | { readonly step: 'signed'; readonly serial: string; readonly signature: string }
  /** Filled in and on its way. */
  | {
      readonly step: 'filled';
      readonly serial: string;
      readonly signature: string;
      readonly answers: Answers;
    }
  | { readonly step: 'cast' };

type Store = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

const keyOf = (pollId: string) => `ballot:${pollId}`;
const steps = ['blinded', 'signed', 'filled', 'cast'];

/** Where this device is with a poll; null before it began. What cannot be read counts as nothing. */
export function keptBallot(pollId: string, store: Store = localStorage): KeptBallot | null {
  try {
    const kept = JSON.parse(store.getItem(keyOf(pollId)) ?? 'null');
    // Guarantee: only `keepBallot` writes under this key, in this form.
    return steps.includes(kept?.step) ? (kept as KeptBallot) : null;
  } catch {
    return null;
  }
}

export function keepBallot(pollId: string, kept: KeptBallot, store: Store = localStorage): void {
  store.setItem(keyOf(pollId), JSON.stringify(kept));
}

export function forgetBallot(pollId: string, store: Store = localStorage): void {
  store.removeItem(keyOf(pollId));
}
