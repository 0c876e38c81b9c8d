import type { Brush } from '../kit/brush.ts';
import { darker, lighter } from '../kit/colour.ts';
import { curve, disc, ellipse, line, many, placed, polygon, rect } from '../kit/shapes.ts';

/** A traffic cone; `scale` 1 is 60 tall. */
export function cone({ palette }: Brush, x: number, base: number, scale = 1): string {
  return placed(x, base, scale, [
    ellipse(4, 0, 26, 5, palette.ink, 0.22),
    rect(-20, -7, 40, 7, darker(palette.vest, 0.15), { round: 2 }),
    polygon([-14, -7, 14, -7, 4, -60, -4, -60], palette.vest),
    polygon([-11, -20, 11, -20, 8, -33, -8, -33], '#fff7e8'),
    polygon([-6.5, -42, 6.5, -42, 5, -51, -5, -51], '#fff7e8'),
  ]);
}

/** A red and white barrier board on feet. */
export function barrier({ palette }: Brush, x: number, base: number, long: number): string {
  const stripe = 34;
  const bars = many(Math.floor(long / stripe), (index) =>
    index % 2 === 0
      ? polygon(
          [
            index * stripe,
            -52,
            (index + 1) * stripe,
            -52,
            index * stripe + 22,
            -28,
            index * stripe - 12,
            -28,
          ].map((value, at) => (at % 2 === 0 ? Math.max(0, Math.min(long, value)) : value)),
          palette.signal,
        )
      : '',
  );
  return placed(x, base, 1, [
    ellipse(long / 2, 0, long * 0.56, 6, palette.ink, 0.18),
    rect(12, -54, 7, 54, palette.ink),
    rect(long - 19, -54, 7, 54, palette.ink),
    rect(0, -6, 32, 6, palette.ink, { round: 3 }),
    rect(long - 32, -6, 32, 6, palette.ink, { round: 3 }),
    rect(0, -52, long, 24, '#fff7ef', { round: 3 }),
    bars,
    disc(14, -60, 7, lighter(palette.machine, 0.35)),
    disc(long - 14, -60, 7, lighter(palette.machine, 0.35)),
  ]);
}

/** Mesh fences on concrete feet. */
export function fences({ palette }: Brush, x: number, base: number, panels: number): string {
  const colour = lighter(palette.steel, 0.25);
  return many(panels, (index) => {
    const left = x + index * 132;
    const bars = many(12, (bar) =>
      line([left + 6 + bar * 10.6, base - 96, left + 6 + bar * 10.6, base - 10], colour, 1.3, 0.7),
    );
    return [
      bars,
      `<rect x="${left}" y="${base - 100}" width="128" height="92" rx="4" fill="none" stroke="${colour}" stroke-width="4"/>`,
      line([left, base - 54, left + 128, base - 54], colour, 2),
      rect(left - 16, base - 12, 32, 12, darker(palette.concrete, 0.1), { round: 3 }),
    ].join('');
  });
}

/** A heap of sand or clay. */
export function heap(brush: Brush, x: number, base: number, wide: number, tall: number): string {
  const { palette } = brush;
  const d = (lift: number) =>
    `M${x - wide / 2} ${base}C${x - wide * 0.3} ${base - tall * 0.3} ${x - wide * 0.16} ${base - tall + lift} ${x} ${base - tall + lift}S${x + wide * 0.28} ${base - tall * 0.25} ${x + wide / 2} ${base}z`;
  return [
    ellipse(x + wide * 0.06, base, wide * 0.54, 9, palette.ink, 0.16),
    curve(d(0), palette.sand),
    curve(
      `M${x} ${base - tall}C${x + wide * 0.12} ${base - tall} ${x + wide * 0.28} ${base - tall * 0.25} ${x + wide / 2} ${base}H${x + wide * 0.1}C${x + wide * 0.08} ${base - tall * 0.4} ${x + 8} ${base - tall * 0.7} ${x} ${base - tall}z`,
      darker(palette.sand, 0.18),
    ),
    palette.weather === 'snow'
      ? curve(
          `M${x - wide * 0.2} ${base - tall * 0.62}Q${x} ${base - tall * 1.22} ${x + wide * 0.18} ${base - tall * 0.62}Q${x} ${base - tall * 0.8} ${x - wide * 0.2} ${base - tall * 0.62}z`,
          '#ffffff',
          0.85,
        )
      : '',
  ].join('');
}

/** Pipes stacked in a pyramid, seen from their ends. */
export function pipeStack(
  brush: Brush,
  x: number,
  base: number,
  radius: number,
  colour: string,
): string {
  const rows = [3, 2, 1];
  return [
    ellipse(x + radius * 2, base, radius * 3.8, 8, brush.palette.ink, 0.2),
    ...rows.flatMap((count, row) =>
      Array.from({ length: count }, (_, index) => {
        const cx = x + index * radius * 2 + row * radius;
        const cy = base - radius - row * radius * 1.74;
        return [
          disc(cx, cy, radius, colour),
          disc(cx, cy, radius * 0.78, darker(colour, 0.55)),
          curve(
            `M${cx - radius * 0.8} ${cy - radius * 0.3}A${radius * 0.86} ${radius * 0.86} 0 0 1 ${cx + radius * 0.3} ${cy - radius * 0.8}L${cx} ${cy - radius * 0.98}A${radius} ${radius} 0 0 0 ${cx - radius * 0.98} ${cy}z`,
            '#ffffff',
            0.3,
          ),
        ].join('');
      }),
    ),
  ].join('');
}

/** A site hut with a lit window and steps. */
export function hut(brush: Brush, x: number, base: number, scale = 1): string {
  const { palette } = brush;
  const wall = palette.layers[2];
  return placed(x, base, scale, [
    ellipse(100, 2, 128, 9, palette.ink, 0.2),
    rect(0, -104, 200, 96, wall, { round: 4 }),
    rect(-6, -112, 212, 12, palette.weather === 'snow' ? '#ffffff' : darker(wall, 0.3), {
      round: 3,
    }),
    many(9, (index) => rect(10 + index * 22, -98, 2, 88, darker(wall, 0.14))),
    rect(18, -86, 66, 40, palette.frame),
    rect(22, -82, 58, 32, palette.glow),
    rect(120, -88, 44, 80, darker(wall, 0.35)),
    rect(156, -50, 4, 10, palette.glow),
    rect(110, -8, 64, 8, palette.concrete),
  ]);
}

/** A street lamp with a small bright head. */
export function lamp({ palette }: Brush, x: number, base: number, tall: number): string {
  const isOn = palette.litShare > 0.2;
  return [
    rect(x - 3, base - tall, 6, tall, palette.ink),
    rect(x - 7, base - 22, 14, 22, palette.ink, { round: 2 }),
    isOn ? disc(x, base - tall - 8, 46, palette.glow, 0.16) : '',
    isOn ? disc(x, base - tall - 8, 24, palette.glow, 0.24) : '',
    curve(
      `M${x - 12} ${base - tall}L${x - 8} ${base - tall - 24}H${x + 8}L${x + 12} ${base - tall}z`,
      isOn ? palette.glow : palette.frame,
    ),
    rect(x - 11, base - tall - 29, 22, 6, palette.ink, { round: 2 }),
  ].join('');
}
