import { ratingQuestions, ratingTexts } from '../../community/polls/index.ts';
import { type Day, instantAt, isoDay } from './calendar.ts';
import { demoCodes, pollDrafts } from './poll-drafts.ts';
import type { DemoPoll, PollDraft } from './shapes.ts';

/** All polls with their dates, as they stand on this day. */
export function pollsOn(today: Day): DemoPoll[] {
  return pollDrafts.map((draft) => {
    const { project, kind, state, results, counted, days } = draft;
    const [opened, closes] = days;
    return {
      ...{ project, kind, state, results, counted },
      opensAt: instantAt(today + opened, '09:00'),
      closesAt: closes === null ? null : instantAt(today + closes, '20:00'),
      ...contentOf(draft, today),
      codes: kind === 'household' ? demoCodes : [],
    };
  });
}

function contentOf(draft: PollDraft, today: Day) {
  if (draft.questions !== 'rating') {
    const questions = draft.questions.map(({ numbers, ...question }) => ({
      ...{ options: [], ends: null, ...question },
      numbers: countedAs('', numbers),
    }));
    return { title: draft.title, introduction: draft.introduction, questions };
  }
  const months = Object.fromEntries(
    draft.months.map((numbers, place) => [
      monthBefore(today, draft.months.length - place),
      numbers,
    ]),
  );
  const [scale, open] = ratingQuestions;
  const questions = [
    ...(scale ? [{ ...scale, numbers: months }] : []),
    ...(open ? [{ ...open, numbers: {}, words: draft.words }] : []),
  ];
  return { ...ratingTexts, questions };
}

type Numbers = NonNullable<DemoPoll['questions'][number]['numbers']>;

function countedAs(period: string, numbers: readonly number[] | undefined): Numbers {
  return numbers ? { [period]: numbers } : {};
}

/** The month so many months before the one this day is in, as `2026-04`. */
function monthBefore(today: Day, months: number): string {
  const [year = 1970, month = 1] = isoDay(today).split('-').map(Number);
  return new Date(Date.UTC(year, month - 1 - months, 15)).toISOString().slice(0, 7);
}
