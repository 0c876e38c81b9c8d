import sharp from 'sharp';
import type { Brand } from '../../kernel/namespace.ts';
import { markOf, markUnits } from './mark.ts';

/** What a device needs an icon for; the numbers are its sides in pixels. */
export const iconPurposes = ['192', '512', 'maskable', 'apple'] as const;
export type IconPurpose = (typeof iconPurposes)[number];

interface Shape {
  readonly sidePx: number;
  /** How much of the side the mark takes. */
  readonly share: number;
  /** Whether the paper is round at its corners; devices that cut the icon themselves want it full. */
  readonly isRounded: boolean;
}

/** A maskable icon keeps what matters within 80% (W3C Web App Manifest, "icon masks and safe zone"). */
const shapes: Readonly<Record<IconPurpose, Shape>> = {
  '192': { sidePx: 192, share: 0.72, isRounded: true },
  '512': { sidePx: 512, share: 0.72, isRounded: true },
  maskable: { sidePx: 512, share: 0.56, isRounded: false },
  apple: { sidePx: 180, share: 0.66, isRounded: false },
};
const paper = '#f3f4f1';

/** The brand's mark on paper, as PNG. */
export async function drawIcon(
  brand: Pick<Brand, 'logo' | 'accent'>,
  purpose: IconPurpose,
): Promise<Buffer> {
  const { sidePx, share, isRounded } = shapes[purpose];
  const scale = (sidePx * share) / markUnits;
  const at = (sidePx * (1 - share)) / 2;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${sidePx}" height="${sidePx}">
    <rect width="${sidePx}" height="${sidePx}" rx="${isRounded ? sidePx * 0.2 : 0}" fill="${paper}"/>
    <g transform="translate(${at} ${at}) scale(${scale})">${markOf(brand)}</g></svg>`;
  return sharp(Buffer.from(svg)).png({ compressionLevel: 9 }).toBuffer();
}
