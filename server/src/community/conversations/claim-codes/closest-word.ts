const MAX_TYPING_ERRORS = 2;

/**
 * The word that was probably meant: the one in `words` with the fewest typing errors, at most two.
 * Gives undefined when none is that near, or when several are as near as each other.
 */
export function closestWord(typed: string, words: readonly string[]): string | undefined {
  let nearest: string[] = [];
  let fewest = MAX_TYPING_ERRORS;
  for (const word of words) {
    if (isSurelyFurther(typed, word)) continue;
    const errors = typingErrors(typed, word);
    if (errors > fewest) continue;
    nearest = errors < fewest ? [word] : [...nearest, word];
    fewest = errors;
  }
  return nearest.length === 1 ? nearest[0] : undefined;
}

/** Cheap and enough to spare nearly all words the count: an error costs one letter at most. */
function isSurelyFurther(typed: string, word: string): boolean {
  if (Math.abs(typed.length - word.length) > MAX_TYPING_ERRORS) return true;
  let missing = 0;
  for (const letter of word) if (!typed.includes(letter)) missing++;
  return missing > MAX_TYPING_ERRORS;
}

/**
 * The number of letters to change, add, drop or swap with their neighbour to get from one word to
 * the other (optimal string alignment distance), row by row.
 */
function typingErrors(from: string, to: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: to.length + 1 }, (_, column) => column);
  for (let row = 1; row <= from.length; row++) {
    const current = [row];
    for (let column = 1; column <= to.length; column++) {
      const isSame = from[row - 1] === to[column - 1];
      const isSwapped = from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1];
      current[column] = Math.min(
        cell(last, column) + 1,
        cell(current, column - 1) + 1,
        cell(last, column - 1) + (isSame ? 0 : 1),
        isSwapped ? cell(beforeLast, column - 2) + 1 : Number.POSITIVE_INFINITY,
      );
    }
    beforeLast = last;
    last = current;
  }
  return cell(last, to.length);
}

function cell(row: readonly number[], column: number): number {
  return row[column] ?? Number.POSITIVE_INFINITY;
}
