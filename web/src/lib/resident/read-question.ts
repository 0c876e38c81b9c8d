/** What a resident wrote in the form of a question, as far as it was filled in. */
export interface Question {
  kind: 'question' | 'report' | null;
  text: string;
  name: string;
}

export type QuestionFault = 'kind' | 'empty-text' | 'long-text' | 'long-name';

export const longestTextCharacters = 4000;
export const longestNameCharacters = 80;

/** Reads the form; every fault is reported, so that a resident mends all of them at once. */
export function readQuestion(form: FormData): { question: Question; faults: QuestionFault[] } {
  const kind = form.get('kind');
  const question: Question = {
    kind: kind === 'question' || kind === 'report' ? kind : null,
    text: textOf(form, 'text'),
    name: textOf(form, 'name'),
  };
  const faults: QuestionFault[] = [];
  if (!question.kind) faults.push('kind');
  if (question.text === '') faults.push('empty-text');
  if (question.text.length > longestTextCharacters) faults.push('long-text');
  if (question.name.length > longestNameCharacters) faults.push('long-name');
  return { question, faults };
}

/** A text field as one would type it on: browsers send line ends as CR LF. */
export function textOf(form: FormData, field: string): string {
  const value = form.get(field);
  return typeof value === 'string' ? value.replaceAll('\r\n', '\n').trim() : '';
}
