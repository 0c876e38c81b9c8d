import type { KeptPromise } from '#lib/shapes.ts';

export type PromiseState = KeptPromise['state'];

/** The chapters of the security statement, as the page groups them: some share a heading. */
export type ChapterName = 'V' | '1' | '2' | '3' | '4' | '5' | '7' | '9';

const chapterNames: Record<string, ChapterName> = {
  ...{ V: 'V', 1: '1', 2: '2', 3: '3', 4: '4' },
  ...{ 5: '5', 6: '5', 7: '7', 8: '7', 9: '9', 10: '9' },
};

/** How many promises are in each state. */
export function tally(
  promises: readonly Pick<KeptPromise, 'state'>[],
): Record<PromiseState, number> {
  const counts = { kept: 0, broken: 0, overdue: 0, 'not-yet': 0 };
  for (const { state } of promises) counts[state] += 1;
  return counts;
}

/** The promises under their chapters, both in the order they were given. */
export function groupByChapter<Item extends { chapter: string }>(
  promises: readonly Item[],
): { chapter: ChapterName; promises: Item[] }[] {
  const chapters = Map.groupBy(promises, ({ chapter }) => chapterNames[chapter] ?? 'V');
  return [...chapters].map(([chapter, members]) => ({ chapter, promises: members }));
}
