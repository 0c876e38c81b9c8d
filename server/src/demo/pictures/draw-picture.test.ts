import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { drawPicture, drawScene } from './draw-picture.ts';
import { sceneNames } from './scene-names.ts';

const seeds = [0, 1, 2, 3, 4, 7];

describe.each(sceneNames)('%s', (name) => {
  it('is well formed in every light and has no text or number gone wrong', () => {
    for (const seed of seeds) {
      const { svg } = drawScene(name, seed);
      expect(svg).not.toMatch(/NaN|undefined|Infinity|<text|href/);
      expect(svg.length).toBeLessThan(400_000);
    }
  });

  it('differs by seed and repeats for the same seed', () => {
    const drawn = seeds.map((seed) => drawScene(name, seed).svg);
    expect(new Set(drawn).size).toBe(seeds.length);
    expect(drawScene(name, 3).svg).toBe(drawn[3]);
  });

  it('says in both languages what is to be seen, and in what light', () => {
    const { alt } = drawScene(name, 3);
    expect(alt.nl).toMatch(/^Tekening van .+, in de avondschemering$/);
    expect(alt.en).toMatch(/^Drawing of .+, at dusk$/);
  });
});

it('becomes a JPEG of 1600 by 1000', async () => {
  const { jpeg, width, height } = await drawPicture('dike', 1);
  const seen = await sharp(jpeg).metadata();
  expect([seen.format, seen.width, seen.height]).toEqual(['jpeg', 1600, 1000]);
  expect([width, height]).toEqual([1600, 1000]);
  expect(jpeg.length).toBeGreaterThan(40_000);
});

it('a seed that is no light is refused', () => {
  expect(() => drawScene('dike', -1)).toThrow(RangeError);
});
