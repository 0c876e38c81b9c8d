import { type Brush, sideFade } from '../kit/brush.ts';
import { darker, lighter, mix } from '../kit/colour.ts';
import { curve, line, many, rect } from '../kit/shapes.ts';

export type Block = { x: number; base: number; w: number; floors: number; wall: string };

const floorHeight = 62;

/** A modern block of flats with balconies. Floors are 62 high. */
export function flats(brush: Brush, { x, base, w, floors, wall }: Block): string {
  const { palette, chance } = brush;
  const columns = Math.floor(w / 74);
  const cell = w / columns;
  const light = sideFade(brush, [
    [0, '#ffffff', 0.16],
    [0.6, '#ffffff', 0],
    [1, palette.ink, 0.22],
  ]);
  const top = base - floors * floorHeight - 16;
  return [
    rect(x, top, w, base - top, wall),
    many(floors * columns, (index) => {
      const [row, column] = [Math.floor(index / columns), index % columns];
      const [left, y] = [x + column * cell + 12, top + 20 + row * floorHeight];
      const isLit = chance.fraction() < palette.litShare;
      const glass = isLit
        ? palette.glow
        : mix(palette.glass, palette.sky[1], chance.fraction() * 0.35);
      const hasBalcony = (column + row) % 3 === 0;
      return [
        rect(left - 3, y - 3, cell - 18, 44, palette.frame),
        rect(left, y, cell - 24, 38, glass),
        rect(left + (cell - 24) / 2 - 1.5, y, 3, 38, palette.frame),
        hasBalcony
          ? rect(left - 8, y + 24, cell - 8, 20, lighter(wall, 0.3), { opacity: 0.92 })
          : '',
        hasBalcony ? rect(left - 8, y + 22, cell - 8, 4, palette.ink) : '',
      ].join('');
    }),
    rect(x, top, w, base - top, light),
    rect(x - 6, top - 8, w + 12, 10, palette.weather === 'snow' ? '#ffffff' : darker(wall, 0.3)),
  ].join('');
}

/** A building still growing: concrete floors and columns, open to the wind. */
export function skeleton(brush: Brush, { x, base, w, floors, wall }: Block): string {
  const { palette } = brush;
  const columns = Math.floor(w / 92);
  return [
    rect(x + 8, base - floors * floorHeight, w - 16, floors * floorHeight, darker(wall, 0.5)),
    many(floors, (row) => {
      const y = base - row * floorHeight;
      return [
        many(columns + 1, (column) =>
          rect(x + column * ((w - 16) / columns), y - floorHeight, 16, floorHeight, wall),
        ),
        rect(x - 8, y - floorHeight - 6, w + 16, 14, lighter(wall, 0.18)),
        rect(x - 8, y - floorHeight + 8, w + 16, 5, darker(wall, 0.3), { opacity: 0.5 }),
      ].join('');
    }),
    many(columns * 3, (index) =>
      rect(
        x + 6 + index * ((w - 14) / (columns * 3)),
        base - floors * floorHeight - 34,
        3,
        30,
        palette.signal,
      ),
    ),
    many(2, (index) =>
      line(
        [
          x,
          base - floors * floorHeight - 30 + index * 14,
          x + w,
          base - floors * floorHeight - 30 + index * 14,
        ],
        palette.signal,
        2.4,
      ),
    ),
  ].join('');
}

/** Tubes and boards in front of a wall. */
export function scaffold({ palette }: Brush, { x, base, w, floors }: Omit<Block, 'wall'>): string {
  const tube = lighter(palette.steel, 0.3);
  const bays = Math.round(w / 84);
  return [
    many(bays + 1, (index) =>
      rect(
        x + (index * w) / bays - 2,
        base - floors * floorHeight - 26,
        4.5,
        floors * floorHeight + 26,
        tube,
      ),
    ),
    many(floors, (row) =>
      rect(x - 8, base - (row + 1) * floorHeight + 10, w + 16, 6, palette.sand),
    ),
    many(floors, (row) => rect(x - 8, base - (row + 1) * floorHeight - 14, w + 16, 3, tube)),
    many(floors * bays, (index) => {
      if (index % 3 !== 0) return '';
      const [row, bay] = [Math.floor(index / bays), index % bays];
      const left = x + (bay * w) / bays;
      const y = base - row * floorHeight;
      return line([left, y, left + w / bays, y - floorHeight + 12], tube, 2.4);
    }),
  ].join('');
}

/** A station hall: a long arched roof of glass between two stone ends. */
export function stationHall(brush: Brush, x: number, base: number, w: number): string {
  const { palette } = brush;
  const wall = palette.bricks[0];
  const glass =
    palette.litShare > 0.2
      ? mix(palette.glow, palette.glass, 0.25)
      : mix(palette.glass, palette.sky[1], 0.45);
  const top = base - 250;
  const mid = x + w / 2;
  const roof = `M${x + 150} ${top + 60}Q${mid} ${top - 190} ${x + w - 150} ${top + 60}`;
  return [
    curve(`${roof}V${base}H${x + 150}z`, glass),
    many(15, (index) => {
      const at = x + 170 + (index * (w - 340)) / 14;
      const share = (at - x - 150) / (w - 300);
      return rect(at - 2, top + 60 - 500 * share * (1 - share), 4, base - top, palette.frame, {
        opacity: 0.8,
      });
    }),
    many(3, (row) =>
      rect(x + 150, top + 70 + row * 60, w - 300, 5, palette.frame, { opacity: 0.8 }),
    ),
    `<path d="${roof}" fill="none" stroke="${darker(wall, 0.3)}" stroke-width="18"/>`,
    `<path d="${roof}" fill="none" stroke="${palette.frame}" stroke-width="5"/>`,
    ...[x, x + w - 170].map((left) => towerOf(brush, left, base, wall)),
    rect(x + 150, base - 88, w - 300, 16, darker(wall, 0.35)),
    many(9, (index) =>
      rect(x + 190 + (index * (w - 400)) / 8.4, base - 72, 52, 72, darker(glass, 0.28)),
    ),
  ].join('');
}

function towerOf(brush: Brush, x: number, base: number, wall: string): string {
  const { palette, chance } = brush;
  const top = base - 300;
  const windows = many(6, (index) => {
    const [row, column] = [Math.floor(index / 2), index % 2];
    const [left, y] = [x + 30 + column * 68, top + 84 + row * 72];
    const isLit = chance.fraction() < palette.litShare;
    return curve(
      `M${left} ${y + 48}V${y + 16}a20 20 0 0 1 40 0v32z`,
      isLit ? palette.glow : palette.glass,
    );
  });
  return [
    rect(x, top, 170, 300, wall),
    rect(x - 8, top - 10, 186, 14, palette.frame),
    curve(
      `M${x - 4} ${top - 10}L${x + 40} ${top - 80}H${x + 130}L${x + 174} ${top - 10}z`,
      palette.roofs[1],
    ),
    `<circle cx="${x + 85}" cy="${top + 38}" r="25" fill="${palette.frame}"/>`,
    `<circle cx="${x + 85}" cy="${top + 38}" r="20" fill="${palette.ink}"/>`,
    line([x + 85, top + 38, x + 85, top + 24], palette.frame, 3),
    line([x + 85, top + 38, x + 95, top + 43], palette.frame, 3),
    windows,
    rect(x + 130, top, 40, 300, palette.ink, { opacity: 0.14 }),
    many(3, (row) => rect(x, top + 74 + row * 74, 170, 4, palette.frame, { opacity: 0.5 })),
  ].join('');
}
