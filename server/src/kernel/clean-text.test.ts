import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanFragment, cleanLine, cleanText } from './clean-text.ts';

/** Text in which the characters that need cleaning are as common as others. */
const messyText = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'binary', maxLength: 4 }),
      fc.constantFrom(
        ...['a', 'e', '1', ' ', '  ', '\t', '\n', '\r\n', '\u0085', '\u2028', '\u00a0', '\u0000'],
        ...['\u0301', '\u200b', '\u200c', '\u200d', '\ufe0e', '\ufe0f', '\ufeff', '\u00ad'],
        ...['\u202e', '\u2066', '\u2069', '\ud800', '\udc00', '\u{e0041}', '👩', '❤', '🏽', '🚒'],
      ),
    ),
    { maxLength: 20 },
  )
  .map((pieces) => pieces.join(''));

describe('cleaning text', () => {
  it.each([
    ['a null', 'wa\u0000ter'],
    ['an escape', 'wa\u001bter'],
    ['a C1 control', 'wa\u009bter'],
    ['a zero-width space', 'wa\u200bter'],
    ['a zero-width non-joiner', 'wa\u200cter'],
    ['a joiner between letters', 'wa\u200dter'],
    ['a byte order mark', '\ufeffwater'],
    ['a soft hyphen', 'wa\u00adter'],
    ['a left-to-right mark', 'wa\u200eter'],
    ['a Hangul filler', 'wa\u3164ter'],
    ['a hidden tag character', 'water\u{e0041}'],
    ['a variation selector after a letter', 'wa\ufe0fter'],
    ['a lone surrogate', 'wa\ud83dter'],
  ])('takes away %s', (_, text) => {
    for (const clean of [cleanLine, cleanText, cleanFragment]) expect(clean(text)).toBe('water');
  });

  it('takes away every bidirectional override and isolate', () => {
    for (const code of [0x202a, 0x202b, 0x202c, 0x202d, 0x202e, 0x2066, 0x2067, 0x2068, 0x2069]) {
      expect(cleanLine(`a${String.fromCodePoint(code)}b`)).toBe('ab');
    }
  });

  it.each(['👩‍👩‍👧‍👦', '👷🏽‍♀️', '❤️‍🔥', '🏳️‍🌈', '👁️‍🗨️', '1️⃣', '☎︎', '🇳🇱'])('keeps %s whole', (emoji) => {
    expect(cleanLine(`a ${emoji} b`)).toBe(`a ${emoji} b`);
  });

  it('takes away a joiner that has nothing to join', () => {
    expect(cleanLine('👩\u200d')).toBe('👩');
    expect(cleanLine('\u200d👩')).toBe('👩');
    expect(cleanLine('👩\u200d\u200d👧')).toBe('👩👧');
  });

  it('composes accents', () => {
    expect(cleanLine('cafe\u0301')).toBe('caf\u00e9');
  });

  it('leaves mark-up and other scripts as they are', () => {
    const text = '<script>alert("x")</script> & שלום مرحبا 你好';
    expect(cleanLine(text)).toBe(text);
  });
});

describe('cleaning a line', () => {
  it('makes one line with single spaces of it', () => {
    expect(cleanLine('  a \u00a0b\r\n\tc\u2028d\u200b \u200be\u0085')).toBe('a b c d e');
  });
});

describe('cleaning a text', () => {
  it('trims its lines and keeps at most one empty line between them', () => {
    expect(cleanText('\n  a  b \r\n\r\n \u200b \n\n c\rd\u2028e \n')).toBe('a b\n\nc\nd\ne');
  });
});

describe('cleaning a fragment', () => {
  it('keeps the spaces at both ends', () => {
    expect(cleanFragment(' a\n b\t')).toBe(' a  b ');
  });
});

describe.each([
  ['a line', cleanLine],
  ['a text', cleanText],
  ['a fragment', cleanFragment],
])('cleaning %s', (_, clean) => {
  it('a second time changes nothing', () => {
    fc.assert(
      fc.property(messyText, (text) => {
        expect(clean(clean(text))).toBe(clean(text));
      }),
      { numRuns: 2000 },
    );
  });

  it('leaves nothing that draws nothing or turns the text around', () => {
    fc.assert(
      fc.property(messyText, (text) => {
        expect(clean(text)).not.toMatch(
          /(?!\n)\p{Cc}|[\u200b\u200c\u2028-\u202e\u2060-\u206f\ufeff]/u,
        );
        expect(clean(text).isWellFormed()).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });
});
