import { type Brush, brushFor, height, sheetOf, width } from '../kit/brush.ts';
import { darker, lighter } from '../kit/colour.ts';
import type { Palette } from '../kit/palettes.ts';
import { ellipse, line, many, rect } from '../kit/shapes.ts';
import { houseRow } from '../pieces/houses.ts';
import { excavator, towerCrane } from '../pieces/machines.ts';
import { builder, cyclist, passer } from '../pieces/people.ts';
import { barrier, cone, lamp } from '../pieces/site.ts';
import { air, sky, skyline } from '../pieces/sky.ts';
import { tree } from '../pieces/trees.ts';
import { pontoon, water } from '../pieces/water.ts';

export const canalQuayAlt = {
  nl: 'Tekening van een gracht met trapgevels, een kraan op een ponton en bouwers die de kademuur vernieuwen',
  en: 'Drawing of a canal with gabled houses, a crane on a pontoon and builders renewing the quay wall',
};

/** Gabled houses along a canal where the quay wall is being renewed from a pontoon. */
export function drawCanalQuay(seed: number, palette: Palette): string {
  const brush = brushFor('canal quay', seed, palette);
  const { chance } = brush;
  const street = 640;
  const houses = houseRow(brush, { from: -30, to: width + 40, base: street, tall: 370 });
  const trees = many(3, (index) =>
    tree(brush, 150 + index * 560 + chance.between(-90, 90), street + 14, chance.between(250, 310)),
  );
  return sheetOf(brush, [
    sky(brush),
    skyline(brush, 420, 0),
    towerCrane(brush, chance.between(300, 1150), 470, {
      tall: 360,
      reach: chance.pick([-330, 340]),
      hook: 70,
    }),
    houses,
    quay(brush, street),
    trees,
    streetLife(brush, street),
    water(brush, { top: 740, bottom: height, mirrored: houses + trees }),
    newWall(brush),
    workFromTheWater(brush),
    air(brush),
  ]);
}

function quay({ palette }: Brush, street: number): string {
  return [
    rect(0, street, width, 46, palette.paving),
    rect(0, street, width, 5, darker(palette.paving, 0.25), { opacity: 0.4 }),
    rect(0, street + 46, width, 10, lighter(palette.concrete, 0.35)),
    rect(0, street + 56, width, 60, palette.bricks[4]),
    many(6, (row) =>
      many(42, (index) =>
        rect(
          index * 40 + (row % 2) * 20,
          street + 60 + row * 9,
          36,
          6,
          lighter(palette.bricks[4], 0.08 + ((index * 7 + row * 3) % 5) * 0.025),
        ),
      ),
    ),
  ].join('');
}

function streetLife(brush: Brush, street: number): string {
  const { chance } = brush;
  const x = chance.between(120, 420);
  return [
    lamp(brush, 560, street + 30, 150),
    lamp(brush, 1240, street + 30, 150),
    passer(brush, x, street + 36, 0.86),
    passer(brush, x + 52, street + 38, 0.84),
    cyclist(brush, chance.between(1290, 1460), street + 40, -0.8),
    barrier(brush, 700, street + 44, 170),
    barrier(brush, 890, street + 44, 170),
    builder(brush, 1098, street + 42, 0.92, 'point'),
    cone(brush, 660, street + 44, 0.7),
    cone(brush, 1150, street + 44, 0.7),
  ].join('');
}

/** The part that is ready: fresh bricks and a light coping between steel sheets. */
function newWall({ palette }: Brush): string {
  const left = 640;
  return [
    rect(left, 688, 560, 74, palette.bricks[0]),
    many(7, (row) => rect(left, 696 + row * 10, 560, 1.6, palette.frame, { opacity: 0.25 })),
    many(14, (index) =>
      rect(
        left + 560 + index * 17,
        676,
        13,
        96,
        index % 2 ? palette.steel : darker(palette.steel, 0.2),
      ),
    ),
    rect(left, 684, 560, 9, palette.frame),
    many(2, (index) =>
      line([left + 80 + index * 330, 690, left + 80 + index * 330, 768], palette.ink, 4),
    ),
    ellipse(left + 280, 766, 300, 4, palette.frame, 0.5),
  ].join('');
}

function workFromTheWater(brush: Brush): string {
  const { chance } = brush;
  const x = chance.between(470, 640);
  return [
    pontoon(brush, x, 900, 560),
    excavator(brush, x + 190, 852, 1.02),
    builder(brush, x + 440, 852, 1.18, 'stand'),
    builder(brush, x + 500, 852, 1.14, 'carry'),
    cone(brush, x + 40, 852, 0.9),
  ].join('');
}
