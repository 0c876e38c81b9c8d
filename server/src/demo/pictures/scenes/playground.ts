import { type Brush, brushFor, downFade, height, sheetOf, width } from '../kit/brush.ts';
import { darker, lighter, mix } from '../kit/colour.ts';
import type { Palette } from '../kit/palettes.ts';
import { curve, disc, ellipse, line, many, polygon, rect, stroke } from '../kit/shapes.ts';
import { houseRow } from '../pieces/houses.ts';
import { excavator } from '../pieces/machines.ts';
import { builder, child, passer } from '../pieces/people.ts';
import { cone, fences, heap } from '../pieces/site.ts';
import { air, sky, skyline } from '../pieces/sky.ts';
import { bushes, tree } from '../pieces/trees.ts';

export const playgroundAlt = {
  nl: 'Tekening van een speelplek in aanbouw met een houten toren, een glijbaan en een kleine graafmachine',
  en: 'Drawing of a playground being built with a timber tower, a slide and a small excavator',
};

/** A timber tower with a slide and swings; a small digger brings the last sand. */
export function drawPlayground(seed: number, palette: Palette): string {
  const brush = brushFor('playground', seed, palette);
  const { chance } = brush;
  return sheetOf(brush, [
    sky(brush),
    skyline(brush, 520, 0),
    houseRow(brush, { from: -60, to: 460, base: 590, tall: 260 }),
    houseRow(brush, { from: 1190, to: width + 60, base: 590, tall: 250 }),
    bushes(brush, -20, width, 600, mix(palette.leaves[2], palette.sky[2], 0.2)),
    lawn(brush),
    tree(brush, 150, 660, 380),
    tree(brush, 1470, 650, 400),
    tree(brush, 1180, 630, 270),
    fences(brush, -20, 690, 4),
    swings(brush, 1090, 800),
    tower(brush, 610, 810),
    excavator(brush, 280, 850, 0.95),
    heap(brush, 470, 862, 220, 66),
    team(brush, chance.between(905, 960)),
    air(brush),
  ]);
}

function lawn(brush: Brush): string {
  const { palette } = brush;
  const near = downFade(brush, [
    [0, lighter(palette.grass, 0.14)],
    [1, darker(palette.grass, 0.28)],
  ]);
  return [
    curve(`M-10 600Q500 570 900 594T1610 590V${height}H-10z`, near),
    curve(
      'M120 850Q160 730 520 736T1040 742T1500 820Q1540 930 1120 940T440 950T120 850z',
      darker(palette.sand, 0.14),
    ),
    curve(
      'M132 842Q180 738 520 744T1040 750T1488 822Q1520 918 1120 928T440 938T132 842z',
      palette.sand,
    ),
    curve(`M-10 920Q200 890 330 940T420 ${height}H-10z`, darker(palette.grass, 0.3)),
  ].join('');
}

function tower(brush: Brush, x: number, base: number): string {
  const { palette } = brush;
  const wood = mix(palette.trunk, palette.sand, 0.45);
  const dark = darker(wood, 0.28);
  const roof = palette.weather === 'snow' ? palette.roofs[0] : palette.signal;
  return [
    ellipse(x + 120, base + 4, 200, 14, palette.ink, 0.2),
    rect(x + 18, base - 340, 18, 340, dark),
    rect(x + 176, base - 340, 18, 340, dark),
    rect(x, base - 196, 214, 16, wood),
    many(8, (index) =>
      rect(x + 10 + index * 26, base - 250, 12, 56, index % 2 ? wood : lighter(wood, 0.14)),
    ),
    rect(x, base - 256, 214, 10, dark),
    polygon([x - 26, base - 330, x + 107, base - 430, x + 240, base - 330], roof),
    polygon([x + 107, base - 430, x + 240, base - 330, x + 150, base - 330], palette.ink, 0.16),
    line([x + 107, base - 430, x + 107, base - 486], dark, 5),
    curve(`M${x + 109} ${base - 486}l52 14l-52 16z`, palette.machine),
    rect(x - 4, base - 360, 18, 360, wood),
    rect(x + 200, base - 360, 18, 360, wood),
    child(brush, x + 84, base - 196, 1.05),
    many(6, (index) => rect(x + 16, base - 30 - index * 30, 62, 8, dark)),
    slide(brush, x + 206, base),
    net(palette, x - 120, base),
  ].join('');
}

