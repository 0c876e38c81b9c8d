/**
 * Spares a push service that is down, and everyone who waits behind it. Without this, a dead
 * service holds every connection of a batch for a full timeout per message.
 *
 *   open     --5 failures in a row-->  paused
 *   paused   --time is up-->           on trial (messages pass)
 *   on trial --a failure-->            paused;   --a success--> open
 */
import type { Clock } from '../clock.ts';
import { setBounded } from './set-bounded.ts';

const FAILURES_BEFORE_PAUSE = 5;
const SHORTEST_PAUSE_MS = 30_000;
const LONGEST_PAUSE_MS = 5 * 60_000;
const MAX_ORIGINS = 256;

export interface OriginPauses {
  /** How long this origin is still to be left alone, in milliseconds; 0 means go ahead. */
  remainingMs(origin: string): number;
  /** The service answered sensibly, whatever it decided about the message. */
  recordSuccess(origin: string): void;
  /** No answer, or one that asks for patience: for `askedMs`, or less if that is very long. */
  recordFailure(origin: string, askedMs: number): void;
}

export function createOriginPauses(clock: Clock): OriginPauses {
  const failing = new Map<string, { failures: number; untilMs: number }>();
  const nowMs = () => clock.now().getTime();
  return {
    remainingMs(origin) {
      const known = failing.get(origin);
      return known === undefined ? 0 : Math.max(0, known.untilMs - nowMs());
    },
    recordSuccess(origin) {
      failing.delete(origin);
    },
    recordFailure(origin, askedMs) {
      const failures = (failing.get(origin)?.failures ?? 0) + 1;
      const pauseMs = Math.min(Math.max(askedMs, SHORTEST_PAUSE_MS), LONGEST_PAUSE_MS);
      const untilMs = failures < FAILURES_BEFORE_PAUSE ? 0 : nowMs() + pauseMs;
      setBounded(failing, origin, { failures, untilMs }, MAX_ORIGINS);
    },
  };
}
