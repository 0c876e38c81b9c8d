import sharp from 'sharp';
import { palettes } from './kit/palettes.ts';
import type { SceneName } from './scene-names.ts';
import { scenes } from './scenes/all-scenes.ts';

export type DrawnPicture = {
  jpeg: Buffer;
  width: number;
  height: number;
  alt: { nl: string; en: string };
};

/** The scene as SVG, with its alternative text; the seed chooses the light and the details. */
export function drawScene(
  name: SceneName,
  seed: number,
): { svg: string; alt: DrawnPicture['alt'] } {
  const scene = scenes[name];
  const palette = palettes[seed % palettes.length];
  if (!palette) throw new RangeError(`a seed is a whole number from 0, not ${seed}`);
  return {
    svg: scene.draw(seed, palette),
    alt: {
      nl: `${scene.alt.nl}, ${palette.words.nl}`,
      en: `${scene.alt.en}, ${palette.words.en}`,
    },
  };
}

/** The scene as a JPEG of 1600 × 1000. The same name and seed always give the same picture. */
export async function drawPicture(name: SceneName, seed: number): Promise<DrawnPicture> {
  const { svg, alt } = drawScene(name, seed);
  const image = sharp(Buffer.from(svg)).flatten().jpeg({ quality: 88, mozjpeg: true });
  const { data, info } = await image.toBuffer({ resolveWithObject: true });
  return { jpeg: data, width: info.width, height: info.height, alt };
}
