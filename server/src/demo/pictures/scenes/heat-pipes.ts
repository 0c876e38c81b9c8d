import { type Brush, brushFor, downFade, height, roundFade, sheetOf, width } from '../kit/brush.ts';
import { darker, lighter, mix } from '../kit/colour.ts';
import type { Palette } from '../kit/palettes.ts';
import { curve, disc, ellipse, line, many, polygon, rect, stroke } from '../kit/shapes.ts';
import { houseRow } from '../pieces/houses.ts';
import { mobileCrane } from '../pieces/machines.ts';
import { bicycle, builder, passer } from '../pieces/people.ts';
import { barrier, cone, heap, hut } from '../pieces/site.ts';
import { air, sky, skyline } from '../pieces/sky.ts';
import { tree } from '../pieces/trees.ts';

export const heatPipesAlt = {
  nl: 'Tekening van een straat met twee ingepakte warmtebuizen in een sleuf, een lasser en een loopbrug naar de huizen',
  en: 'Drawing of a street with two insulated heating pipes in a trench, a welder and a footbridge to the houses',
};

/** Two wrapped pipes, one warm and one cool, bending through a street. */
export function drawHeatPipes(seed: number, palette: Palette): string {
  const brush = brushFor('heat', seed, palette);
  const { chance } = brush;
  const street = 560;
  return sheetOf(brush, [
    sky(brush),
    skyline(brush, 480, 0),
    houseRow(brush, { from: chance.between(-80, -20), to: width + 60, base: street, tall: 300 }),
    rect(0, street, width, 36, lighter(palette.paving, 0.14)),
    rect(0, street + 36, width, height, palette.paving),
    rect(0, street + 36, width, 6, darker(palette.paving, 0.25)),
    tree(brush, chance.between(50, 130), street + 30, 270),
    tree(brush, chance.between(960, 1040), street + 30, 250),
    bicycle(840, street + 30, 0.78, palette.ink),
    hut(brush, 1330, street + 92, 1.05),
    mobileCrane(brush, 340, street + 96, 1.25),
    passer(brush, chance.between(690, 760), street + 34, 0.84),
    sparePipe(brush, 645, 371),
    trench(brush),
    pipes(brush),
    footbridge(brush, 960),
    crew(brush),
    air(brush),
  ]);
}

/** A length of pipe hanging from the crane. */
function sparePipe({ palette }: Brush, x: number, y: number): string {
  const foil = lighter(palette.steel, 0.55);
  return [
    line([x - 58, y + 86, x - 60, y + 48], palette.ink, 2.4),
    line([x - 60, y + 48, x - 140, y + 92], palette.ink, 2.4),
    line([x - 60, y + 48, x + 20, y + 92], palette.ink, 2.4),
    rect(x - 170, y + 90, 220, 34, palette.ink, { round: 6 }),
    rect(x - 170, y + 94, 220, 8, foil, { opacity: 0.35 }),
    ellipse(x + 50, y + 107, 8, 17, palette.machine),
    ellipse(x + 50, y + 107, 4, 9, foil),
  ].join('');
}

function trench(brush: Brush): string {
  const { palette, chance } = brush;
  const soil = downFade(brush, [
    [0, darker(palette.sand, 0.2)],
    [1, darker(palette.sand, 0.6)],
  ]);
  return [
    polygon([-10, 706, width + 10, 690, width + 10, 930, -10, 962], darker(palette.paving, 0.35)),
    polygon([-10, 718, width + 10, 702, width + 10, 922, -10, 954], soil),
    many(46, () =>
      ellipse(
        chance.between(0, width),
        chance.between(730, 930),
        chance.between(5, 14),
        chance.between(3, 7),
        lighter(palette.sand, 0.1),
        0.28,
      ),
    ),
    polygon([-10, 872, width + 10, 846, width + 10, 922, -10, 954], darker(palette.sand, 0.12)),
  ].join('');
}

/** Two pipes: an orange cap for the warm one, a blue cap for the cool one. */
function pipes(brush: Brush): string {
  const { palette } = brush;
  const jacket = (tint: string) =>
    downFade(brush, [
      [0, lighter(tint, 0.35)],
      [0.3, tint],
      [1, darker(tint, 0.5)],
    ]);
  const skin = mix(palette.ink, palette.steel, 0.25);
  const run = (y: number, band: string, end: number) =>
    [
      polygon([-10, y + 66, end, y + 56, end, y + 72, -10, y + 84], palette.ink, 0.25),
      rect(-10, y, end + 10, 66, jacket(skin)),
      many(5, (index) =>
        rect(120 + index * 280, y - 3, 74, 72, jacket(lighter(skin, 0.12)), { round: 4 }),
      ),
      many(9, (index) => rect(60 + index * 150, y + 6, 46, 7, band, { round: 3 })),
      ellipse(end, y + 33, 14, 33, darker(skin, 0.2)),
      ellipse(end, y + 33, 11, 26, palette.machine),
      ellipse(end, y + 33, 7, 15, lighter(palette.steel, 0.4)),
      ellipse(end + 1, y + 33, 5, 11, palette.ink),
    ].join('');
  return [run(752, palette.signal, 1290), run(838, palette.layers[1], 1226)].join('');
}

function footbridge({ palette }: Brush, x: number): string {
  return [
    polygon([x - 70, 690, x + 90, 688, x + 160, 958, x - 110, 962], palette.ink, 0.25),
    polygon([x - 80, 682, x + 80, 680, x + 146, 948, x - 120, 952], palette.sand),
    many(15, (index) => {
      const y = 694 + index * 17.5;
      const spread = index * 3.2;
      return line(
        [x - 82 - spread * 0.8, y, x + 84 + spread * 1.3, y - 2],
        darker(palette.sand, 0.25),
        3,
      );
    }),
    stroke(
      `M${x - 80} 690L${x - 120} 952M${x - 84} 620L${x - 132} 868M${x - 84} 620V690M${x - 106} 742V822M${x - 130} 868V952`,
      palette.frame,
      7,
    ),
    stroke(
      `M${x + 80} 690L${x + 146} 948M${x + 82} 618L${x + 156} 866M${x + 82} 618V690M${x + 116} 738V816M${x + 154} 866V950`,
      palette.frame,
      7,
    ),
  ].join('');
}

function crew(brush: Brush): string {
  const { palette, chance } = brush;
  const flash = roundFade(brush, [
    [0, '#ffffff', 1],
    [0.25, palette.glow, 0.75],
    [1, palette.glow, 0],
  ]);
  return [
    builder(brush, 1400, 884, 1.45, 'stand'),
    builder(brush, 556, 852, 1.45, 'kneel'),
    disc(604, 822, 76, flash),
    many(13, () =>
      line(
        [606, 822, 606 + chance.between(10, 66), 822 + chance.between(-56, 18)],
        palette.glow,
        2.4,
      ),
    ),
    passer(brush, 966, 850, 1.3),
    heap(brush, 1440, 706, 250, 84),
    builder(brush, 1240, 700, 1.15, 'point'),
    barrier(brush, 70, 704, 170),
    barrier(brush, 262, 702, 170),
    cone(brush, 470, 706, 0.85),
    cone(brush, 1180, 976, 1.3),
    cone(brush, 760, 986, 1.3),
    cone(brush, 300, 990, 1.35),
    curve(`M-10 ${height}V968Q800 980 1610 940V${height}z`, palette.ink, 0.06),
  ].join('');
}
