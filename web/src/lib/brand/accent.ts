/**
 * A brand's accent, made readable. A client may choose any colour; the pages keep WCAG 2.2 contrast
 * in daylight and in the dark by moving its lightness until it holds; hue and saturation stay.
 */

type Rgb = readonly [number, number, number];

/** The surfaces text in the accent colour may stand on; the same values as in styles/tokens.css. */
export const surfaces = {
  light: ['#ffffff', '#f3f4f1', '#e8eae5'],
  dark: ['#19211e', '#101614', '#0b100e'],
} as const;

/** Contrast asked of text (WCAG 1.4.3), with a little to spare for the accent wash behind it. */
const textContrast = 5.2;
/** Contrast asked of the edges of what is pressed or looked at (WCAG 1.4.11). */
const shapeContrast = 3;
const hexColour = /^#?([0-9a-f]{6})$/i;

/** Whether `value` is six hexadecimal digits, with or without `#`. */
export function isHexColour(value: string): boolean {
  return hexColour.test(value);
}

/**
 * The style sheet of one brand.
 * @param accent six hexadecimal digits
 * @param accentInk the brand's wish for text on the accent; replaced when it cannot be read
 */
export function brandStyleSheet(accent: string, accentInk: string): string {
  const fill = readableOn(accent, surfaces.dark, shapeContrast);
  const light =
    `--accent:${normal(accent)};--accent-ink:${inkOn(accent, accentInk)};` +
    `--accent-text:${readableOn(accent, surfaces.light, textContrast)}`;
  const dark =
    `--accent:${fill};--accent-ink:${inkOn(fill, accentInk)};` +
    `--accent-text:${readableOn(accent, surfaces.dark, textContrast)}`;
  return `:root:root{${light}}@media (prefers-color-scheme:dark){:root:root{${dark}}}\n`;
}

/** The wished ink when it reads on the accent, else black or white, whichever contrasts more. */
export function inkOn(accent: string, wish: string): string {
  if (contrast(accent, wish) >= 4.5) return normal(wish);
  return contrast(accent, '#ffffff') >= contrast(accent, '#000000') ? '#ffffff' : '#000000';
}

/** The colour nearest to `accent` in lightness that has this contrast with each of `grounds`. */
export function readableOn(accent: string, grounds: readonly string[], ratio: number): string {
  const isDark = luminance(parse(grounds[0] ?? '#ffffff')) < 0.5;
  const { hue, saturation, lightness } = toHsl(parse(accent));
  const end = isDark ? 1 : 0;
  for (let step = 0; step < 100; step += 1) {
    const lighter = lightness + ((end - lightness) * step) / 100;
    const colour = step === 0 ? normal(accent) : format(fromHsl(hue, saturation, lighter));
    if (grounds.every((ground) => contrast(colour, ground) >= ratio)) return colour;
  }
  return isDark ? '#ffffff' : '#000000';
}

/** Contrast ratio of two colours, 1 to 21 (WCAG 2.2, "contrast ratio"). */
export function contrast(first: string, second: string): number {
  const [low, high] = [luminance(parse(first)), luminance(parse(second))].sort((a, b) => a - b);
  return ((high ?? 0) + 0.05) / ((low ?? 0) + 0.05);
}

function luminance(colour: Rgb): number {
  const [red, green, blue] = colour.map((channel) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * (red ?? 0) + 0.7152 * (green ?? 0) + 0.0722 * (blue ?? 0);
}

function toHsl(colour: Rgb): { hue: number; saturation: number; lightness: number } {
  const red = colour[0] / 255;
  const green = colour[1] / 255;
  const blue = colour[2] / 255;
  const most = Math.max(red, green, blue);
  const span = most - Math.min(red, green, blue);
  const lightness = most - span / 2;
  if (span === 0) return { hue: 0, saturation: 0, lightness };
  const sixth =
    most === red
      ? (green - blue) / span
      : most === green
        ? 2 + (blue - red) / span
        : 4 + (red - green) / span;
  return {
    hue: (sixth * 60 + 360) % 360,
    saturation: span / (1 - Math.abs(2 * lightness - 1)),
    lightness,
  };
}

/** The formula of CSS Color 4, section 7.1. */
function fromHsl(hue: number, saturation: number, lightness: number): Rgb {
  const channel = (offset: number) => {
    const turn = (offset + hue / 30) % 12;
    const swing = saturation * Math.min(lightness, 1 - lightness);
    const share = lightness - swing * Math.max(-1, Math.min(turn - 3, 9 - turn, 1));
    return Math.round(share * 255);
  };
  return [channel(0), channel(8), channel(4)];
}

function parse(colour: string): Rgb {
  const digits = hexColour.exec(colour)?.[1];
  if (!digits) throw new TypeError(`Not a colour of six hexadecimal digits: ${colour}`);
  const channel = (at: number) => Number.parseInt(digits.slice(at, at + 2), 16);
  return [channel(0), channel(2), channel(4)];
}

function format(colour: Rgb): string {
  return `#${colour.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;
}

function normal(colour: string): string {
  return format(parse(colour));
}