function slide({ palette }: Brush, x: number, base: number): string {
  const metal = lighter(palette.steel, 0.5);
  return [
    stroke(
      `M${x} ${base - 196}C${x + 90} ${base - 180} ${x + 96} ${base - 24} ${x + 226} ${base - 12}`,
      darker(metal, 0.3),
      30,
    ),
    stroke(
      `M${x} ${base - 200}C${x + 90} ${base - 184} ${x + 96} ${base - 28} ${x + 226} ${base - 16}`,
      metal,
      20,
    ),
    stroke(
      `M${x} ${base - 204}C${x + 90} ${base - 188} ${x + 98} ${base - 32} ${x + 224} ${base - 20}`,
      '#ffffff',
      5,
      0.6,
    ),
    line([x + 110, base - 70, x + 110, base], palette.ink, 7),
  ].join('');
}

/** A climbing net leaning against the tower. */
function net(palette: Palette, x: number, base: number): string {
  return [
    many(5, (index) =>
      line([x + index * 26, base, x + 118 + index * 4, base - 186], palette.frame, 4),
    ),
    many(6, (index) => {
      const share = (index + 0.6) / 6.4;
      return line(
        [x + 118 * share, base - 186 * share, x + 104 + 30 * share, base - 186 * share],
        palette.frame,
        3.4,
      );
    }),
  ].join('');
}

function swings(brush: Brush, x: number, base: number): string {
  const { palette } = brush;
  const post = palette.layers[2];
  const seat = (left: number, sway: number) =>
    [
      line([left - 16, base - 236, left - 18 + sway, base - 62], palette.ink, 3),
      line([left + 16, base - 236, left + 18 + sway, base - 62], palette.ink, 3),
      rect(left - 28 + sway, base - 64, 56, 9, palette.signal, { round: 4 }),
    ].join('');
  return [
    ellipse(x + 150, base + 4, 210, 12, palette.ink, 0.18),
    stroke(
      `M${x - 44} ${base}L${x} ${base - 240}L${x + 44} ${base}M${x + 256} ${base}L${x + 300} ${base - 240}L${x + 344} ${base}`,
      post,
      13,
    ),
    line([x - 8, base - 240, x + 308, base - 240], lighter(post, 0.2), 14),
    seat(x + 90, 0),
    seat(x + 212, 46),
    child(brush, x + 258, base - 66, 0.95),
  ].join('');
}

function team(brush: Brush, x: number): string {
  const { palette } = brush;
  return [
    builder(brush, 870, 872, 1.4, 'kneel'),
    builder(brush, x + 30, 890, 1.5, 'point'),
    logs(palette, 1240, 902),
    cone(brush, 700, 930, 1.1),
    cone(brush, 560, 936, 1.1),
    cone(brush, 1150, 920, 1.05),
    passer(brush, 110, 930, 1.6),
    child(brush, 190, 944, 1.55),
  ].join('');
}

/** Logs to balance on. */
function logs(palette: Palette, x: number, base: number): string {
  const wood = mix(palette.trunk, palette.sand, 0.3);
  return many(3, (index) =>
    [
      rect(x + index * 44, base - 34 - index * 10, 170, 32, darker(wood, index * 0.08), {
        round: 14,
      }),
      disc(x + 14 + index * 44, base - 18 - index * 10, 16, lighter(wood, 0.35)),
      disc(x + 14 + index * 44, base - 18 - index * 10, 8, wood, 0.5),
    ].join(''),
  );
}
