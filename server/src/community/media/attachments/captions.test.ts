import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type Cue, readCaptions, writeCaptions } from './captions.ts';

const vtt = `WEBVTT - made by a program

STYLE
::cue { background: url(https://elsewhere.example/pixel) }

NOTE Jo recorded this at home

1
00:01.000 --> 00:02.500 align:start
<v Jo>De kraan <b>draait</b></v> & zwaait

00:00:03.000 --> 00:00:04.000
Klaar.
`;

it('gives the moments and the words, and nothing that a browser would act on', () => {
  const cues = readCaptions(vtt);
  expect(cues).toEqual([
    { startMs: 1_000, endMs: 2_500, lines: ['De kraan draait &amp; zwaait'] },
    { startMs: 3_000, endMs: 4_000, lines: ['Klaar.'] },
  ]);
  const written = writeCaptions(cues ?? []);
  expect(written.startsWith('WEBVTT\n\n00:00:01.000 --> 00:00:02.500\n')).toBe(true);
  for (const gone of ['STYLE', 'url(', 'NOTE', '<v']) expect(written).not.toContain(gone);
});

it('reads SubRip as well', () => {
  const srt =
    '1\r\n00:00:01,000 --> 00:00:02,000\r\nHallo\r\n\r\n2\r\n00:00:03,000 --> 00:00:04,000\r\nDag\r\n';
  expect(readCaptions(srt)).toHaveLength(2);
});

it.each(['', 'WEBVTT', 'Dear diary', '00:05.000 --> 00:01.000\nback in time'])(
  'finds no captions in %j',
  (text) => {
    expect(readCaptions(text)).toBeUndefined();
  },
);

it('what was written is read back the same', () => {
  const cue = fc
    .record({
      startMs: fc.nat(3_000_000),
      lasts: fc.integer({ min: 1, max: 9_000 }),
      lines: fc.array(fc.stringMatching(/^[a-zé<>&.,!?]{1,40}$/), { minLength: 1, maxLength: 2 }),
    })
    .map(({ startMs, lasts, lines }): Cue => {
      const safe = lines.map((line) =>
        line.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;'),
      );
      return { startMs, endMs: startMs + lasts, lines: safe };
    });
  fc.assert(
    fc.property(fc.array(cue, { minLength: 1, maxLength: 8 }), (cues) => {
      const once = readCaptions(writeCaptions(cues));
      expect(once).toEqual(cues.toSorted((one, other) => one.startMs - other.startMs));
    }),
  );
});

it('whatever is typed, it is captions or it is not', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
      const cues = readCaptions(`${vtt}\n${text}`);
      expect(readCaptions(writeCaptions(cues ?? []))).toEqual(cues);
    }),
  );
});
