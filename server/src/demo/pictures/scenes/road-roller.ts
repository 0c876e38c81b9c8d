import { type Brush, brushFor, downFade, height, roundFade, sheetOf, width } from '../kit/brush.ts';
import { darker, lighter, mix } from '../kit/colour.ts';
import type { Palette } from '../kit/palettes.ts';
import { curve, disc, ellipse, many, polygon, rect } from '../kit/shapes.ts';
import { houseRow } from '../pieces/houses.ts';
import { roller, tipper } from '../pieces/machines.ts';
import { builder, cyclist } from '../pieces/people.ts';
import { barrier, cone, lamp } from '../pieces/site.ts';
import { air, sky, skyline } from '../pieces/sky.ts';
import { tree } from '../pieces/trees.ts';

export const roadRollerAlt = {
  nl: 'Tekening van een wals op vers asfalt in een laan met bomen, met dampende weg en bouwers met schoppen',
  en: 'Drawing of a road roller on fresh asphalt in a tree-lined street, with steam and builders with rakes',
};

/** A roller on steaming asphalt, the avenue running to the horizon. */
export function drawRoadRoller(seed: number, palette: Palette): string {
  const brush = brushFor('road', seed, palette);
  const { chance } = brush;
  return sheetOf(brush, [
    sky(brush),
    skyline(brush, 560, 0),
    skyline(brush, 590, 1),
    houseRow(brush, { from: -40, to: 400, base: 598, tall: 330 }),
    houseRow(brush, { from: 1250, to: width + 60, base: 598, tall: 350 }),
    verge(brush),
    avenue(brush),
    road(brush),
    tipper(brush, 1060, 712, 0.78),
    steam(brush, 900, 700),
    cyclist(brush, chance.between(110, 240), 742, 0.95),
    roller(brush, chance.between(560, 640), 862, 1.4),
    steam(brush, 400, 880),
    crew(brush),
    air(brush),
  ]);
}

function verge({ palette }: Brush): string {
  return [
    rect(0, 590, width, height - 590, palette.grass),
    polygon(
      [0, 640, 420, 640, 700, 600, 900, 600, 1240, 640, 1610, 640, 1610, 690, 0, 690],
      lighter(palette.paving, 0.1),
    ),
    polygon([-10, 690, 700, 604, 730, 604, -10, 800], mix(palette.signal, palette.paving, 0.45)),
  ].join('');
}

/** Trees on both sides, smaller towards the vanishing point. */
function avenue(brush: Brush): string {
  const sides = [5, 4, 3, 2, 1].flatMap((step) => {
    const tall = 110 + (6 - step) * 48;
    const foot = 604 + (6 - step) * 15;
    const away = 70 + (6 - step) * 96;
    return [
      tree(brush, 800 - away, foot, tall),
      tree(brush, 810 + away, foot, tall),
      step % 2 === 0 ? lamp(brush, 800 + away - 60, foot, tall * 0.8) : '',
    ];
  });
  return sides.join('');
}

function road(brush: Brush): string {
  const { palette } = brush;
  const tar = mix(palette.ink, palette.steel, 0.28);
  const fresh = downFade(brush, [
    [0, lighter(tar, 0.22)],
    [0.35, tar],
    [1, darker(tar, 0.4)],
  ]);
  return [
    polygon([748, 602, 862, 602, 1610, 880, 1610, 1010, -10, 1010, -10, 846], lighter(tar, 0.34)),
    polygon([748, 602, 806, 602, 1080, 1010, -10, 1010, -10, 846], fresh),
    polygon([744, 602, 750, 602, -10, 862, -10, 842], lighter(palette.concrete, 0.15)),
    polygon([860, 602, 866, 602, 1610, 868, 1610, 892], lighter(palette.concrete, 0.15)),
    many(7, (index) => {
      const share = (index / 7) ** 1.7;
      const y = 622 + share * 400;
      const x = 826 + share * 470;
      const size = 1 + share * 7;
      return polygon(
        [x, y, x + 4 * size, y, x + 10 * size, y + 14 * size, x + 5 * size, y + 14 * size],
        palette.frame,
        0.85,
      );
    }),
    many(60, (index) => {
      const y = 760 + ((index * 67) % 236);
      const x = ((index * 211) % 980) + 10;
      return ellipse(x, y, 3, 1.4, lighter(tar, 0.4), 0.35);
    }),
  ].join('');
}

function steam(brush: Brush, x: number, y: number): string {
  const { chance } = brush;
  const puff = roundFade(brush, [
    [0, '#ffffff', 0.13],
    [1, '#ffffff', 0],
  ]);
  return many(15, (index) => {
    const size = 34 + index * 8 + chance.between(0, 16);
    return disc(x + chance.between(-80, 100), y - index * 13, size, puff);
  });
}

function crew(brush: Brush): string {
  const { palette } = brush;
  const rake = (x: number, y: number) =>
    [
      polygon([x, y - 84, x + 5, y - 86, x + 78, y + 20, x + 72, y + 22], palette.trunk),
      rect(x + 52, y + 18, 50, 7, palette.ink, { round: 3 }),
    ].join('');
  return [
    rake(326, 916),
    builder(brush, 306, 930, 1.65, 'carry'),
    builder(brush, 176, 960, 1.75, 'stand'),
    builder(brush, 1290, 846, 1.3, 'point'),
    cone(brush, 1010, 860, 1),
    cone(brush, 1090, 940, 1.3),
    cone(brush, 950, 790, 0.8),
    cone(brush, 905, 740, 0.6),
    barrier(brush, 1330, 940, 204),
    curve(`M1130 ${height}L1240 966H1610V${height}z`, palette.ink, 0.08),
  ].join('');
}
