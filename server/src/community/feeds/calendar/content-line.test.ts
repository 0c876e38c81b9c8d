import fc from 'fast-check';
import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import { contentLine, textLine } from './content-line.ts';

/** Long texts with everything that is special: separators, breaks, characters of many octets. */
const anyText = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 300, size: 'max' }),
  fc.string({
    unit: fc.constantFrom('\\', ';', ',', '\n', '"', ':', 'é', '漢', '👩‍👧', 'n'),
    maxLength: 300,
    size: 'max',
  }),
);
const withoutControls = (text: string) =>
  text.replace(/\r\n?/g, '\n').replace(/(?!\n)\p{Cc}/gu, '');

const linesOf = (written: string) => written.split('\r\n');

test('no line is longer than 75 octets, whatever it holds, and each ends in CRLF', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const written = textLine('SUMMARY', text);
      expect(written.endsWith('\r\n')).toBe(true);
      for (const line of linesOf(written)) {
        expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
        // Cut within a character, the octets would no longer be the text.
        expect(line.isWellFormed()).toBe(true);
      }
      for (const line of linesOf(written).slice(1, -1)) expect(line[0]).toBe(' ');
    }),
  );
});

test('an independent parser reads back every text as it was', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      fc.pre(text.isWellFormed());
      const lines = `BEGIN:VEVENT\r\n${textLine('SUMMARY', text)}END:VEVENT\r\n`;
      const event = new ICAL.Component(
        ICAL.parse(lines) as ConstructorParameters<typeof ICAL.Component>[0],
      );
      expect(event.getFirstPropertyValue('summary')).toBe(withoutControls(text));
    }),
  );
});

test('several texts stay several', () => {
  // The parser takes a backslash that ends a text for one that escapes the comma behind it.
  const parts = fc.string({ minLength: 1 }).filter((text) => !text.endsWith('\\'));
  fc.assert(
    fc.property(fc.array(parts, { minLength: 1, maxLength: 5 }), (texts) => {
      const lines = `BEGIN:VEVENT\r\n${textLine('CATEGORIES', texts)}END:VEVENT\r\n`;
      const event = new ICAL.Component(
        ICAL.parse(lines) as ConstructorParameters<typeof ICAL.Component>[0],
      );
      const read = event.getFirstProperty('categories')?.getValues();
      expect(read).toEqual(texts.map(withoutControls));
    }),
  );
});

test('no text can add a line of its own', () => {
  const written = textLine('SUMMARY', 'x\r\nATTENDEE:mailto:a@example.org\u2028\u0085\n');
  expect(linesOf(written)).toHaveLength(2);
});

test('an address is written as it is', () => {
  expect(contentLine('URL', 'https://a.example/b?c=d,e;f')).toBe(
    'URL:https://a.example/b?c=d,e;f\r\n',
  );
});
