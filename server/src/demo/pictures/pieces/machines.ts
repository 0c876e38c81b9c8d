import type { Brush } from '../kit/brush.ts';
import { darker, lighter } from '../kit/colour.ts';
import { curve, disc, ellipse, line, many, placed, polygon, rect, stroke } from '../kit/shapes.ts';

/** Seen from the side, its bucket to the right; a negative scale looks left. Scale 1: 200 tall. */
export function excavator(brush: Brush, x: number, base: number, scale: number): string {
  const { palette } = brush;
  const body = palette.machine;
  const shade = darker(body, 0.22);
  return placed(x, base, scale, [
    ellipse(10, 2, 150, 12, palette.ink, 0.22),
    tracks(brush, -110, 0, 190),
    rect(-52, -66, 84, 20, palette.ink),
    '<g transform="translate(0 16)">',
    curve('M-128 -78V-122q0 -12 12 -12h96v-6h72v62z', body),
    curve('M-128 -78V-92H52v14z', shade),
    rect(-118, -124, 46, 8, lighter(body, 0.3), { round: 3 }),
    many(4, (index) => rect(-114 + index * 14, -112, 7, 16, shade)),
    curve('M-22 -88V-186q0 -8 8 -8h42q10 0 13 9l13 49v48z', darker(body, 0.04)),
    curve('M-12 -134V-184h38q6 0 8 6l12 44z', lighter(palette.glass, 0.25)),
    curve('M-12 -134V-184h14L-2 -134z', '#ffffff', 0.28),
    stroke('M44 -104L128 -226', body, 30),
    stroke('M128 -226L214 -128', shade, 22),
    stroke('M58 -150L122 -204', palette.steel, 8),
    stroke('M150 -222L206 -158', lighter(palette.steel, 0.25), 6),
    disc(128, -226, 12, palette.ink),
    disc(214, -128, 8, palette.ink),
    curve(
      'M200 -132L236 -118Q246 -76 206 -62L176 -70Q200 -92 200 -132z',
      darker(palette.steel, 0.15),
    ),
    many(3, (index) =>
      polygon(
        [
          178 + index * 11,
          -70 + index * 3,
          188 + index * 11,
          -67 + index * 3,
          178 + index * 11,
          -54 + index * 3,
        ],
        palette.ink,
      ),
    ),
    '</g>',
  ]);
}

function tracks({ palette }: Brush, x: number, base: number, long: number): string {
  return [
    rect(x, base - 52, long, 52, palette.ink, { round: 26 }),
    rect(x + 9, base - 43, long - 18, 34, darker(palette.steel, 0.3), { round: 17 }),
    many(5, (index) => disc(x + 27 + (index * (long - 54)) / 4, base - 26, 12, palette.ink)),
    many(5, (index) => disc(x + 27 + (index * (long - 54)) / 4, base - 26, 5, palette.steel)),
  ].join('');
}

/** A road roller with a big drum in front, to the right. Scale 1 is 190 tall. */
export function roller(brush: Brush, x: number, base: number, scale: number): string {
  const { palette } = brush;
  const body = palette.machine;
  return placed(x, base, scale, [
    ellipse(20, 2, 190, 12, palette.ink, 0.25),
    wheel(brush, -92, -52, 52),
    disc(132, -62, 62, darker(palette.steel, 0.2)),
    disc(132, -62, 52, lighter(palette.steel, 0.25)),
    curve('M80 -62a52 52 0 0 1 52 -52v104a52 52 0 0 1 -52 -52z', '#ffffff', 0.12),
    disc(132, -62, 12, palette.ink),
    curve('M34 -96H150l22 24v16H132L120 -66H40z', darker(body, 0.15)),
    curve('M-150 -74V-112q0 -12 14 -12H44V-62H-34a62 62 0 0 0 -116 -12z', body),
    curve('M-150 -80h194v18H-34q-12 -34 -58 -34t-58 22z', darker(body, 0.18)),
    rect(-62, -206, 8, 84, palette.ink),
    rect(44, -206, 8, 100, palette.ink),
    rect(-76, -216, 142, 14, body, { round: 6 }),
    disc(-4, -224, 9, lighter(palette.vest, 0.2)),
    rect(-40, -128, 44, 10, palette.ink, { round: 4 }),
    rect(-44, -162, 10, 40, palette.ink, { round: 4 }),
    stroke('M26 -124L16 -150', palette.ink, 5),
    curve('M-26 -124V-158q0 -8 8 -8h10q8 0 8 8v34z', palette.vest),
    disc(-13, -178, 10, '#d9a27c'),
    curve('M-25 -180a12 12 0 0 1 24 0h5v3h-29z', '#ffd23f'),
  ]);
}

/** A wheel with a light hub. */
export function wheel({ palette }: Brush, x: number, y: number, radius: number): string {
  return [
    disc(x, y, radius, palette.ink),
    disc(x, y, radius * 0.56, lighter(palette.steel, 0.2)),
    disc(x, y, radius * 0.22, palette.ink),
  ].join('');
}

