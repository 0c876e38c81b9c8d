import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countLinks, doubtAbout, refuseWordless, repeatKey } from './weigh-question.ts';

describe('links in a question', () => {
  it.each([
    ['Zie https://example.nl/a en www.example.org', 2],
    ['buy at cheap.shop and best.online now', 2],
    ['Het hek staat open. Kan dat dicht?', 0],
    ['Tussen 7.00 en 16.00 uur, km 10.250', 0],
  ])('are counted in %s', (text, number) => {
    expect(countLinks(text)).toBe(number);
  });

  it('make it wait from the third on, with proof of work too', () => {
    const link = 'https://example.org/x ';
    expect(doubtAbout(link.repeat(2), true)).toBeNull();
    expect(doubtAbout(link.repeat(3), true)).toBe('links');
  });
});

describe('a question without proof of work', () => {
  it('waits, whatever it says', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(doubtAbout(text, false)).not.toBeNull();
      }),
    );
  });
});

describe('a text without a word', () => {
  it('may be short, as a thumb is, and not long', () => {
    expect(() => refuseWordless('👍👍')).not.toThrow();
    expect(() => refuseWordless('😡'.repeat(30))).toThrow();
    expect(() => refuseWordless(`${'😡'.repeat(30)} 7 uur`)).not.toThrow();
  });

  it('is never one that holds a letter', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(() => refuseWordless(`${text}a`)).not.toThrow();
      }),
    );
  });
});

describe('the same text again', () => {
  it('is recognised through capitals, marks and spaces, per project, unless it is short', () => {
    const one = repeatKey('north', 'When does the noise end??');
    expect(repeatKey('north', '  when does THE noise end ')).toBe(one);
    expect(repeatKey('south', 'When does the noise end??')).not.toBe(one);
    expect(repeatKey('north', 'Thanks!')).toBeUndefined();
  });
});
