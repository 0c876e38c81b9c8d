/**
 * How well a typed word fits a known one, forgiving typing errors: bounded edit distance (optimal
 * string alignment, so swapped neighbours are one error) of what was typed to any beginning of the
 * known word.
 */
import { numberAt } from './number-at.ts';

/** Lower is better; `noMatch` is none at all. */
export const noMatch = 255;

const exact = 0;
const beginning = 1;
const within = 4;
/** Per error, so that two errors weigh more than standing inside a longer word. */
const error = 3;

/** Errors forgiven: none in a short word, where another word is as likely. */
export function forgiven(length: number): number {
  return length < 4 ? 0 : length < 8 ? 1 : 2;
}

/** Both words folded; `errors` is at most what `forgiven` says. */
export function matchWord(typed: string, known: string, errors: number): number {
  if (known.startsWith(typed)) return known.length === typed.length ? exact : beginning;
  if (typed.length >= 3 && known.includes(typed)) return within;
  if (errors === 0 || known.length < typed.length - errors) return noMatch;
  const found = errorsToBeginning(typed, known, errors);
  return found > errors ? noMatch : found * error;
}

const longest = 48;
let twoAgo = new Uint8Array(longest + 1);
let before = new Uint8Array(longest + 1);
let current = new Uint8Array(longest + 1);

/** The fewest errors between `typed` and a beginning of `known`; more than `most` is not worked out. */
function errorsToBeginning(typed: string, known: string, most: number): number {
  const width = Math.min(known.length, typed.length + most, longest);
  const height = Math.min(typed.length, longest);
  for (let column = 0; column <= width; column += 1) before[column] = column;
  for (let row = 1; row <= height; row += 1) {
    if (fillRow(typed, known, row, width) > most) return most + 1;
    [twoAgo, before, current] = [before, current, twoAgo];
  }
  let fewest = most + 1;
  for (let column = Math.max(0, height - most); column <= width; column += 1)
    fewest = Math.min(fewest, before[column] ?? fewest);
  return fewest;
}

/** Works out one row of the table; gives its smallest entry. */
function fillRow(typed: string, known: string, row: number, width: number): number {
  const sign = typed.charCodeAt(row - 1);
  let smallest = row;
  current[0] = row;
  for (let column = 1; column <= width; column += 1) {
    const other = known.charCodeAt(column - 1);
    let fewest = numberAt(before, column - 1) + (sign === other ? 0 : 1);
    fewest = Math.min(fewest, numberAt(before, column) + 1, numberAt(current, column - 1) + 1);
    const isSwap =
      row > 1 &&
      column > 1 &&
      sign === known.charCodeAt(column - 2) &&
      other === typed.charCodeAt(row - 2);
    if (isSwap) fewest = Math.min(fewest, numberAt(twoAgo, column - 2) + 1);
    current[column] = fewest;
    if (fewest < smallest) smallest = fewest;
  }
  return smallest;
}