/** A tipper lorry driving right, loaded with sand. Scale 1 is 150 tall. */
export function tipper(brush: Brush, x: number, base: number, scale: number): string {
  const { palette } = brush;
  const cab = palette.bricks[0];
  return placed(x, base, scale, [
    ellipse(10, 2, 200, 12, palette.ink, 0.22),
    rect(-180, -52, 330, 18, palette.ink, { round: 4 }),
    curve('M-170 -118Q-90 -168 0 -136Q20 -140 40 -118z', palette.sand),
    polygon([-188, -120, 52, -120, 40, -52, -168, -52], darker(palette.steel, 0.1)),
    many(5, (index) => rect(-158 + index * 44, -114, 6, 58, darker(palette.steel, 0.3))),
    curve('M62 -40V-146q0 -10 10 -10h52q10 0 14 10l18 46v60z', cab),
    curve('M82 -104V-142h40q6 0 8 6l12 32z', lighter(palette.glass, 0.3)),
    rect(148, -64, 10, 14, palette.glow, { round: 3 }),
    rect(56, -48, 104, 10, palette.ink),
    wheel(brush, -130, -28, 28),
    wheel(brush, -66, -28, 28),
    wheel(brush, 108, -28, 28),
  ]);
}

/** A crane on a lattice mast, its arm to the right. `tall` and `reach` in sheet units. */
export function towerCrane(
  { palette, chance }: Brush,
  x: number,
  base: number,
  {
    tall,
    reach,
    hook = 160,
    trolleyAt,
  }: { tall: number; reach: number; hook?: number; trolleyAt?: number },
): string {
  const colour = palette.machine;
  const top = base - tall;
  const way = Math.sign(reach);
  const trolley = x + reach * (trolleyAt ?? 0.55 + chance.fraction() * 0.3);
  return [
    lattice(x, base, x, top, 22, colour),
    lattice(x - way * 110, top, x + reach, top, 18, colour),
    line([x, top - 84, x + reach * 0.62, top - 9], colour, 3.4),
    line([x, top - 84, x - way * 104, top - 9], colour, 3.4),
    polygon([x - 11, top, x + 11, top, x, top - 88], colour),
    rect(x - way * 104 - 24, top - 4, 48, 44, darker(palette.concrete, 0.25)),
    rect(x + (way > 0 ? 12 : -40), top + 10, 28, 34, palette.frame, { round: 3 }),
    rect(x + (way > 0 ? 18 : -36), top + 14, 18, 16, palette.glass),
    rect(trolley - 14, top + 9, 28, 9, palette.ink),
    line([trolley - 5, top + 16, trolley - 5, top + hook], palette.ink, 2),
    line([trolley + 5, top + 16, trolley + 5, top + hook], palette.ink, 2),
    stroke(`M${trolley} ${top + hook}v10a8 8 0 1 1 -8 8`, palette.ink, 4),
    line([trolley, top + hook + 24, trolley - 52, top + hook + 52], palette.ink, 2),
    line([trolley, top + hook + 24, trolley + 52, top + hook + 52], palette.ink, 2),
    rect(trolley - 62, top + hook + 52, 124, 16, palette.bricks[2]),
  ].join('');
}

/** A beam of crossed bars between two points, either upright or level. */
function lattice(
  x1: number,
  y1: number,
  x2: number,
  y2: number,
  thick: number,
  colour: string,
): string {
  const isUpright = x1 === x2;
  const long = Math.abs(isUpright ? y2 - y1 : x2 - x1);
  const count = Math.max(1, Math.round(long / (thick * 1.2)));
  const half = thick / 2;
  const along = (share: number, aside: number): readonly [number, number] =>
    isUpright ? [x1 + aside, y1 + (y2 - y1) * share] : [x1 + (x2 - x1) * share, y1 + aside];
  const bar = (from: readonly [number, number], to: readonly [number, number], wide: number) =>
    line([...from, ...to], colour, wide);
  return [
    bar(along(0, -half), along(1, -half), 4),
    bar(along(0, half), along(1, half), 4),
    many(count, (index) => {
      const side = index % 2 === 0 ? half : -half;
      return bar(along(index / count, side), along((index + 1) / count, -side), 2.4);
    }),
  ].join('');
}

/** A mobile crane on wheels with a raised boom to the right. Scale 1: boom tip at 380 high. */
export function mobileCrane(brush: Brush, x: number, base: number, scale: number): string {
  const { palette } = brush;
  const body = palette.machine;
  return placed(x, base, scale, [
    ellipse(0, 2, 190, 12, palette.ink, 0.22),
    stroke('M-70 -96L196 -392', darker(body, 0.12), 24),
    stroke('M60 -240L196 -392', body, 15),
    line([-20, -80, 60, -236], palette.steel, 9),
    rect(-170, -76, 320, 40, darker(body, 0.2), { round: 6 }),
    rect(-160, -122, 110, 50, body, { round: 6 }),
    curve('M92 -40V-116q0 -8 8 -8h38q8 0 12 8l14 36v40z', body),
    curve('M106 -84v-30h28q5 0 7 5l9 25z', lighter(palette.glass, 0.25)),
    ...[-132, -80, 30, 110].map((at) => wheel(brush, at, -28, 28)),
    line([196, -392, 196, -190], palette.ink, 2.4),
    stroke('M196 -190v8a8 8 0 1 1 -8 8', palette.ink, 4.5),
  ]);
}
