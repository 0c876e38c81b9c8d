import { type Brush, brushFor, downFade, height, sheetOf, width } from '../kit/brush.ts';
import { darker, lighter, mix } from '../kit/colour.ts';
import type { Palette } from '../kit/palettes.ts';
import { curve, ellipse, line, many, placed, polygon, rect, stroke } from '../kit/shapes.ts';
import { excavator, tipper } from '../pieces/machines.ts';
import { builder, cyclist } from '../pieces/people.ts';
import { barrier, cone } from '../pieces/site.ts';
import { air, sky } from '../pieces/sky.ts';
import { poplar } from '../pieces/trees.ts';
import { sheep } from '../pieces/vehicles.ts';
import { barge, water } from '../pieces/water.ts';

export const dikeAlt = {
  nl: 'Tekening van een rivierdijk met schapen, een molen in de verte en een graafmachine die klei aanbrengt',
  en: 'Drawing of a river dike with sheep, a distant windmill and an excavator adding clay',
};

/** A dike sweeping along a wide river, half grass and half fresh clay. */
export function drawDike(seed: number, palette: Palette): string {
  const brush = brushFor('dike', seed, palette);
  const { chance } = brush;
  const shore = farShore(brush);
  return sheetOf(brush, [
    sky(brush),
    shore,
    water(brush, { top: 560, bottom: 790, mirrored: shore }),
    barge(brush, chance.between(360, 620), 640, 0.62),
    dikeBody(brush),
    freshClay(brush),
    cyclist(brush, chance.between(150, 300), 716, 0.72),
    excavator(brush, 1120, 690, -1.12),
    tipper(brush, 1420, 664, 0.72),
    flock(brush),
    crew(brush),
    air(brush),
  ]);
}

function farShore(brush: Brush): string {
  const { palette, chance } = brush;
  const far = mix(palette.layers[1], palette.sky[2], 0.25);
  const green = mix(palette.leaves[2], palette.sky[2], 0.42);
  return [
    curve(
      `M-10 562V520Q300 496 620 516T1180 508T1610 520V562z`,
      mix(palette.layers[0], palette.sky[2], 0.1),
    ),
    many(14, (index) =>
      poplar(brush, 40 + index * 42 + chance.between(-8, 8), 540, chance.between(84, 130), green),
    ),
    placed(790, 548, 0.92, [windmill(brush, far)]),
    church(brush, 1400, 548, far),
    curve(
      `M-10 566V540Q260 528 560 540T1100 538T1610 536V566z`,
      mix(palette.grass, palette.sky[2], 0.35),
    ),
  ].join('');
}

function windmill({ palette, chance }: Brush, colour: string): string {
  const turn = chance.between(8, 70);
  const sail = [
    line([0, 0, 0, -128], darker(colour, 0.4), 5),
    rect(2, -124, 20, 100, palette.frame, { opacity: 0.75 }),
    many(6, (index) =>
      line([2, -118 + index * 17, 22, -118 + index * 17], darker(colour, 0.35), 1.6),
    ),
  ].join('');
  return [
    curve('M-40 0L-24 -128H24L40 0z', darker(colour, 0.2)),
    curve('M4 0V-128H24L40 0z', darker(colour, 0.35)),
    rect(-56, -52, 112, 7, darker(colour, 0.45)),
    curve('M-28 -126q0 -36 28 -38q28 2 28 38z', darker(colour, 0.4)),
    `<g transform="translate(0 -142)">${[0, 90, 180, 270]
      .map((angle) => `<g transform="rotate(${angle + turn})">${sail}</g>`)
      .join('')}</g>`,
    ellipse(0, -142, 7, 7, palette.ink),
  ].join('');
}

function church({ palette }: Brush, x: number, base: number, colour: string): string {
  return [
    curve(`M${x} ${base}v-86l16 -62l16 62v86z`, darker(colour, 0.16)),
    curve(`M${x + 30} ${base}v-46l34 -28h60v74z`, darker(colour, 0.08)),
    many(5, (index) =>
      curve(
        `M${x + 130 + index * 44} ${base}v-20l20 -18l20 18v20z`,
        mix(colour, palette.bricks[0], 0.28),
      ),
    ),
  ].join('');
}

function dikeBody(brush: Brush): string {
  const { palette } = brush;
  const slope = downFade(brush, [
    [0, lighter(palette.grass, 0.18)],
    [0.45, palette.grass],
    [1, darker(palette.grass, 0.32)],
  ]);
  return [
    curve(`M-10 ${height}V742Q420 700 820 680T1610 624V${height}z`, slope),
    curve(
      'M-10 742Q420 700 820 680T1610 624V644Q1220 668 830 702T-10 772z',
      lighter(palette.paving, 0.16),
    ),
    stroke('M-10 757Q420 715 825 691T1610 634', palette.frame, 2.4, 0.7),
    many(90, (index) => {
      const x = (index * 73) % width;
      const y = 800 + ((index * 131) % 190);
      return stroke(
        `M${x} ${y}q3 -14 -1 -22M${x + 6} ${y}q1 -12 6 -18`,
        darker(palette.grass, 0.22),
        2.2,
        0.5,
      );
    }),
    many(8, (index) => rect(30 + index * 66, 790 - index * 7, 5, 34, palette.trunk)),
    stroke('M32 800Q260 770 496 750M32 812Q260 782 496 762', palette.trunk, 1.8, 0.8),
  ].join('');
}

/** The stretch on the right without grass yet: clay in layers, tracks in it. */
function freshClay({ palette }: Brush): string {
  const clay = darker(palette.sand, 0.3);
  return [
    curve(`M760 700Q900 676 1010 672L1610 632V${height}H1130Q900 860 760 700z`, clay),
    curve(`M830 742Q1180 690 1610 672V712Q1220 736 876 790z`, lighter(clay, 0.14)),
    curve(`M930 842Q1250 770 1610 752V792Q1290 820 984 890z`, lighter(clay, 0.08)),
    curve(`M1040 930Q1330 866 1610 842V878Q1340 910 1096 976z`, lighter(clay, 0.12)),
    many(34, (index) =>
      line(
        [940 + index * 20, 742 - index * 1.4, 952 + index * 20, 738 - index * 1.4],
        darker(clay, 0.3),
        4,
        0.7,
      ),
    ),
    palette.weather === 'snow'
      ? polygon([1100, 740, 1610, 700, 1610, 712, 1140, 752], '#ffffff', 0.6)
      : '',
  ].join('');
}

function flock(brush: Brush): string {
  const { chance } = brush;
  return many(7, (index) => {
    const x = 120 + index * 92 + chance.between(-26, 26);
    const y = 862 + (index % 3) * 44 - index * 3;
    return sheep(brush, x, y, (chance.fraction() < 0.5 ? -1 : 1) * (1 + (index % 3) * 0.28));
  });
}

function crew(brush: Brush): string {
  return [
    builder(brush, 862, 790, 1.2, 'point'),
    builder(brush, 930, 800, 1.2, 'stand'),
    barrier(brush, 700, 744, 136),
    cone(brush, 1180, 900, 1.2),
    cone(brush, 1290, 884, 1.15),
    cone(brush, 1400, 868, 1.1),
  ].join('');
}
