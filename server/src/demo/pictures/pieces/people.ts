import type { Brush } from '../kit/brush.ts';
import { darker } from '../kit/colour.ts';
import { curve, disc, ellipse, line, placed, rect, stroke } from '../kit/shapes.ts';

const skins = ['#f0c6a4', '#d9a27c', '#a9714c', '#7d5139'] as const;
const hairs = ['#2f2530', '#5b3b2c', '#a5793f', '#8b8790'] as const;
const coats = ['#3f6f8f', '#b8485a', '#5b7f5a', '#d9a441', '#6c5a8c', '#e6ded2'] as const;

export type Pose = 'stand' | 'walk' | 'point' | 'carry' | 'kneel';

/** Somebody of the team: helmet, orange vest with light bands. `scale` 1 is 100 tall. */
export function builder(brush: Brush, x: number, base: number, scale: number, pose: Pose): string {
  const { palette, chance } = brush;
  const trousers = chance.pick([palette.ink, darker(palette.steel, 0.35)]);
  const helmet = chance.pick(['#ffffff', '#ffd23f', '#3f86c2']);
  const isKneeling = pose === 'kneel';
  const hip = isKneeling ? -24 : -44;
  const legs = isKneeling
    ? stroke('M-6 -26L12 -22L10 0M6 -24L-16 -10L-24 -2', trousers, 12)
    : legsFor(pose, trousers);
  const body = [
    ellipse(2, 0, 26, 5, palette.ink, 0.22),
    legs,
    curve(`M-14 ${hip}V${hip - 32}q0 -8 8 -8h12q8 0 8 8V${hip}z`, palette.vest),
    rect(-14, hip - 12, 28, 4.5, '#fff6cf'),
    rect(-9, hip - 39, 4.5, 28, '#fff6cf'),
    rect(5, hip - 39, 4.5, 28, '#fff6cf'),
    armsFor(pose, hip, palette.vest),
    disc(0, hip - 49, 9.5, chance.pick(skins)),
    curve(`M-11.5 ${hip - 51}a11.5 11.5 0 0 1 23 0h5v3h-28z`, helmet),
  ];
  return placed(x, base, scale, body);
}

function legsFor(pose: Pose, colour: string): string {
  return pose === 'walk'
    ? stroke('M-5 -44L-14 -22L-16 -2M5 -44L12 -24L18 -3', colour, 11)
    : stroke('M-6 -44L-7 -3M6 -44L8 -3', colour, 11.5);
}

function armsFor(pose: Pose, hip: number, colour: string): string {
  const shoulder = hip - 34;
  if (pose === 'point') {
    return stroke(`M12 ${shoulder}L34 ${shoulder - 10}M-12 ${shoulder}L-18 ${hip}`, colour, 8);
  }
  if (pose === 'carry' || pose === 'kneel') {
    return stroke(
      `M12 ${shoulder}L16 ${hip - 12}L28 ${hip - 10}M-12 ${shoulder}L8 ${hip - 6}`,
      colour,
      8,
    );
  }
  return stroke(`M12 ${shoulder}L17 ${hip - 2}M-12 ${shoulder}L-17 ${hip - 2}`, colour, 8);
}

/** Somebody passing by, with a coat and sometimes an umbrella. */
export function passer(brush: Brush, x: number, base: number, scale: number): string {
  const { palette, chance } = brush;
  const coat = chance.pick(coats);
  const hasUmbrella = palette.weather === 'rain';
  return placed(x, base, chance.fraction() < 0.5 ? scale : -scale, [
    ellipse(2, 0, 24, 5, palette.ink, 0.2),
    stroke('M-4 -40L-12 -20L-14 -2M4 -40L10 -22L16 -3', palette.ink, 9),
    curve('M-13 -34L-11 -74q1 -9 11 -9t11 9L14 -34z', coat),
    stroke('M9 -72L15 -46', darker(coat, 0.15), 8),
    disc(0, -91, 9, chance.pick(skins)),
    curve('M-10 -90a10 10 0 0 1 20 -1q-6 -5 -10 -5t-10 6z', chance.pick(hairs)),
    hasUmbrella ? umbrella(chance.pick(coats)) : '',
  ]);
}

function umbrella(colour: string): string {
  return [
    line([14, -52, 14, -128], '#4a4a52', 3),
    curve(
      'M-30 -112a44 40 0 0 1 88 0q-11 -9 -22 0q-11 -9 -22 0q-11 -9 -22 0q-11 -9 -22 0z',
      colour,
    ),
  ].join('');
}

/** A child, two thirds as tall, arms up. */
export function child(brush: Brush, x: number, base: number, scale: number): string {
  const { palette, chance } = brush;
  const coat = chance.pick(coats);
  return placed(x, base, scale, [
    ellipse(0, 0, 18, 4, palette.ink, 0.2),
    stroke('M-4 -26L-8 -2M4 -26L9 -3', palette.ink, 8),
    curve('M-11 -22L-9 -48q1 -7 9 -7t9 7L12 -22z', coat),
    stroke('M-9 -48L-20 -64M9 -48L21 -62', coat, 6.5),
    disc(0, -64, 9, chance.pick(skins)),
    curve('M-10 -64a10 10 0 0 1 20 0q-5 -5 -10 -5t-10 5z', chance.pick(hairs)),
  ]);
}

/** Somebody riding a Dutch bicycle to the right; a negative scale rides left. */
export function cyclist(brush: Brush, x: number, base: number, scale: number): string {
  const { palette, chance } = brush;
  const coat = chance.pick(coats);
  return placed(x, base, scale, [
    bicycleShapes(palette.ink),
    stroke('M-16 -62L4 -44L-2 -16', palette.ink, 9),
    curve('M-25 -58L-14 -96q4 -9 13 -5t7 12L-5 -56z', coat),
    stroke('M-4 -92L14 -76L32 -68', darker(coat, 0.15), 7.5),
    disc(1, -112, 9.5, chance.pick(skins)),
    curve('M-9 -113a10 10 0 0 1 20 -2q-7 -4 -11 -3t-9 5z', chance.pick(hairs)),
  ]);
}

/** A parked bicycle. */
export function bicycle(x: number, base: number, scale: number, colour: string): string {
  return placed(x, base, scale, [bicycleShapes(colour)]);
}

function bicycleShapes(colour: string): string {
  return [
    ellipse(2, 0, 52, 5, colour, 0.2),
    `<circle cx="-34" cy="-20" r="20" fill="none" stroke="${colour}" stroke-width="3.4"/>`,
    `<circle cx="38" cy="-20" r="20" fill="none" stroke="${colour}" stroke-width="3.4"/>`,
    stroke(
      'M-34 -20L-18 -52L0 -20zM-18 -52L26 -54L0 -20M38 -20L26 -66L36 -70M-20 -58L-18 -52M-28 -59H-10',
      colour,
      3.8,
    ),
  ].join('');
}
