import { type Brush, brushFor, height, sheetOf, width } from '../kit/brush.ts';
import { darker, lighter } from '../kit/colour.ts';
import type { Palette } from '../kit/palettes.ts';
import { many, polygon, rect } from '../kit/shapes.ts';
import { stationHall } from '../pieces/buildings.ts';
import { excavator } from '../pieces/machines.ts';
import { bicycle, builder, child, cyclist, passer } from '../pieces/people.ts';
import { barrier, cone, fences, lamp } from '../pieces/site.ts';
import { air, sky, skyline } from '../pieces/sky.ts';
import { tree } from '../pieces/trees.ts';

export const stationSquareAlt = {
  nl: 'Tekening van een stationsplein waar stratenmakers nieuwe tegels leggen terwijl reizigers langslopen',
  en: 'Drawing of a station square where pavers lay new slabs while travellers walk past',
};

/** A station with a glass arch; half the square is new paving, half still sand. */
export function drawStationSquare(seed: number, palette: Palette): string {
  const brush = brushFor('station', seed, palette);
  const { chance } = brush;
  const base = 600;
  return sheetOf(brush, [
    sky(brush),
    skyline(brush, 560, 0),
    skyline(brush, base, 1),
    stationHall(brush, 250, base, 1100),
    tree(brush, 110, base + 20, 270),
    tree(brush, 1490, base + 20, 290),
    paving(brush, base),
    racks(brush, base + 44),
    many(9, (index) =>
      passer(
        brush,
        300 + index * 112 + chance.between(-30, 30),
        base + 30 + (index % 3) * 12,
        0.62 + (index % 3) * 0.06,
      ),
    ),
    lamp(brush, 420, base + 70, 220),
    lamp(brush, 1180, base + 70, 220),
    fences(brush, 760, base + 124, 6),
    pavers(brush),
    travellers(brush),
    air(brush),
  ]);
}

/** Slabs in perspective on the left, a sand bed with a ragged edge on the right. */
function paving({ palette, chance }: Brush, base: number): string {
  const rows = Array.from({ length: 12 }, (_, row) => base + row * 14 + row * row * 1.75);
  const slabs = rows.flatMap((y, row) => {
    const next = rows[row + 1] ?? height;
    const columns = 22;
    return Array.from({ length: columns }, (_, column) => {
      const spread = (at: number, line: number) =>
        width / 2 + (at - columns / 2) * (82 + ((line - base) / (height - base)) * 120);
      const tone = darker(palette.paving, chance.fraction() * 0.1);
      return polygon(
        [
          spread(column, y) + 1,
          y,
          spread(column + 1, y) - 1,
          y,
          spread(column + 1, next) - 1.5,
          next - 1.5,
          spread(column, next) + 1.5,
          next - 1.5,
        ],
        tone,
      );
    });
  });
  const sand = [
    860, 742, 910, 742, 910, 790, 830, 790, 830, 856, 900, 856, 900, 930, 800, 930, 800, 1010, 1610,
    1010, 1610, 742,
  ];
  return [
    rect(0, base, width, height - base, darker(palette.paving, 0.2)),
    ...slabs,
    polygon(sand, palette.sand),
    many(26, (index) =>
      rect(900 + index * 27, 770 + ((index * 53) % 210), 22, 2.4, darker(palette.sand, 0.2), {
        opacity: 0.6,
      }),
    ),
  ].join('');
}

function racks({ palette }: Brush, base: number): string {
  return many(9, (index) =>
    bicycle(
      40 + index * 34,
      base + 18,
      0.62,
      [palette.ink, palette.bricks[0], palette.steel][index % 3] ?? palette.ink,
    ),
  );
}

function pavers(brush: Brush): string {
  const { palette, chance } = brush;
  return [
    stack(palette, 1010, 826),
    stack(palette, 1128, 836),
    excavator(brush, chance.between(1370, 1420), 850, -1.05),
    builder(brush, 925, 878, 1.5, 'kneel'),
    builder(brush, 1060, 936, 1.6, 'kneel'),
    builder(brush, 1200, 930, 1.62, 'point'),
    rect(948, 872, 64, 12, lighter(palette.paving, 0.2)),
    rect(1094, 930, 70, 13, lighter(palette.paving, 0.2)),
    cone(brush, 772, 800, 0.95),
    cone(brush, 742, 890, 1.15),
    barrier(brush, 590, 972, 204),
  ].join('');
}

function stack(palette: Palette, x: number, base: number): string {
  return many(5, (row) =>
    [
      rect(x, base - 14 - row * 14, 92, 12, lighter(palette.paving, 0.12)),
      rect(x + 70, base - 14 - row * 14, 22, 12, darker(palette.paving, 0.2)),
    ].join(''),
  );
}

function travellers(brush: Brush): string {
  const { chance } = brush;
  const x = chance.between(180, 260);
  return [
    passer(brush, x, 880, 1.6),
    child(brush, x + 86, 886, 1.5),
    passer(brush, x + 320, 800, 1.2),
    cyclist(brush, chance.between(70, 130), 760, 1.05),
    passer(brush, 530, 946, 1.75),
  ].join('');
}
