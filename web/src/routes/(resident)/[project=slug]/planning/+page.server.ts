import { dayOf } from '#lib/planning/days.ts';
import { readQuestion } from '#lib/planning/question.ts';
import { showsProject } from '#lib/server/page-tags.ts';
import type { PageServerLoad } from './$types.js';

/** The plan as a time line, or with `?view=calendar` one month of it; `?from=…` asks what affects me. */
export const load: PageServerLoad = async ({ locals, params, url, setHeaders }) => {
  const slug = params.project;
  const question = readQuestion(url.searchParams);
  const isCalendar = url.searchParams.get('view') === 'calendar';
  const month = isCalendar ? monthIn(url.searchParams.get('month')) : undefined;
  const planning = await locals.bridge.call('planning.show', { slug, month, ...question });
  setHeaders(showsProject(slug));
  return { ...planning, question, month };
};

/** The month asked for, or else the one it is. */
function monthIn(text: string | null): string {
  return /^20\d\d-(0[1-9]|1[0-2])$/.test(text ?? '') ? String(text) : dayOf(new Date()).slice(0, 7);
}
