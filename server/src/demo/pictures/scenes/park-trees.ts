import { type Brush, brushFor, downFade, height, sheetOf, width } from '../kit/brush.ts';
import { darker, lighter, mix } from '../kit/colour.ts';
import type { Palette } from '../kit/palettes.ts';
import { curve, ellipse, many, rect, stroke } from '../kit/shapes.ts';
import { mobileCrane } from '../pieces/machines.ts';
import { bicycle, builder, child, passer } from '../pieces/people.ts';
import { cone, heap } from '../pieces/site.ts';
import { air, sky, skyline } from '../pieces/sky.ts';
import { bushes, sapling, tree } from '../pieces/trees.ts';

export const parkTreesAlt = {
  nl: 'Tekening van een park waar een kraan jonge bomen plant, met wandelaars langs een slingerpad',
  en: 'Drawing of a park where a crane plants young trees, with people walking along a winding path',
};

/** Lawns with a winding path; one tree hangs from the crane, others already stand. */
export function drawParkTrees(seed: number, palette: Palette): string {
  const brush = brushFor('park', seed, palette);
  const { chance } = brush;
  const haze = mix(palette.leaves[1], palette.sky[2], 0.45);
  return sheetOf(brush, [
    sky(brush),
    skyline(brush, 520, 0),
    bushes(brush, -20, width, 540, mix(palette.leaves[1], palette.sky[2], 0.6)),
    bushes(brush, -40, width, 566, haze),
    lawns(brush),
    many(6, (index) =>
      tree(
        brush,
        60 + index * 300 + chance.between(-40, 40),
        606 + (index % 2) * 18,
        chance.between(170, 240),
      ),
    ),
    path(brush),
    mobileCrane(brush, 930, 770, 1.12),
    hangingTree(brush, 1150, 556),
    planting(brush),
    visitors(brush),
    closeBy(brush),
    air(brush),
  ]);
}

function lawns(brush: Brush): string {
  const { palette } = brush;
  const near = downFade(brush, [
    [0, palette.grass],
    [1, darker(palette.grass, 0.3)],
  ]);
  return [
    curve(`M-10 580Q400 546 800 570T1610 560V${height}H-10z`, lighter(palette.grass, 0.25)),
    curve(`M-10 640Q340 596 760 640T1610 610V${height}H-10z`, lighter(palette.grass, 0.1)),
    curve(`M-10 730Q480 660 900 720T1610 700V${height}H-10z`, near),
  ].join('');
}

function path({ palette }: Brush): string {
  const way =
    'M-10 900Q240 842 420 780T640 668Q690 622 640 584L662 584Q742 626 724 676Q700 760 560 846T180 1010H-10z';
  return [
    curve(way, lighter(palette.sand, palette.weather === 'snow' ? 0.5 : 0.25)),
    stroke('M-10 900Q240 842 420 780T640 668Q690 622 640 584', darker(palette.grass, 0.18), 4, 0.5),
  ].join('');
}

/** A tree with its root ball, on its way to the ground. */
function hangingTree(brush: Brush, x: number, top: number): string {
  const { palette } = brush;
  return [
    `<g transform="rotate(-7 ${x} ${top - 210})">`,
    tree({ ...brush, palette: { ...palette, ink: palette.trunk } }, x, top + 180, 330),
    curve(
      `M${x - 50} ${top + 172}Q${x} ${top + 154} ${x + 50} ${top + 172}Q${x + 44} ${top + 236} ${x} ${top + 242}Q${x - 44} ${top + 236} ${x - 50} ${top + 172}z`,
      darker(palette.sand, 0.38),
    ),
    stroke(
      `M${x - 46} ${top + 190}Q${x} ${top + 206} ${x + 46} ${top + 190}M${x - 38} ${top + 216}Q${x} ${top + 230} ${x + 38} ${top + 216}M${x - 20} ${top + 168}L${x + 14} ${top + 238}M${x + 20} ${top + 168}L${x - 14} ${top + 238}`,
      palette.sand,
      2.4,
    ),
    '</g>',
  ].join('');
}

function planting(brush: Brush): string {
  const { palette } = brush;
  return [
    ellipse(1170, 866, 120, 20, darker(palette.sand, 0.5)),
    ellipse(1170, 870, 104, 14, darker(palette.sand, 0.68)),
    heap(brush, 1390, 874, 230, 74),
    builder(brush, 1020, 868, 1.35, 'point'),
    builder(brush, 1292, 884, 1.4, 'carry'),
    sapling(brush, 330, 720, 190),
    sapling(brush, 1490, 756, 210),
    sapling(brush, 100, 780, 220),
    cone(brush, 1060, 916, 1),
    cone(brush, 1250, 926, 1),
  ].join('');
}

function visitors(brush: Brush): string {
  const { chance, palette } = brush;
  const x = chance.between(420, 470);
  return [
    passer(brush, x, 806, 1.12),
    child(brush, x + 62, 816, 1.1),
    passer(brush, 664, 660, 0.66),
    bench(brush, 200, 842),
    bicycle(150, 850, 1.05, palette.ink),
  ].join('');
}

function bench({ palette }: Brush, x: number, base: number): string {
  return [
    ellipse(x + 80, base, 92, 7, palette.ink, 0.2),
    rect(x + 16, base - 40, 8, 40, palette.ink),
    rect(x + 136, base - 40, 8, 40, palette.ink),
    rect(x, base - 44, 160, 9, palette.trunk, { round: 3 }),
    rect(x + 4, base - 74, 152, 9, palette.trunk, { round: 3 }),
    rect(x + 4, base - 60, 152, 8, palette.trunk, { round: 3 }),
  ].join('');
}

/** Flowers and blades of grass near the eye. */
function closeBy({ palette, chance }: Brush): string {
  const petals = [palette.vest, palette.frame, palette.machine, palette.signal] as const;
  return many(70, () => {
    const x = chance.between(640, width);
    const y = chance.between(930, 1000);
    const tall = chance.between(16, 46);
    const blade = stroke(
      `M${x} ${y}q4 ${-tall * 0.6} ${chance.between(-6, 8)} ${-tall}`,
      darker(palette.leaves[2], 0.1),
      3,
    );
    return chance.fraction() < 0.4 && palette.weather !== 'snow'
      ? `${blade}${ellipse(x + 2, y - tall, 6, 6, chance.pick(petals))}`
      : blade;
  });
}
