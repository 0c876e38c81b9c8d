import type { Inline, Paragraph, StructuredText } from './shapes.ts';

/** One block as written down: a paragraph, a heading (`## …`), or a list of points. */
export type Line = string | readonly string[];

/** Turns written lines into structured text; `**words**` become bold. */
export function structuredText(lines: readonly Line[]): StructuredText {
  return {
    type: 'doc',
    content: lines.map((line) => {
      if (typeof line !== 'string') {
        return {
          type: 'bulletList',
          content: line.map((point) => ({ type: 'listItem', content: [paragraph(point)] })),
        };
      }
      if (line.startsWith('## ')) {
        return { type: 'heading', attrs: { level: 2 }, content: inlines(line.slice(3)) };
      }
      return paragraph(line);
    }),
  };
}

function paragraph(words: string): Paragraph {
  return { type: 'paragraph', content: inlines(words) };
}

function inlines(words: string): Inline[] {
  return words
    .split('**')
    .map((text, index): Inline => {
      return index % 2 === 1
        ? { type: 'text', text, marks: [{ type: 'bold' }] }
        : { type: 'text', text };
    })
    .filter(({ text }) => text !== '');
}
