import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { TeamView } from '../team-view.ts';
import { cell, resultsAsCsv } from './results-as-csv.ts';

const poll: TeamView['poll'] = {
  ...{ id: 'p', kind: 'ordinary', state: 'closed', results: 'always', title: { nl: 'Plein' } },
  ...{ introduction: null, opensAt: null, closesAt: null, closedAt: null },
  ...{ publicKey: null, counted: 6 },
};
const question = { id: 'q', ends: null, words: [], months: [], options: [], numbers: [] };

const view: TeamView = {
  poll,
  tokens: { printed: 0, spent: 0 },
  questions: [
    {
      ...{ ...question, kind: 'single', text: { nl: 'Boom, "welke"?' }, answered: 6 },
      ...{ options: [{ nl: 'Linde', en: 'Lime' }, { nl: '=EIK()' }], numbers: [4, 2] },
    },
    {
      ...{ ...question, kind: 'scale', text: { nl: 'Mooi?' }, answered: 1 },
      ...{ numbers: [0, 0, 0, 0, 1], ends: { low: { nl: 'a' }, high: { nl: 'b' } } },
    },
    { ...{ ...question, kind: 'open', text: { nl: 'Nog iets?' }, answered: 1 }, words: ['+31'] },
  ],
};

describe('results as a file', () => {
  it('have a line for every answer that can be given and for every text', () => {
    expect(resultsAsCsv(view, 'en').split('\r\n')).toEqual([
      '\ufeff"question","kind","answer","number","answered"',
      '"Boom, ""welke""?","single","Lime","4","6"',
      `"Boom, ""welke""?","single","'=EIK()","2","6"`,
      '"Mooi?","scale","1","0","1"',
      '"Mooi?","scale","2","0","1"',
      '"Mooi?","scale","3","0","1"',
      '"Mooi?","scale","4","0","1"',
      '"Mooi?","scale","5","1","1"',
      `"Nog iets?","open","'+31","","1"`,
      '',
    ]);
  });

  it.each(['=1+1', ' =1+1', '\u00a0+31', ' \u2003@A1', '\ufeff-1'])(
    'say of %j that it is text, for it begins as a formula would',
    (words) => expect(cell(words)).toBe(`"'${words}"`),
  );

  it.each(['1 + 1 = 2', 'Nee - liever niet', ' Linde', ''])('leave %j as it is', (words) =>
    expect(cell(words)).toBe(`"${words}"`),
  );

  it.each([
    ['Mooi;=1+1;', "Mooi;'=1+1;"],
    ['Mooi; "@A1', `Mooi;' ""@A1`],
    ['Mooi\n-1', "Mooi\n'-1"],
  ])('say so of %j within: many spreadsheets part cells at semicolons', (words, made) =>
    expect(cell(words)).toBe(`"${made}"`),
  );

  it.each(['Linde; of eik', 'Een\n\nTwee', 'a, =b'])('leave %j as it is within', (words) =>
    expect(cell(words)).toBe(`"${words}"`),
  );

  it('begin no formula either where a spreadsheet parts cells at semicolons', () => {
    const signs = fc.constantFrom(
      ';',
      '\n',
      '\t',
      '"',
      ' ',
      '=',
      '+',
      '-',
      '@',
      '|',
      '%',
      "'",
      'a',
    );
    fc.assert(
      fc.property(fc.string({ unit: signs }), (words) => {
        const [, ...cells] = cell(words)
          .slice(1, -1)
          .split(/[;\t\r\n]/);
        for (const begun of cells) expect(begun.replace(/^["\s]+/, '')).not.toMatch(/^[=+\-@|%]/);
      }),
    );
  });

  it('hold no cell that a spreadsheet would work out, whatever residents wrote', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('=', '+', '-', '@', '\t', '\r', '\n=', ' =', '%', '|', ''),
        fc.string(),
        (begin, rest) => {
          const made = cell(begin + rest);
          expect(made.slice(1, 2)).not.toMatch(/[\t\r\n]/);
          // Spreadsheets may trim: what stands behind white space counts as the beginning.
          expect(made.slice(1).trimStart()).not.toMatch(/^[=+\-@|%]/);
          expect(made.slice(1, -1).replaceAll('""', '')).not.toContain('"');
        },
      ),
    );
  });
});
