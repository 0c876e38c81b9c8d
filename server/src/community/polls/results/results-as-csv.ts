/** Results as comma-separated values (RFC 4180) that no spreadsheet takes for formulas. */
import { inLanguage, type Language } from '../../../kernel/i18n.ts';
import { choicesOf } from '../question-view.ts';
import type { TeamView } from '../team-view.ts';

/** Excel takes a file for UTF-8 when it begins with this. */
const byteOrderMark = '\ufeff';
const header = ['question', 'kind', 'answer', 'number', 'answered'];

export function resultsAsCsv({ questions }: TeamView, language: Language): string {
  const rows = questions.flatMap((question) => {
    const { kind, answered, numbers, words, options } = question;
    const text = inLanguage(question.text, language).value;
    const counted = choicesOf({ kind, options }).map((choice, place) => {
      const option = options[choice];
      const name = kind !== 'scale' && option ? inLanguage(option, language).value : choice;
      return [text, kind, name, numbers[place] ?? 0, answered];
    });
    return [...counted, ...words.map((said) => [text, kind, said, '', answered])];
  });
  return byteOrderMark + [header, ...rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}

/**
 * One cell, always quoted. Text that begins as a formula would gets an apostrophe in front, which
 * spreadsheets take for “this is text” (OWASP, CSV injection).
 */
export function cell(value: string | number): string {
  if (typeof value === 'number') return `"${value}"`;
  const text = value.replace(formulaAtBeginning, "'").replace(formulaWithin, "$&'");
  return `"${text.replaceAll('"', '""')}"`;
}

const formulaAtBeginning = /^(?=\s*[=+\-@\t\r\n|%])/;
/**
 * Where Dutch or German is spoken, spreadsheets part cells at semicolons, also within these quotes;
 * then a new cell begins here, or a new row.
 */
const formulaWithin = /[;\t\r\n](?=(?:"|[^\S\t\r\n])*[=+\-@|%])/g;
