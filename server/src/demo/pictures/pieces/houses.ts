import { type Brush, sideFade } from '../kit/brush.ts';
import { darker, mix } from '../kit/colour.ts';
import { curve, disc, many, placed, rect, short } from '../kit/shapes.ts';

/** A row of Dutch town houses, shoulder to shoulder, with their feet on `base`. */
export function houseRow(
  brush: Brush,
  { from, to, base, tall = 400 }: { from: number; to: number; base: number; tall?: number },
): string {
  const { chance } = brush;
  const houses: string[] = [];
  let x = from;
  let lastBrick = -1;
  while (x < to - 60) {
    const w = Math.min(chance.between(112, 168), Math.max(100, to - x));
    let brick = chance.between(0, 4);
    if (brick === lastBrick) brick = (brick + 1) % 5;
    lastBrick = brick;
    houses.push(house(brush, { x, base, w, h: tall + chance.between(-70, 60), brick }));
    x += w;
  }
  return houses.join('');
}

type House = { x: number; base: number; w: number; h: number; brick: number };

function house(brush: Brush, { x, base, w, h, brick }: House): string {
  const { palette, chance } = brush;
  const wall = palette.bricks[brick] ?? palette.bricks[0];
  const top = base - h;
  const storeys = h > 380 ? 4 : 3;
  const columns = w > 140 ? 3 : 2;
  const light = sideFade(brush, [
    [0, '#ffffff', 0.14],
    [0.5, '#ffffff', 0],
    [1, palette.ink, 0.2],
  ]);
  const gable = gablePath(chance.between(0, 3), x, top, w);
  const outline = `M${x} ${base}V${top}${gable}V${base}z`;
  const storeyHeight = (h - 96) / storeys;
  const windows = many(storeys * columns, (index) => {
    const [row, column] = [Math.floor(index / columns), index % columns];
    const cell = (w - 18) / columns;
    const [wide, high] = [cell * 0.58, storeyHeight * (0.68 - row * 0.02)];
    const left = x + 9 + cell * column + (cell - wide) / 2;
    return sash(brush, left, top + 22 + row * storeyHeight, wide, high);
  });
  const attic = disc(x + w / 2, top - 18, 9, palette.glass);
  return [
    placed(0, -8, 1, [curve(outline, palette.frame)]),
    curve(outline, wall),
    curve(outline, light),
    attic,
    windows,
    streetDoor(brush, x, base, w, wall),
  ].join('');
}

function gablePath(kind: number, x: number, top: number, w: number): string {
  const mid = x + w / 2;
  const right = x + w;
  if (kind === 0) {
    // Steps, as on the oldest houses.
    const step = w / 9;
    const up = [0, 1, 2, 3].map(() => `h${short(step)}v${-20}`).join('');
    const down = [0, 1, 2, 3].map(() => `v20h${short(step)}`).join('');
    return `v-6${up}h${short(step)}${down}V${top}`;
  }
  if (kind === 1) {
    // A bell.
    return `C${x + 26} ${top - 8} ${x + 14} ${top - 62} ${mid - 22} ${top - 70}Q${mid} ${top - 98} ${mid + 22} ${top - 70}C${right - 14} ${top - 62} ${right - 26} ${top - 8} ${right} ${top}`;
  }
  if (kind === 2) {
    // A neck with a small pediment.
    return `H${x + 14}Q${mid - 34} ${top - 12} ${mid - 30} ${top - 66}H${mid - 36}L${mid} ${top - 92}L${mid + 36} ${top - 66}H${mid + 30}Q${mid + 34} ${top - 12} ${right - 14} ${top}H${right}`;
  }
  // A straight cornice.
  return `V${top - 34}H${x - 3}v-12H${right + 3}v12H${right}V${top}`;
}

/** A sash window: frame, glass, a bar, and sometimes a lamp behind it. */
export function sash(brush: Brush, x: number, y: number, w: number, h: number): string {
  const { palette, chance } = brush;
  const isLit = chance.fraction() < palette.litShare;
  const glass = isLit ? palette.glow : mix(palette.glass, palette.sky[1], chance.fraction() * 0.3);
  return [
    rect(x - 3, y - 3, w + 6, h + 6, palette.frame),
    rect(x, y, w, h, glass),
    isLit
      ? ''
      : curve(
          `M${short(x)} ${short(y + h)}V${short(y + h * 0.4)}L${short(x + w * 0.8)} ${short(y)}H${short(x + w)}z`,
          '#ffffff',
          0.13,
        ),
    rect(x, y + h * 0.44, w, 3, palette.frame),
    rect(x + w / 2 - 1.5, y + h * 0.44, 3, h * 0.56, palette.frame),
    rect(x - 5, y + h + 3, w + 10, 4, darker(palette.frame, 0.2)),
  ].join('');
}

function streetDoor(brush: Brush, x: number, base: number, w: number, wall: string): string {
  const { palette, chance } = brush;
  const doors = [palette.layers[2], palette.leaves[2], palette.ink, palette.bricks[1]] as const;
  const left = chance.fraction() < 0.5 ? x + 14 : x + w - 46;
  const windowLeft = left < x + w / 2 ? left + 46 : x + 14;
  const room = w - 74;
  return [
    rect(x, base - 70, w, 70, darker(wall, 0.16)),
    rect(left - 4, base - 66, 40, 66, palette.frame),
    rect(left, base - 48, 32, 48, chance.pick(doors)),
    rect(left, base - 62, 32, 12, palette.litShare > 0.2 ? palette.glow : palette.glass),
    room > 24 ? sash(brush, windowLeft, base - 56, room * 0.8, 34) : '',
    rect(left - 8, base - 6, 48, 6, palette.concrete),
  ].join('');
}
