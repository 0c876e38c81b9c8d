import fc from 'fast-check';
import { expect, test } from 'vitest';
import { structuredTexts } from './arbitrary-structured-text.ts';
import type { StructuredText } from './schema.ts';
import { escapeMarkup, toHtml } from './to-html.ts';

const text = (words: string, ...marks: object[]): StructuredText =>
  ({
    type: 'doc',
    content: [{ type: 'paragraph', content: [{ type: 'text', text: words, marks }] }],
  }) as StructuredText;

test('marks, headings and lists become their elements', () => {
  expect(toHtml(text('dicht', { type: 'bold' }))).toBe('<p><strong>dicht</strong></p>');
  const list: StructuredText = {
    type: 'doc',
    content: [
      { type: 'heading', attrs: { level: 2 }, content: [{ type: 'text', text: 'Wat' }] },
      {
        type: 'orderedList',
        attrs: { start: 3 },
        content: [
          {
            type: 'listItem',
            content: [{ type: 'paragraph', content: [{ type: 'text', text: 'een' }] }],
          },
        ],
      },
    ],
  };
  expect(toHtml(list)).toBe('<h2>Wat</h2><ol start="3"><li><p>een</p></li></ol>');
});

test('what looks like markup stays words', () => {
  expect(toHtml(text('<script>alert(1)</script>'))).not.toContain('<script');
});

test('a link that may not be one is words', () => {
  expect(toHtml(text('klik', { type: 'link', attrs: { href: 'javascript:alert(1)' } }))).toBe(
    '<p>klik</p>',
  );
});

test('whatever the text, there are no other elements than ours', () => {
  fc.assert(
    fc.property(structuredTexts, (any) => {
      const left = toHtml(any).replace(
        /<\/?(p|h2|h3|ul|ol|li|strong|em|a)( (start="\d+"|href="[^"<>]*"))?>/g,
        '',
      );
      expect(left).not.toMatch(/[<>"']/);
    }),
  );
});

test('escaping leaves no sign of markup', () => {
  fc.assert(fc.property(fc.string(), (any) => !/[<>"']/.test(escapeMarkup(any))));
});
