import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { breakLines, outlinesOf, widthOf } from './set-text.ts';

describe('text set as outlines', () => {
  it('never holds what is no number, whatever is written', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
        expect(outlinesOf(text, 64, 93, 34)).toMatch(/^(?:[MLCQZ][-\d. ]*)*$/);
      }),
      { numRuns: 60 },
    );
  });

  it('has letters of neighbouring languages, and leaves out what no font has', () => {
    expect(widthOf('ł', 40)).toBeGreaterThan(0);
    expect(widthOf('😀', 40)).toBe(0);
  });
});

describe('breaking lines', () => {
  it('fits every line within the width, in at most as many as asked', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 200 }), fc.integer({ min: 1, max: 4 }), (text, most) => {
        const lines = breakLines(text, 40, 500, most);
        expect(lines.length).toBeLessThanOrEqual(most);
        for (const line of lines) expect(widthOf(line, 40)).toBeLessThanOrEqual(500);
      }),
      { numRuns: 60 },
    );
  });

  it('ends in an ellipsis when something is left out, and only then', () => {
    expect(breakLines('Kort', 40, 500, 1)).toEqual(['Kort']);
    expect(breakLines('Een '.repeat(50), 40, 500, 2).at(-1)).toMatch(/…$/);
  });
});
