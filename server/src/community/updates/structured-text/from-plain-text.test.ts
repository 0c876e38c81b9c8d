import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanText } from '../../../kernel/clean-text.ts';
import { fromPlainText } from './from-plain-text.ts';
import { structuredTextSchema } from './schema.ts';
import { toPlainText } from './to-plain-text.ts';

const paragraph = (text: string) => ({ type: 'paragraph', content: [{ type: 'text', text }] });
const item = (text: string) => ({ type: 'listItem', content: [paragraph(text)] });

const typed = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 20 }),
      fc.constantFrom('\n', '\n\n', '\r\n', '\n- ', '- ', '-', ' ', 'Zie https://example.nl/pad.'),
      fc.constantFrom(
        '\n- \n',
        '<script>',
        '\u0000',
        '\u202e',
        '👩‍🚒',
        'HTTPS://A.NL/(b)',
        'https://@',
      ),
    ),
    { maxLength: 20 },
  )
  .map((pieces) => pieces.join(''));
const wordsOf = (text: string) => text.split(/\s+/).filter((word) => word !== '');

describe('structured text from a plain text field', () => {
  it('makes each line a paragraph', () => {
    expect(fromPlainText('Eerste regel\r\nTweede\n\n\n  Derde  ')).toEqual({
      type: 'doc',
      content: [paragraph('Eerste regel'), paragraph('Tweede'), paragraph('Derde')],
    });
  });

  it('makes lines that begin with a dash and a space one list', () => {
    expect(fromPlainText('Mee:\n- laarzen\n- helm\nTot dan\n- 5 °C\n\n-10 is koud')).toEqual({
      type: 'doc',
      content: [
        paragraph('Mee:'),
        { type: 'bulletList', content: [item('laarzen'), item('helm')] },
        paragraph('Tot dan'),
        { type: 'bulletList', content: [item('5 °C')] },
        paragraph('-10 is koud'),
      ],
    });
  });

  it('makes https addresses links, without the full stop or bracket after them', () => {
    expect(fromPlainText('Zie https://example.nl/a?b=1, (HTTPS://b.nl).')).toEqual({
      type: 'doc',
      content: [
        {
          type: 'paragraph',
          content: [
            { type: 'text', text: 'Zie ' },
            {
              type: 'text',
              text: 'https://example.nl/a?b=1',
              marks: [{ type: 'link', attrs: { href: 'https://example.nl/a?b=1' } }],
            },
            { type: 'text', text: ', (' },
            {
              type: 'text',
              text: 'HTTPS://b.nl',
              marks: [{ type: 'link', attrs: { href: 'https://b.nl/' } }],
            },
            { type: 'text', text: ').' },
          ],
        },
      ],
    });
  });

  it.each(['http://example.nl', 'javascript:alert(1)', 'https://', 'https://bank.nl@example.nl'])(
    'leaves %s as text',
    (text) => {
      expect(fromPlainText(text).content).toEqual([paragraph(text)]);
    },
  );

  it('is one empty paragraph when nothing was typed', () => {
    expect(fromPlainText(' \n ')).toEqual({ type: 'doc', content: [{ type: 'paragraph' }] });
  });

  it('takes no longer for a row of signs that could end an address', () => {
    const startedAtMs = performance.now();
    fromPlainText(`https://${'.'.repeat(50_000)}a`);
    expect(performance.now() - startedAtMs).toBeLessThan(500);
  });

  it('is always accepted as it is', () => {
    fc.assert(
      fc.property(typed, (text) => {
        const structured = fromPlainText(text);
        expect(structuredTextSchema.parse(structured)).toEqual(structured);
      }),
    );
  });

  it('keeps the words there and back', () => {
    fc.assert(
      fc.property(typed, (text) => {
        expect(wordsOf(toPlainText(fromPlainText(text)))).toEqual(wordsOf(cleanText(text)));
      }),
      { numRuns: 500 },
    );
  });

  it('is the same after there and back', () => {
    fc.assert(
      fc.property(typed, (text) => {
        const structured = fromPlainText(text);
        expect(fromPlainText(toPlainText(structured))).toEqual(structured);
      }),
      { numRuns: 500 },
    );
  });
});
