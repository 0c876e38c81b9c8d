/**
 * Cleans text that people send, so that what is stored is what readers see: no control characters,
 * no lone surrogates, nothing invisible, and no bidirectional overrides that make text read
 * differently from what it says (Unicode TR 36, section 2.5). Accents are composed (NFC).
 * Each function gives the same result when applied to its own result.
 */

/** Control characters, lone surrogates, annotation marks, and all that draws nothing. */
const UNSEEN =
  /[\p{Cc}\p{Cs}\ufff9-\ufffb]|(?![\ufe0e\ufe0f\u200d])\p{Default_Ignorable_Code_Point}/gu;
/** The choice between a coloured and a plain sign, where there is no sign to choose for. */
const STRAY_VARIATION = /(?<!\p{Emoji})[\ufe0e\ufe0f]/gu;
/** The joiner of emoji (as in a family), where it does not join two of them. */
const STRAY_JOINER =
  /(?<!\p{Extended_Pictographic}|\p{Emoji_Modifier}|\ufe0f)\u200d|\u200d(?!\p{Extended_Pictographic})/gu;
/** A byte order mark counts as white space in JavaScript, but draws nothing. */
const WHITE_SPACE = /(?!\ufeff)[\s\u0085]/gu;
const LINE_BREAK = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/gu;

/** For a text of one line, such as a name or a title: all white space becomes single spaces. */
export function cleanLine(text: string): string {
  return cleanFragment(text).replace(/ {2,}/g, ' ').trim();
}

/**
 * For a text of several lines, such as a question: lines are trimmed, white space within them
 * becomes single spaces, and at most one empty line stays between two others. Lines end in `\n`.
 */
export function cleanText(text: string): string {
  return text
    .split(LINE_BREAK)
    .map(cleanLine)
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

/**
 * For a piece of a line that other pieces follow: white space becomes spaces, as many as there
 * were, also at both ends.
 */
export function cleanFragment(text: string): string {
  return text
    .replace(WHITE_SPACE, ' ')
    .replace(UNSEEN, '')
    .replace(STRAY_VARIATION, '')
    .replace(STRAY_JOINER, '')
    .normalize('NFC');
}
