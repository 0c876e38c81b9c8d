import { type Brush, brushFor, height, sheetOf, width } from '../kit/brush.ts';
import { darker, lighter, mix } from '../kit/colour.ts';
import type { Palette } from '../kit/palettes.ts';
import { many, rect } from '../kit/shapes.ts';
import { flats, scaffold, skeleton } from '../pieces/buildings.ts';
import { tipper, towerCrane } from '../pieces/machines.ts';
import { builder, cyclist, passer } from '../pieces/people.ts';
import { cone, fences, heap, hut, lamp } from '../pieces/site.ts';
import { air, sky, skyline } from '../pieces/sky.ts';
import { tree } from '../pieces/trees.ts';

export const housingBlockAlt = {
  nl: 'Tekening van een woongebouw in aanbouw met steigers, een torenkraan en bouwers op de verdiepingen',
  en: 'Drawing of an apartment block under construction with scaffolding, a tower crane and builders on the floors',
};

/** Flats growing floor by floor, from a finished wing to a bare frame. */
export function drawHousingBlock(seed: number, palette: Palette): string {
  const brush = brushFor('housing', seed, palette);
  const { chance } = brush;
  const base = 760;
  const floors = chance.between(7, 8);
  const left = chance.between(250, 330);
  return sheetOf(brush, [
    sky(brush),
    skyline(brush, 640, 0),
    skyline(brush, 700, 1),
    towerCrane(brush, left + 900, base, { tall: 640, reach: -640, hook: 110 }),
    skeleton(brush, { x: left + 330, base, w: 500, floors: floors - 2, wall: palette.concrete }),
    flats(brush, {
      x: left,
      base,
      w: 344,
      floors,
      wall: chance.pick([palette.bricks[0], palette.bricks[2], palette.bricks[3]]),
    }),
    scaffold(brush, { x: left + 330, base, w: 260, floors: floors - 2 }),
    people(brush, left, base),
    neighbours(brush, base),
    ground(brush, base),
    street(brush, base),
    air(brush),
  ]);
}

function people(brush: Brush, left: number, base: number): string {
  const { chance } = brush;
  return [
    builder(brush, left + 400, base - 238, 0.52, 'carry'),
    builder(brush, left + 520, base - 114, 0.52, 'stand'),
    builder(brush, left + 470, base - 300, 0.52, 'point'),
    builder(brush, left + 700, base - 62 * chance.between(2, 4) - 6, 0.52, 'carry'),
    builder(brush, left + 770, base - 72, 0.52, 'walk'),
  ].join('');
}

function neighbours(brush: Brush, base: number): string {
  const { palette } = brush;
  const wall = mix(palette.bricks[1], palette.sky[2], 0.25);
  return [
    flats(brush, { x: -60, base, w: 240, floors: 4, wall }),
    flats(brush, {
      x: 1330,
      base,
      w: 330,
      floors: 5,
      wall: mix(palette.bricks[3], palette.sky[2], 0.2),
    }),
    tree(brush, 215, base + 10, 250),
    tree(brush, 1300, base + 10, 280),
    tree(brush, 1500, base + 10, 230),
  ].join('');
}

function ground(brush: Brush, base: number): string {
  const { palette } = brush;
  return [
    rect(0, base, width, 90, darker(palette.sand, 0.06)),
    heap(brush, 1120, base + 40, 300, 96),
    hut(brush, 220, base + 50, 1),
    hut(brush, 236, base - 48, 1),
    tipper(brush, 820, base + 70, 0.86),
    builder(brush, 600, base + 66, 0.98, 'point'),
    rect(0, base + 84, width, 10, darker(palette.paving, 0.3)),
    fences(brush, 20, base + 96, 12),
  ].join('');
}

function street(brush: Brush, base: number): string {
  const { palette, chance } = brush;
  const top = base + 96;
  return [
    rect(0, top, width, 34, lighter(palette.paving, 0.1)),
    rect(0, top + 34, width, height - top, darker(palette.steel, 0.25)),
    rect(0, top + 34, width, 6, darker(palette.paving, 0.35)),
    many(9, (index) => rect(60 + index * 190, top + 92, 92, 7, palette.frame, { opacity: 0.75 })),
    lamp(brush, 130, top + 28, 210),
    lamp(brush, 1440, top + 28, 210),
    passer(brush, chance.between(520, 700), top + 30, 1.04),
    passer(brush, chance.between(1180, 1300), top + 30, 1),
    cyclist(brush, chance.between(300, 460), top + 104, 1.3),
    cone(brush, 950, top + 40, 0.9),
    cone(brush, 1010, top + 40, 0.9),
  ].join('');
}
