import { cleanLine } from '../../../kernel/clean-text.ts';
import {
  type Block,
  type Heading,
  isList,
  type List,
  type Paragraph,
  type StructuredText,
  textBlocksOf,
} from './schema.ts';

const ELLIPSIS = '…';
/** What does not stand before an ellipsis; tried once for each run of such signs. */
const BEFORE_CUT = /(?<![\s,;:.–-])[\s,;:.–-]+$/u;

/**
 * The words of a structured text without any mark-up. Empty lines stand between blocks; list items
 * are lines that begin with `- ` or their number, indented by two spaces per list they are in.
 */
export function toPlainText(text: StructuredText): string {
  return text.content
    .map((block) => linesOf(block).join('\n'))
    .filter((lines) => lines !== '')
    .join('\n\n');
}

/**
 * The beginning of a structured text on one line, at most `maxCharacters` long (as counted by
 * `string.length`). What is cut is cut at a word and ends in an ellipsis.
 */
export function excerpt(text: StructuredText, maxCharacters: number): string {
  const line = cleanLine(textBlocksOf(text).map(wordsOf).join(' '));
  if (line.length <= maxCharacters) return line;

  const room = maxCharacters - ELLIPSIS.length;
  const lastSpace = line.lastIndexOf(' ', room);
  const start = lastSpace > 0 ? line.slice(0, lastSpace) : wholeCharacters(line, room);
  return start.replace(BEFORE_CUT, '') + ELLIPSIS;
}

function linesOf(block: Block): string[] {
  if (isList(block)) return linesOfList(block);
  const words = wordsOf(block);
  return words === '' ? [] : [words];
}

function linesOfList(list: List): string[] {
  const first = list.attrs?.start ?? 1;
  return list.content.flatMap(({ content }, index) => {
    const sign = list.type === 'orderedList' ? `${first + index}.` : '-';
    const [head = '', ...others] = content.flatMap(linesOf);
    return [`${sign} ${head}`.trimEnd(), ...others.map((line) => `  ${line}`)];
  });
}

function wordsOf({ content = [] }: Paragraph | Heading): string {
  return content
    .map(({ text }) => text)
    .join('')
    .trim();
}

/** As many characters as readers see them (also emoji of several parts) as fit in `room`. */
function wholeCharacters(line: string, room: number): string {
  let kept = '';
  for (const { segment } of new Intl.Segmenter().segment(line)) {
    if (kept.length + segment.length > room) break;
    kept += segment;
  }
  return kept;
}
