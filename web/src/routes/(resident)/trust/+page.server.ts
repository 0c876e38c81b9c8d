import { groupByChapter, tally } from '#lib/resident/trust/group-promises.ts';
import type { PageServerLoad } from './$types.js';

export const load: PageServerLoad = async ({ locals }) => {
  const { promises } = await locals.bridge.call('promises.list', {});
  return {
    counts: tally(promises),
    failing: promises.filter(({ state }) => state === 'broken' || state === 'overdue'),
    chapters: groupByChapter(promises),
  };
};
