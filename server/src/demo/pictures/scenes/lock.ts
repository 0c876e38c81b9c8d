import { type Brush, brushFor, height, sheetOf, width } from '../kit/brush.ts';
import { darker, lighter, mix } from '../kit/colour.ts';
import type { Palette } from '../kit/palettes.ts';
import { curve, disc, line, many, polygon, rect } from '../kit/shapes.ts';
import { towerCrane } from '../pieces/machines.ts';
import { builder, cyclist } from '../pieces/people.ts';
import { cone, fences, lamp } from '../pieces/site.ts';
import { air, sky, skyline } from '../pieces/sky.ts';
import { bushes, tree } from '../pieces/trees.ts';
import { barge, water } from '../pieces/water.ts';

export const lockAlt = {
  nl: 'Tekening van een sluis waar een nieuwe deur wordt ingehesen, met een wachtend schip en een bedieningshuis',
  en: 'Drawing of a lock where a new gate is lifted in, with a waiting ship and a control tower',
};

/** A lock chamber seen along its side: gates, a control tower, a gate in the air. */
export function drawLock(seed: number, palette: Palette): string {
  const brush = brushFor('lock', seed, palette);
  const { chance } = brush;
  const far = [
    bushes(brush, -20, width, 596, mix(palette.leaves[2], palette.sky[2], 0.4)),
    tree(brush, 130, 616, 210),
    tree(brush, 1460, 616, 230),
    tree(brush, 1560, 616, 190),
  ].join('');
  return sheetOf(brush, [
    sky(brush),
    skyline(brush, 580, 0),
    skyline(brush, 598, 1),
    far,
    rect(0, 600, width, 22, palette.grass),
    towerCrane(brush, 1230, 640, { tall: 540, reach: -560, hook: 70, trolleyAt: 0.72 }),
    water(brush, { top: 690, bottom: height, mirrored: far }),
    chamberWall(brush),
    controlTower(brush, 300, 640),
    barge(brush, chance.between(200, 300), 880, 1.05),
    gates(brush),
    crew(brush),
    nearWall(brush),
    air(brush),
  ]);
}

function chamberWall({ palette }: Brush): string {
  return [
    rect(0, 620, width, 26, lighter(palette.paving, 0.08)),
    rect(0, 644, width, 96, palette.concrete),
    rect(0, 644, width, 9, lighter(palette.concrete, 0.35)),
    rect(0, 712, width, 30, mix(palette.concrete, palette.leaves[2], 0.45)),
    many(11, (index) => rect(70 + index * 150, 650, 7, 92, darker(palette.concrete, 0.25))),
    many(5, (index) => disc(145 + index * 300, 676, 10, palette.ink)),
    many(6, (rung) => rect(520, 658 + rung * 14, 34, 4, palette.steel)),
  ].join('');
}

function controlTower(brush: Brush, x: number, base: number): string {
  const { palette } = brush;
  const glass = palette.litShare > 0.2 ? palette.glow : palette.glass;
  return [
    rect(x - 34, base - 190, 68, 190, palette.frame),
    rect(x + 10, base - 190, 24, 190, palette.ink, { opacity: 0.12 }),
    polygon(
      [x - 92, base - 286, x + 92, base - 286, x + 76, base - 196, x - 76, base - 196],
      darker(palette.layers[2], 0.1),
    ),
    polygon(
      [x - 86, base - 276, x + 86, base - 276, x + 76, base - 222, x - 76, base - 222],
      glass,
    ),
    many(5, (index) =>
      line([x - 58 + index * 29, base - 276, x - 52 + index * 26, base - 222], palette.ink, 3.4),
    ),
    rect(x - 104, base - 300, 208, 16, palette.bricks[1]),
    rect(x - 16, base - 56, 32, 56, palette.layers[2]),
    line([x + 60, base - 300, x + 60, base - 366], palette.ink, 4),
    curve(`M${x + 62} ${base - 366}h46l-10 13 10 13h-46z`, palette.signal),
  ].join('');
}

/** One pair of gates half open in the water, and the new leaf hanging from the crane. */
function gates({ palette }: Brush): string {
  const leaf = (x: number, y: number, w: number, h: number) =>
    [
      rect(x, y, w, h, palette.layers[2]),
      many(4, (index) => rect(x, y + 8 + index * (h / 4), w, 9, darker(palette.layers[2], 0.28))),
      many(3, (index) =>
        rect(x + 8 + index * ((w - 22) / 2), y, 8, h, lighter(palette.layers[2], 0.2)),
      ),
      rect(x, y, 8, h, '#ffffff', { opacity: 0.25 }),
    ].join('');
  return [
    leaf(1010, 640, 92, 190),
    polygon([1102, 640, 1180, 668, 1180, 842, 1102, 830], darker(palette.layers[2], 0.3)),
    rect(1000, 630, 112, 12, palette.frame),
    rect(1000, 596, 112, 4, palette.frame),
    many(5, (index) => rect(1002 + index * 26, 596, 4, 36, palette.frame)),
    line([787, 238, 747, 318], palette.ink, 2.6),
    line([867, 238, 907, 318], palette.ink, 2.6),
    leaf(737, 318, 180, 210),
  ].join('');
}

function crew(brush: Brush): string {
  const { chance } = brush;
  return [
    builder(brush, 650, 640, 0.95, 'point'),
    builder(brush, 900, 640, 0.95, 'stand'),
    builder(brush, 1056, 630, 0.85, 'carry'),
    cyclist(brush, chance.between(1320, 1420), 640, 0.85),
    lamp(brush, 470, 640, 150),
    lamp(brush, 1500, 640, 150),
    cone(brush, 700, 642, 0.7),
    cone(brush, 850, 642, 0.7),
    fences(brush, 40, 642, 1),
  ].join('');
}

/** The wall on this side, with a bollard and somebody watching. */
function nearWall(brush: Brush): string {
  const { palette } = brush;
  const stone = darker(palette.concrete, 0.28);
  return [
    polygon([-10, 936, width + 10, 908, width + 10, height, -10, height], stone),
    polygon([-10, 936, width + 10, 908, width + 10, 920, -10, 950], lighter(stone, 0.4)),
    ...[420, 1130].map((x) =>
      [
        rect(x - 17, 894 - (x - 420) * 0.018, 34, 46, palette.ink, { round: 6 }),
        rect(x - 25, 886 - (x - 420) * 0.018, 50, 15, palette.ink, { round: 7 }),
        rect(x - 17, 904 - (x - 420) * 0.018, 34, 9, palette.machine),
      ].join(''),
    ),
    builder(brush, 1320, 950, 1.75, 'point'),
    builder(brush, 1412, 954, 1.7, 'stand'),
    cone(brush, 1530, 950, 1.3),
  ].join('');
}
