import { hasHours, isAsked, type Question } from '#lib/planning/question.ts';
import type { Planning } from '#lib/shapes.ts';
import type { Spoken } from '../describe-when.ts';

/** What was asked and how often it is so: `Tussen 7 en 9 uur, op de fiets: 2 keer werk in …`. */
export function describeAnswer(
  question: Question,
  { works: count, weeks }: Planning['affected'],
  month: string | undefined,
  { t, dates }: Spoken,
): string {
  const when: Record<string, string | number> = month
    ? { month: dates.month(`${month}-15`) }
    : { weeks };
  if (!isAsked(question)) {
    return t(month ? 'planning.answerAllMonth' : 'planning.answerAll', { count, ...when });
  }
  const asked = capital(describeQuestion(question, t));
  return t(month ? 'planning.answerMonth' : 'planning.answer', { asked, count, ...when });
}

function describeQuestion(question: Question, t: Spoken['t']): string {
  const { from, until, days, traveller, nuisance } = question;
  return [
    hasHours(question) ? t('planning.asked.hours', { from, until }) : '',
    days === 'every' ? '' : t(`planning.asked.${days}`),
    traveller ? t(`planning.asked.${traveller}`) : '',
    nuisance ? t(`nuisance.${nuisance}`).toLowerCase() : '',
  ]
    .filter(Boolean)
    .join(', ');
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
