import { type Brush, brushFor, height, sheetOf, width } from '../kit/brush.ts';
import { darker, lighter } from '../kit/colour.ts';
import type { Palette } from '../kit/palettes.ts';
import { curve, line, many, polygon, rect } from '../kit/shapes.ts';
import { houseRow } from '../pieces/houses.ts';
import { excavator } from '../pieces/machines.ts';
import { bicycle, builder, cyclist, passer } from '../pieces/people.ts';
import { barrier, cone, lamp } from '../pieces/site.ts';
import { air, sky } from '../pieces/sky.ts';
import { tree } from '../pieces/trees.ts';
import { tram } from '../pieces/vehicles.ts';

export const tramStreetAlt = {
  nl: 'Tekening van een stadsstraat waar nieuwe tramrails worden gelegd, met een wachtende tram en fietsers',
  en: 'Drawing of a city street where new tram rails are being laid, with a waiting tram and cyclists',
};

/** New rails in perspective, a tram waiting behind, cyclists passing. */
export function drawTramStreet(seed: number, palette: Palette): string {
  const brush = brushFor('tram', seed, palette);
  const { chance } = brush;
  const street = 590;
  return sheetOf(brush, [
    sky(brush),
    houseRow(brush, { from: chance.between(-90, -10), to: width + 60, base: street, tall: 390 }),
    rect(0, street, width, 34, lighter(palette.paving, 0.14)),
    rect(0, street + 34, width, height, darker(palette.paving, 0.08)),
    rect(0, street + 34, width, 7, darker(palette.paving, 0.3)),
    overhead(brush),
    tree(brush, chance.between(60, 160), street + 30, 300),
    tree(brush, chance.between(1440, 1540), street + 30, 290),
    passer(brush, chance.between(790, 850), street + 30, 0.82),
    bicycle(300, street + 30, 0.75, palette.ink),
    bicycle(352, street + 30, 0.75, palette.bricks[0]),
    tram(brush, chance.between(-90, 40), street + 78, 1.12),
    cyclist(brush, chance.between(900, 1010), street + 70, 0.95),
    cyclist(brush, chance.between(1060, 1160), street + 74, 0.98),
    rails(brush),
    excavator(brush, 1350, 838, -1.25),
    crew(brush),
    air(brush),
  ]);
}

function overhead(brush: Brush): string {
  const { palette } = brush;
  return [
    line([-10, 420, width + 10, 412], palette.ink, 2.4, 0.8),
    many(9, (index) => line([60 + index * 190, 388, 60 + index * 190, 418], palette.ink, 1.6, 0.7)),
    line([-10, 386, width + 10, 390], palette.ink, 1.6, 0.6),
    ...[520, 1240].map((x) => rect(x, 372, 8, 246, palette.ink)),
    lamp(brush, 760, 616, 200),
  ].join('');
}

/** The open track bed with sleepers, and rails running to a point on the left. */
function rails({ palette }: Brush): string {
  const bed = darker(palette.sand, 0.22);
  const sleepers = many(13, (index) => {
    const share = index / 12;
    const x = 120 + share ** 1.25 * 1240;
    const top = 742 + share * 16;
    const bottom = 800 + share * 104;
    const wide = 16 + share * 26;
    return polygon(
      [x, top, x + wide, top, x + wide * 1.35 + share * 60, bottom, x + share * 58 - 6, bottom],
      palette.concrete,
    );
  });
  const rail = (from: number, to: number) => [
    polygon(
      [-10, from, -10, from + 6, width + 10, to + 17, width + 10, to],
      darker(palette.steel, 0.35),
    ),
    polygon(
      [-10, from, -10, from + 2.5, width + 10, to + 6, width + 10, to],
      lighter(palette.steel, 0.55),
    ),
  ];
  return [
    polygon([-10, 722, width + 10, 730, width + 10, 966, -10, 806], darker(palette.paving, 0.4)),
    polygon([-10, 730, width + 10, 740, width + 10, 952, -10, 800], bed),
    sleepers,
    ...rail(748, 776),
    ...rail(782, 892),
  ].join('');
}

function crew(brush: Brush): string {
  const { palette, chance } = brush;
  const x = chance.between(520, 640);
  return [
    builder(brush, x, 830, 1.5, 'kneel'),
    sparks(brush, x + 62, 806),
    builder(brush, x + 250, 856, 1.6, 'stand'),
    builder(brush, x + 340, 862, 1.62, 'point'),
    barrier(brush, 60, 890, 204),
    barrier(brush, 300, 908, 204),
    cone(brush, 560, 930, 1.25),
    cone(brush, 700, 950, 1.3),
    cone(brush, 850, 968, 1.35),
    curve(`M-10 ${height}V962Q500 958 1000 ${height}z`, darker(palette.paving, 0.2)),
  ].join('');
}

function sparks({ palette, chance }: Brush, x: number, y: number): string {
  return many(16, () => {
    const [dx, dy] = [chance.between(8, 60), chance.between(-44, 12)];
    return line([x + dx * 0.3, y + dy * 0.3, x + dx, y + dy], palette.glow, 2.4, 0.9);
  });
}
