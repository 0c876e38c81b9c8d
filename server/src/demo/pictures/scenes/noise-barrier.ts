import { type Brush, brushFor, height, sheetOf, width } from '../kit/brush.ts';
import { darker, lighter, mix } from '../kit/colour.ts';
import type { Palette } from '../kit/palettes.ts';
import { curve, disc, ellipse, line, many, polygon, rect } from '../kit/shapes.ts';
import { flats } from '../pieces/buildings.ts';
import { mobileCrane, tipper } from '../pieces/machines.ts';
import { builder, child, passer } from '../pieces/people.ts';
import { cone, fences } from '../pieces/site.ts';
import { air, sky, skyline } from '../pieces/sky.ts';
import { bushes, tree } from '../pieces/trees.ts';
import { van } from '../pieces/vehicles.ts';

export const noiseBarrierAlt = {
  nl: 'Tekening van een begroeid geluidsscherm in aanbouw tussen een snelweg en een groene woonwijk',
  en: 'Drawing of a planted noise barrier under construction between a motorway and a green neighbourhood',
};

const postGap = 146;

/** A barrier grows from right to left: planted panels, bare posts, one panel in the air. */
export function drawNoiseBarrier(seed: number, palette: Palette): string {
  const brush = brushFor('noise', seed, palette);
  const { chance } = brush;
  const wall = mix(palette.bricks[3], palette.sky[2], 0.2);
  return sheetOf(brush, [
    sky(brush),
    skyline(brush, 480, 0),
    skyline(brush, 510, 1),
    flats(brush, { x: 60, base: 540, w: 230, floors: 5, wall }),
    flats(brush, {
      x: 1240,
      base: 540,
      w: 280,
      floors: 4,
      wall: mix(palette.bricks[0], palette.sky[2], 0.3),
    }),
    bushes(brush, -20, width, 556, mix(palette.leaves[2], palette.sky[2], 0.35)),
    motorway(brush),
    van(brush, chance.between(170, 300), 606, 0.62, palette.frame),
    van(brush, chance.between(400, 560), 602, 0.58, palette.bricks[0]),
    tipper(brush, 770, 610, 0.52),
    mobileCrane(brush, 430, 664, 1.22),
    barrierWall(brush),
    garden(brush),
    crew(brush),
    air(brush),
  ]);
}

function motorway({ palette }: Brush): string {
  const tar = mix(palette.ink, palette.steel, 0.5);
  return [
    rect(0, 552, width, 80, tar),
    rect(0, 552, width, 5, palette.frame, { opacity: 0.7 }),
    many(16, (index) => rect(30 + index * 104, 592, 52, 4, palette.frame, { opacity: 0.8 })),
    rect(0, 622, width, 140, palette.grass),
    rect(0, 612, width, 8, lighter(palette.steel, 0.45)),
    many(27, (index) => rect(20 + index * 60, 612, 5, 22, palette.steel)),
  ].join('');
}

function barrierWall(brush: Brush): string {
  const { palette } = brush;
  const post = darker(palette.steel, 0.1);
  return [
    ellipse(800, 748, 900, 16, palette.ink, 0.16),
    many(7, (index) => panel(brush, 650 + index * postGap)),
    many(9, (index) => {
      const x = 352 + index * postGap;
      return [
        rect(x, 396, 16, 350, post),
        rect(x, 396, 5, 350, lighter(post, 0.3)),
        rect(x - 8, 736, 32, 12, palette.concrete),
      ].join('');
    }),
    hanging(brush, 612),
  ].join('');
}

/** Glass above, planted baskets below. */
function panel({ palette, chance }: Brush, x: number): string {
  const leaves = many(84, () => {
    const colour = chance.pick(palette.leaves);
    const y = 740 - chance.fraction() ** 1.4 * 220;
    return ellipse(
      x + chance.between(4, 142),
      y,
      chance.between(9, 20),
      chance.between(8, 15),
      colour,
    );
  });
  return [
    rect(x, 408, postGap, 124, mix(palette.glass, palette.sky[1], 0.5), { opacity: 0.6 }),
    polygon([x + 20, 532, x + 84, 408, x + 120, 408, x + 56, 532], '#ffffff', 0.22),
    rect(x, 402, postGap, 8, palette.frame),
    rect(x, 528, postGap, 10, palette.frame),
    rect(x, 538, postGap, 204, darker(palette.concrete, 0.25)),
    many(3, (row) => rect(x, 596 + row * 50, postGap, 4, darker(palette.concrete, 0.4))),
    leaves,
  ].join('');
}

function hanging({ palette }: Brush, x: number): string {
  return [
    line([x + 58, 400, x + 4, 446], palette.ink, 2.4),
    line([x + 58, 400, x + 112, 446], palette.ink, 2.4),
    `<g transform="rotate(3 ${x + 58} 470)">`,
    rect(x - 8, 446, 130, 96, palette.concrete),
    many(4, (index) => rect(x - 8, 458 + index * 22, 130, 5, darker(palette.concrete, 0.25))),
    rect(x - 8, 446, 130, 7, palette.frame),
    '</g>',
  ].join('');
}

function garden(brush: Brush): string {
  const { palette, chance } = brush;
  return [
    rect(0, 744, width, height, palette.grass),
    curve(`M-10 744H1610V770Q900 800 -10 764z`, darker(palette.grass, 0.2)),
    curve(
      `M-10 850Q500 800 900 850T1610 846V912Q1200 930 880 912T-10 922z`,
      lighter(palette.paving, 0.2),
    ),
    many(44, () => {
      const [x, y] = [chance.between(0, width), chance.between(936, 1000)];
      return disc(
        x,
        y,
        chance.between(3, 6),
        chance.pick([palette.frame, palette.machine, palette.vest]),
        palette.weather === 'snow' ? 0 : 0.9,
      );
    }),
    tree(brush, 1480, 866, 380),
    bushes(brush, 1260, 1420, 850, palette.leaves[2]),
  ].join('');
}

function crew(brush: Brush): string {
  const { chance } = brush;
  const x = chance.between(1000, 1090);
  return [
    builder(brush, 560, 790, 1.35, 'point'),
    builder(brush, 760, 800, 1.4, 'carry'),
    builder(brush, 900, 792, 1.35, 'kneel'),
    fences(brush, 60, 806, 3),
    cone(brush, 480, 806, 0.95),
    cone(brush, 640, 818, 1),
    passer(brush, x, 908, 1.35),
    child(brush, x + 74, 914, 1.3),
    hedgehog(brush, 300, 936),
  ].join('');
}

/** Because the barrier leaves a door open for them. */
function hedgehog({ palette }: Brush, x: number, base: number): string {
  return [
    ellipse(x, base, 40, 5, palette.ink, 0.2),
    curve(`M${x - 34} ${base}q-6 -36 26 -38q30 0 36 26l12 8q2 6 -8 6z`, palette.trunk),
    many(9, (index) =>
      line(
        [
          x - 28 + index * 6.4,
          base - 20 - Math.sin(index / 2.8) * 12,
          x - 36 + index * 6.4,
          base - 34 - Math.sin(index / 2.8) * 12,
        ],
        darker(palette.trunk, 0.4),
        3,
      ),
    ),
    disc(x + 28, base - 10, 2.6, palette.ink),
    disc(x + 41, base - 4, 3.4, palette.ink),
  ].join('');
}
