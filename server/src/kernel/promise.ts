/**
 * The promise declaration: what must hold, how it is kept, and a check that measures the real thing.
 * `breakIt` is its negative control: it spoils exactly what the check looks at, so that a test can
 * watch the check go red.
 */
import type { PromiseStatement } from './promise-statement.ts';
import type { Runtime } from './runtime.ts';

export interface Finding {
  readonly holds: boolean;
  /** What was measured, in a few words: `412 requests, 0 cookies`. */
  readonly figure: string;
  /** Enough for somebody else to judge the result; nothing personal, no secrets. */
  readonly evidence: Readonly<Record<string, unknown>>;
}

/** The finding of several measurements: it holds, as `figure` says, when none of them found a fault. */
export function findingOf(
  figure: string,
  faults: readonly string[],
  evidence: Readonly<Record<string, unknown>> = {},
): Finding {
  const [first, ...more] = faults;
  return {
    holds: first === undefined,
    figure:
      first === undefined ? figure : more.length > 0 ? `${first}, and ${more.length} more` : first,
    evidence: { ...evidence, faults: faults.slice(0, 20) },
  };
}

/** A sample of what may be too much to check each time: all when few, else some at random. */
export function some<Item>(items: readonly Item[], most: number): readonly Item[] {
  if (items.length <= most) return items;
  return items
    .map((item) => ({ item, place: Math.random() }))
    .sort((one, other) => one.place - other.place)
    .slice(0, most)
    .map(({ item }) => item);
}

export interface CheckContext {
  readonly runtime: Runtime;
  /** Address of the running service, as in `http://127.0.0.1:3000`; checks speak HTTP to it. */
  readonly baseUrl: string;
}

export interface PromiseDeclaration<Broken = unknown> extends PromiseStatement {
  /** Measures. `broken` is given by the negative control only. */
  check(context: CheckContext, broken?: Broken): Promise<Finding>;
  /** Breaks what the check looks at and says how to undo it. */
  breakIt(context: CheckContext): Promise<{ broken?: Broken; restore: () => Promise<void> }>;
}

/** Declares a promise. */
export function promise<Broken = undefined>(
  declaration: PromiseDeclaration<Broken>,
): PromiseDeclaration<Broken> {
  return declaration;
}

// biome-ignore lint/suspicious/noExplicitAny: variance: promises break in different ways
export type AnyPromise = PromiseDeclaration<any>;
