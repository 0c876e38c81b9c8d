/** Text as it is compared: small letters without marks, and the two ways to write the Dutch ij as one. */
export function foldText(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/ĳ|ij/g, 'y')
    .replace(/ß/g, 'ss')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** The words of a text, folded. */
export function wordsIn(text: string): string[] {
  const folded = foldText(text);
  return folded ? folded.split(' ') : [];
}
