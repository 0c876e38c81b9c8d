import { cleanText } from '../../../kernel/clean-text.ts';
import { linkAddress } from './link-address.ts';
import type { Block, List, Paragraph, StructuredText, TextPiece } from './schema.ts';

const POINT = '- ';
const HTTPS_ADDRESS = /https:\/\/[^\s<>"']+/gi;
/** What ends a sentence rather than an address; tried once for each run of such signs. */
const AFTER_ADDRESS = /(?<![.,;:!?)\]}…])[.,;:!?)\]}…]+$/u;

/**
 * Makes structured text of what was typed in a plain text field, for editors without JavaScript.
 *
 * Each line becomes a paragraph; lines one after another that begin with `- ` become one list;
 * `https:` addresses become links. Nothing else has a meaning. The limits are not checked here: let
 * `structuredTextSchema` judge the result.
 */
export function fromPlainText(typed: string): StructuredText {
  const content: Block[] = [];
  let openList: List | undefined;
  for (const line of cleanText(typed).split('\n')) {
    if (!line.startsWith(POINT)) {
      openList = undefined;
      if (line !== '') content.push(paragraph(line));
      continue;
    }
    if (openList === undefined) {
      openList = { type: 'bulletList', content: [] };
      content.push(openList);
    }
    openList.content.push({ type: 'listItem', content: [paragraph(line.slice(POINT.length))] });
  }
  return { type: 'doc', content: content.length > 0 ? content : [{ type: 'paragraph' }] };
}

function paragraph(line: string): Paragraph {
  return { type: 'paragraph', content: withLinks(line) };
}

function withLinks(line: string): TextPiece[] {
  const pieces: TextPiece[] = [];
  let written = 0;
  for (const { 0: found, index } of line.matchAll(HTTPS_ADDRESS)) {
    const address = found.replace(AFTER_ADDRESS, '');
    const href = linkAddress(address);
    if (href === undefined) continue;
    pieces.push(...plain(line.slice(written, index)));
    pieces.push({ type: 'text', text: address, marks: [{ type: 'link', attrs: { href } }] });
    written = index + address.length;
  }
  return [...pieces, ...plain(line.slice(written))];
}

function plain(text: string): TextPiece[] {
  return text === '' ? [] : [{ type: 'text', text }];
}
