import { type Brush, downFade, width } from '../kit/brush.ts';
import { darker, lighter } from '../kit/colour.ts';
import { curve, ellipse, many, placed, polygon, rect } from '../kit/shapes.ts';

/** Water from `top` to `bottom`, with the mirror image of what stands behind it and ripples. */
export function water(
  brush: Brush,
  { top, bottom, mirrored = '' }: { top: number; bottom: number; mirrored?: string },
): string {
  const { palette, chance } = brush;
  const [far, near] = palette.water;
  const fade = downFade(brush, [
    [0, far],
    [1, near],
  ]);
  const clip = brush.define(
    (id) =>
      `<clipPath id="${id}"><rect x="0" y="${top}" width="${width}" height="${bottom - top}"/></clipPath>`,
  );
  const ripples = many(Math.round((bottom - top) / 3.4), (index) => {
    const y = top + 8 + index * 3.4;
    const size = 0.35 + ((y - top) / (bottom - top)) * 1.4;
    const long = chance.between(30, 130) * size;
    const colour = chance.fraction() < 0.6 ? lighter(far, 0.4) : darker(near, 0.15);
    const x = chance.between(-50, width);
    return ellipse(x, y, long, 1.3 * size, colour, 0.22 + chance.fraction() * 0.25);
  });
  const sunPath = many(16, (index) => {
    const y = top + 6 + (index * (bottom - top)) / 18;
    const wide = (24 + index * 7) * (0.5 + chance.fraction());
    return ellipse(
      palette.sun.x + chance.between(-18, 18),
      y,
      wide,
      2.4 + index * 0.2,
      palette.sun.colour,
      0.4,
    );
  });
  return [
    rect(0, top, width, bottom - top, fade),
    `<g clip-path="${clip}" opacity="0.3"><g transform="translate(0 ${top * 1.72}) scale(1 -0.72)">${mirrored}</g></g>`,
    palette.sun.radius > 0 ? sunPath : '',
    ripples,
  ].join('');
}

/** A flat work barge; its deck at `base` - 40. */
export function pontoon({ palette }: Brush, x: number, base: number, long: number): string {
  const hull = darker(palette.steel, 0.3);
  return [
    ellipse(x + long / 2, base + 4, long * 0.54, 12, palette.ink, 0.3),
    polygon([x, base - 40, x + long, base - 40, x + long - 26, base + 4, x + 26, base + 4], hull),
    rect(x - 4, base - 50, long + 8, 12, lighter(hull, 0.18), { round: 3 }),
    many(Math.floor(long / 70), (index) =>
      ellipse(x + 44 + index * 70, base - 20, 11, 13, palette.ink),
    ),
    many(Math.floor(long / 70), (index) => ellipse(x + 44 + index * 70, base - 20, 5, 6, hull)),
  ].join('');
}

/** A Dutch cargo barge, bow to the right. Scale 1 is 520 long. */
export function barge(brush: Brush, x: number, base: number, scale: number): string {
  const { palette } = brush;
  const hull = palette.ink;
  return placed(x, base, scale, [
    ellipse(0, 8, 290, 14, palette.ink, 0.3),
    curve('M-270 -52H250q32 0 44 -22Q290 -12 226 10H-240Q-266 -8 -270 -52z', hull),
    curve('M-272 -56H252q30 0 42 -20l2 8q-10 24 -44 24H-270z', palette.signal),
    curve('M-150 -58Q-70 -100 10 -74Q90 -110 190 -58z', palette.sand),
    curve('M10 -74Q90 -110 190 -58H60z', darker(palette.sand, 0.18)),
    rect(-156, -64, 352, 12, lighter(palette.steel, 0.1)),
    rect(-256, -118, 86, 62, palette.frame, { round: 5 }),
    rect(-262, -126, 98, 11, palette.bricks[1], { round: 3 }),
    many(3, (index) =>
      rect(-247 + index * 26, -108, 18, 22, palette.litShare > 0.3 ? palette.glow : palette.glass),
    ),
    rect(-238, -166, 4, 42, palette.ink),
    curve('M-236 -166h34l-8 10 8 10h-34z', palette.bricks[0]),
    rect(250, -96, 5, 34, palette.ink),
  ]);
}
