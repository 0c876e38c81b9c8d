import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { brandStyleSheet, contrast, inkOn, readableOn, surfaces } from './accent.ts';

const colour = fc
  .integer({ min: 0, max: 0xffffff })
  .map((value) => `#${value.toString(16).padStart(6, '0')}`);

test('whatever accent a brand chooses, accent text reads on every surface, by day and in the dark', () => {
  fc.assert(
    fc.property(colour, (accent) => {
      for (const grounds of [surfaces.light, surfaces.dark]) {
        const text = readableOn(accent, grounds, 4.5);
        for (const ground of grounds) expect(contrast(text, ground)).toBeGreaterThanOrEqual(4.5);
      }
    }),
  );
});

test('in the dark whatever accent still shows as a shape, and what is written on it reads', () => {
  fc.assert(
    fc.property(colour, colour, (accent, wish) => {
      const dark = brandStyleSheet(accent, wish).split('@media')[1] ?? '';
      const [fill = '', ink = ''] = [...dark.matchAll(/#[0-9a-f]{6}/g)].map(([hex]) => hex);
      for (const ground of surfaces.dark) expect(contrast(fill, ground)).toBeGreaterThanOrEqual(3);
      expect(contrast(fill, ink)).toBeGreaterThanOrEqual(4.5);
    }),
  );
});

test('whatever ink a brand wishes for, text on its accent can be read', () => {
  fc.assert(
    fc.property(colour, colour, (accent, wish) => {
      expect(contrast(accent, inkOn(accent, wish))).toBeGreaterThanOrEqual(4.5);
    }),
  );
});

test('a wish that reads is kept, and an accent that reads is not touched', () => {
  expect(inkOn('#123456', '#ffeecc')).toBe('#ffeecc');
  expect(readableOn('#0b3d2e', surfaces.light, 4.5)).toBe('#0b3d2e');
});

test('only colours reach the style sheet', () => {
  expect(() => brandStyleSheet('red;}body{', '#ffffff')).toThrow(TypeError);
  expect(brandStyleSheet('0B3D2E', 'FFFFFF')).toContain('--accent:#0b3d2e');
});

test('the surfaces are those of the tokens', () => {
  const tokens = readFileSync(new URL('../styles/tokens.css', import.meta.url), 'utf8');
  const named = (name: string) =>
    [...tokens.matchAll(new RegExp(`--${name}: (#[0-9a-f]{6})`, 'g'))].map((match) => match[1]);
  const themes = ['surface', 'paper', 'sunken'].map(named);
  expect(themes.map((values) => values[0])).toEqual([...surfaces.light]);
  expect(themes.map((values) => values[1])).toEqual([...surfaces.dark]);
});
