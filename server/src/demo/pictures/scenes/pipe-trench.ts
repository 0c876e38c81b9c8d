import { type Brush, brushFor, downFade, height, sheetOf, width } from '../kit/brush.ts';
import { darker, lighter } from '../kit/colour.ts';
import type { Palette } from '../kit/palettes.ts';
import { curve, ellipse, many, placed, polygon, rect } from '../kit/shapes.ts';
import { houseRow } from '../pieces/houses.ts';
import { excavator } from '../pieces/machines.ts';
import { bicycle, builder, passer } from '../pieces/people.ts';
import { barrier, cone, fences, heap, lamp, pipeStack } from '../pieces/site.ts';
import { air, sky } from '../pieces/sky.ts';
import { tree } from '../pieces/trees.ts';

export const pipeTrenchAlt = {
  nl: 'Tekening van een woonstraat met een open sleuf, nieuwe rioolbuizen en een graafmachine',
  en: 'Drawing of a residential street with an open trench, new sewer pipes and an excavator',
};

/** A street of houses with a trench cut open, so that one sees the layers and the new pipe. */
export function drawPipeTrench(seed: number, palette: Palette): string {
  const brush = brushFor('trench', seed, palette);
  const { chance } = brush;
  const street = 560;
  return sheetOf(brush, [
    sky(brush),
    houseRow(brush, { from: chance.between(-110, -20), to: width + 60, base: street, tall: 350 }),
    rect(0, street, width, 40, lighter(palette.paving, 0.12)),
    rect(0, street + 40, width, 8, darker(palette.paving, 0.25)),
    bricks(brush, street + 48),
    tree(brush, chance.between(80, 180), street + 34, 290),
    tree(brush, chance.between(1400, 1500), street + 34, 300),
    passer(brush, chance.between(300, 420), street + 36, 0.84),
    bicycle(1290, street + 36, 0.8, palette.ink),
    lamp(brush, 1190, street + 34, 190),
    fences(brush, 470, street + 60, 5),
    heap(brush, 1330, street + 142, 420, 150),
    excavator(brush, chance.between(880, 980), street + 140, 1.25),
    trench(brush),
    closeBy(brush),
    air(brush),
  ]);
}

/** Paving in rows that grow wider towards the viewer. */
function bricks({ palette, chance }: Brush, top: number): string {
  const tone = () => darker(palette.paving, chance.fraction() * 0.12);
  return [
    rect(0, top, width, height - top, palette.paving),
    many(7, (row) => {
      const y = top + row * 14 + row * row * 2;
      const wide = 46 + row * 9;
      return many(Math.ceil(width / wide) + 1, (index) =>
        rect(index * wide - (row % 2) * (wide / 2), y, wide - 3, 11 + row * 3.4, tone()),
      );
    }),
  ].join('');
}

/** The cut through the ground: paving, sand, clay, and the pipe in its bed. */
function trench(brush: Brush): string {
  const { palette, chance } = brush;
  const clay = darker(palette.sand, 0.42);
  const deep = downFade(brush, [
    [0, darker(palette.sand, 0.28)],
    [0.5, clay],
    [1, darker(clay, 0.4)],
  ]);
  const edge = 'M-10 724Q220 706 430 716T900 712T1330 718T1610 708V1010H-10z';
  return [
    curve(edge, darker(palette.paving, 0.35)),
    placed(0, 16, 1, [curve(edge, deep)]),
    many(70, () => {
      const [x, y] = [chance.between(0, width), chance.between(760, 985)];
      return ellipse(
        x,
        y,
        chance.between(4, 15),
        chance.between(3, 8),
        lighter(clay, chance.fraction() * 0.25),
        0.6,
      );
    }),
    sheets(brush),
    pipe(brush, 884),
  ].join('');
}

function sheets({ palette }: Brush): string {
  return many(5, (index) => {
    const x = 60 + index * 350;
    return [
      rect(x, 700, 22, 300, palette.steel),
      rect(x + 22, 700, 8, 300, darker(palette.steel, 0.3)),
      rect(x - 6, 694, 42, 12, lighter(palette.steel, 0.3), { round: 3 }),
    ].join('');
  });
}

function pipe(brush: Brush, y: number): string {
  const { palette } = brush;
  const colour = palette.bricks[2];
  const round = downFade(brush, [
    [0, lighter(colour, 0.45)],
    [0.35, colour],
    [1, darker(colour, 0.45)],
  ]);
  return [
    ellipse(700, y + 66, 900, 26, palette.sand, 0.7),
    rect(-10, y - 56, 960, 112, round),
    many(3, (index) => rect(210 + index * 310, y - 64, 34, 128, round, { round: 6 })),
    ellipse(950, y, 22, 56, lighter(colour, 0.3)),
    ellipse(952, y, 15, 43, palette.ink),
  ].join('');
}

function closeBy(brush: Brush): string {
  const { palette, chance } = brush;
  return [
    builder(brush, 1075, 946, 1.75, 'kneel'),
    builder(brush, 1190, 952, 1.8, chance.pick(['stand', 'point'])),
    pipeStack(brush, 1360, 742, 36, palette.bricks[2]),
    barrier(brush, 120, 706, 204),
    barrier(brush, 352, 704, 204),
    cone(brush, 590, 708, 1.05),
    cone(brush, 660, 712, 1.05),
    polygon([-10, 1000, -10, 968, 260, 1000], darker(palette.sand, 0.2)),
  ].join('');
}
