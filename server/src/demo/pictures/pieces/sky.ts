import { type Brush, downFade, height, roundFade, width } from '../kit/brush.ts';
import { lighter, mix } from '../kit/colour.ts';
import { curve, disc, ellipse, line, many, rect, short, stroke, veiled } from '../kit/shapes.ts';

/** The air behind everything: a fade, the sun with its glow, clouds and birds. */
export function sky(brush: Brush): string {
  const { palette, chance } = brush;
  const [top, middle, bottom] = palette.sky;
  const { colour, x, y, radius, glow } = palette.sun;
  const halo = roundFade(brush, [
    [0, colour, 0.95],
    [0.25, colour, 0.5],
    [1, colour, 0],
  ]);
  const fade = downFade(brush, [
    [0, top],
    [0.42, middle],
    [0.72, bottom],
  ]);
  const shift = chance.between(-120, 120);
  return [
    rect(0, 0, width, height, fade),
    palette.name === 'dusk' ? stars(brush) : '',
    ellipse(x + shift, y, glow, glow * 0.8, halo, 0.85),
    disc(x + shift, y, radius, lighter(colour, 0.3)),
    many(palette.weather === 'rain' ? 9 : chance.between(4, 6), () => cloud(brush)),
    palette.weather === 'clear' ? birds(brush) : '',
  ].join('');
}

/** What falls through the air in front of everything: rain, snow, or a breath of light. */
export function air(brush: Brush): string {
  const { palette, chance } = brush;
  const { colour, x, y, glow } = palette.sun;
  const warmth = roundFade(brush, [
    [0, colour, palette.name === 'dusk' ? 0.16 : 0.24],
    [1, colour, 0],
  ]);
  const floor = downFade(brush, [
    [0, palette.ink, 0],
    [1, palette.ink, 0.3],
  ]);
  return [
    ellipse(x, y + 60, glow * 1.5, glow * 1.1, warmth),
    rect(0, height - 260, width, 260, floor),
    palette.weather === 'rain'
      ? many(190, () => {
          const [left, top] = [chance.between(-40, width), chance.between(-40, height)];
          const long = chance.between(16, 52);
          return line([left, top, left - long * 0.22, top + long], '#ffffff', 1.6, 0.28);
        })
      : '',
    palette.weather === 'snow'
      ? many(170, () => {
          const size = 1.5 + chance.fraction() * 4.5;
          const [left, top] = [chance.between(0, width), chance.between(0, height)];
          return disc(left, top, size, '#ffffff', 0.35 + chance.fraction() * 0.55);
        })
      : '',
  ].join('');
}

function cloud({ chance, palette }: Brush): string {
  const long = chance.between(130, 340);
  const [x, y] = [chance.between(-100, width - 100), chance.between(50, 330)];
  const [r1, r2] = [long * 0.16, long * 0.11];
  const shape = `M${x} ${y}h${long}a${short(r2)} ${short(r2)} 0 0 0 ${short(-r2)} ${short(-r2 * 1.1)}a${short(r1)} ${short(r1)} 0 0 0 ${short(-r1 * 1.9)} ${short(-r1 * 0.5)}a${short(r1 * 1.2)} ${short(r1 * 1.2)} 0 0 0 ${short(-r1 * 2)} ${short(r1 * 0.6)}a${short(r2)} ${short(r2)} 0 0 0 ${short(-(long - r2 - r1 * 3.9))} ${short(r2 * 1.1 - r1 * 0.1)}z`;
  return curve(shape, palette.cloud, 0.22 + chance.fraction() * 0.4);
}

function birds({ chance, palette }: Brush): string {
  const [x, y] = [chance.between(250, 1250), chance.between(110, 260)];
  return many(chance.between(4, 8), () => {
    const [left, top] = [x + chance.between(-150, 150), y + chance.between(-60, 60)];
    const wing = chance.between(9, 16);
    const d = `M${left} ${top}q${wing / 2} ${-wing * 0.7} ${wing} 0q${wing / 2} ${-wing * 0.7} ${wing} 0`;
    return stroke(d, palette.ink, 2.4, 0.55);
  });
}

function stars({ chance }: Brush): string {
  const dots = many(46, () =>
    disc(chance.between(0, width), chance.between(0, 280), 0.8 + chance.fraction() * 1.6, '#fff'),
  );
  return veiled(0.6, [dots]);
}

/** A skyline far away: roofs, towers and a spire, hazy. `depth` 0 is farthest, 1 nearer. */
export function skyline(brush: Brush, base: number, depth: 0 | 1): string {
  const { palette, chance } = brush;
  const colour = mix(palette.layers[depth], palette.sky[2], depth === 0 ? 0.2 : 0.05);
  let x = -20;
  const pieces: string[] = [];
  while (x < width) {
    const [w, h] = [chance.between(46, 120), chance.between(50, 120) + depth * 30];
    pieces.push(roofline(chance.between(0, 5), x, base, w, h, colour));
    x += w - 2;
  }
  return [...pieces, rect(0, base - 2, width, 60, colour)].join('');
}

function roofline(
  kind: number,
  x: number,
  base: number,
  w: number,
  h: number,
  colour: string,
): string {
  const top = base - h;
  const body = `M${x} ${base}V${top}`;
  if (kind === 0) {
    const mid = x + w / 2;
    return curve(
      `M${x} ${base}V${base - h * 0.6}H${mid - 13}V${top - 30}L${mid} ${top - 110}L${mid + 13} ${top - 30}V${base - h * 0.6}H${x + w}V${base}z`,
      colour,
    );
  }
  if (kind === 1)
    return curve(`${body}L${x + w / 2} ${top - w * 0.4}L${x + w} ${top}V${base}z`, colour);
  if (kind === 2) return curve(`${body}H${x + w * 0.6}V${top + 24}H${x + w}V${base}z`, colour);
  if (kind === 3) return curve(`${body}L${x + w} ${top + 26}V${base}z`, colour);
  return curve(`${body}H${x + w}V${base}z`, colour);
}
