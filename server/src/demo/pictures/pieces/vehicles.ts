import type { Brush } from '../kit/brush.ts';
import { darker, lighter } from '../kit/colour.ts';
import { curve, disc, ellipse, line, many, placed, rect } from '../kit/shapes.ts';

/** A low tram in two parts, its nose to the right. Scale 1 is 620 long. */
export function tram(brush: Brush, x: number, base: number, scale: number): string {
  const { palette } = brush;
  const paint = palette.frame;
  const band = palette.layers[2];
  const glass = palette.litShare > 0.2 ? palette.glow : palette.glass;
  const part = (left: number) =>
    [
      rect(left, -150, 290, 132, paint, { round: 12 }),
      rect(left, -58, 290, 26, band),
      many(4, (index) =>
        rect(left + 16 + index * 66, -134, 56, 60, index === 1 ? darker(glass, 0.1) : glass, {
          round: 5,
        }),
      ),
      rect(left + 82, -134, 56, 108, lighter(glass, 0.12), { round: 4 }),
      rect(left + 108, -134, 4, 108, paint),
      disc(left + 60, -14, 15, palette.ink),
      disc(left + 230, -14, 15, palette.ink),
    ].join('');
  return placed(x, base, scale, [
    ellipse(310, 0, 330, 12, palette.ink, 0.25),
    rect(286, -142, 28, 112, palette.ink),
    part(0),
    part(308),
    curve('M576 -150h28q34 0 44 54l10 78h-82z', paint),
    curve('M586 -136h18q24 0 32 44l4 20h-54z', glass),
    rect(578, -58, 74, 26, band),
    disc(642, -24, 7, palette.glow),
    rect(14, -162, 560, 12, darker(paint, 0.25), { round: 5 }),
    line([250, -162, 300, -206], palette.ink, 5),
    line([300, -206, 268, -236], palette.ink, 5),
    line([244, -236, 294, -236], palette.ink, 5),
  ]);
}

/** A yellow train passing, three carriages, no end in sight. */
export function train(brush: Brush, x: number, base: number, scale: number): string {
  const { palette } = brush;
  const paint = lighter(palette.machine, 0.12);
  const glass = palette.litShare > 0.2 ? palette.glow : palette.glass;
  return placed(x, base, scale, [
    many(3, (index) => {
      const left = index * 404;
      return [
        rect(left, -118, 396, 100, paint, { round: 8 }),
        rect(left, -56, 396, 24, palette.layers[2]),
        many(7, (window) => rect(left + 20 + window * 53, -102, 40, 36, glass, { round: 4 })),
        many(4, (wheel) => disc(left + 50 + wheel * 98, -12, 13, palette.ink)),
        rect(left + 392, -100, 16, 74, palette.ink),
      ].join('');
    }),
    curve('M1208 -118h20q30 0 46 44l18 56h-84z', paint),
    curve('M1222 -106h8q20 0 32 36h-40z', glass),
    rect(10, -124, 1190, 8, darker(paint, 0.3)),
  ]);
}

/** A sheep grazing, its head to the right. */
export function sheep(brush: Brush, x: number, base: number, scale: number): string {
  const { palette } = brush;
  const wool = darker(palette.frame, 0.03);
  return placed(x, base, scale, [
    ellipse(0, 0, 34, 5, palette.ink, 0.2),
    many(4, (index) => rect(-20 + index * 12, -14, 4.5, 14, palette.ink)),
    many(6, (index) => disc(-22 + index * 9, -26 - (index % 2) * 6, 13, wool)),
    ellipse(0, -24, 29, 15, wool),
    ellipse(-2, -17, 24, 7, palette.ink, 0.08),
    ellipse(33, -20, 11, 8, palette.ink),
    ellipse(25, -27, 7, 3.6, palette.ink),
  ]);
}

/** A delivery van, facing right. */
export function van(brush: Brush, x: number, base: number, scale: number, paint: string): string {
  const { palette } = brush;
  return placed(x, base, scale, [
    ellipse(0, 2, 120, 9, palette.ink, 0.22),
    curve('M-112 -22V-104q0 -10 10 -10H20q10 0 18 8l38 36 26 8q10 4 10 14v26z', paint),
    curve('M22 -100l36 34H22z', lighter(palette.glass, 0.25)),
    rect(-112, -44, 224, 8, darker(paint, 0.2)),
    rect(-114, -26, 226, 10, palette.ink, { round: 4 }),
    disc(-66, -20, 20, palette.ink),
    disc(-66, -20, 9, palette.concrete),
    disc(66, -20, 20, palette.ink),
    disc(66, -20, 9, palette.concrete),
    rect(104, -58, 8, 12, palette.glow, { round: 3 }),
  ]);
}
