import sharp, { type Sharp } from 'sharp';
import { maxPicturePixels, PictureRefused, sniffPicture } from './sniff-picture.ts';

export const renditionFormats = ['avif', 'webp', 'jpeg'] as const;
export type RenditionFormat = (typeof renditionFormats)[number];

/** Widths in pixels: a phone, a phone of high density or a column, a full page. */
const renditionWidths = [480, 960, 1920] as const;
const widest = 1920;
const stampSide = 16;

export type Rendition = {
  format: RenditionFormat;
  width: number;
  height: number;
  bytes: Uint8Array;
};

/**
 * Width and height are those of the widest rendition. Until it has loaded there is the colour (CSS
 * hex) and the placeholder: the picture at the size of a stamp, as a data: address.
 */
export type RenderedPicture = {
  width: number;
  height: number;
  colour: string;
  placeholder: string;
  renditions: Rendition[];
};

/**
 * Makes new pictures out of an uploaded one: the right way up, in sRGB, on white where it was
 * transparent, at 480, 960 and 1920 pixels wide in every format (or only those asked for). A narrower original keeps its own
 * width as the widest. Only pixels pass: no EXIF, GPS, XMP, profile or comment can come along.
 * Pictures are rendered one at a time on one core, so that the other keeps serving pages.
 * @throws {PictureRefused} for bytes that are not a whole, acceptable picture
 */
export async function renderPicture(
  bytes: Uint8Array,
  formats: readonly RenditionFormat[] = renditionFormats,
): Promise<RenderedPicture> {
  return inTurn(async () => {
    await sniffPicture(bytes);
    const canvas = await decode(bytes);
    return {
      width: canvas.width,
      height: canvas.height,
      colour: await dominantColour(canvas),
      placeholder: await stampOf(canvas),
      renditions: await encodeAll(canvas, formats),
    };
  });
}

/** Bare pixels, three bytes each: nothing but the image itself can hide in it. */
type Canvas = { width: number; height: number; pixels: Buffer };

/**
 * Truncation shows here, because each pixel of the original is read. Not stricter than 'error':
 * some phones write scan parameters that libjpeg warns about in photos that are whole.
 */
async function decode(bytes: Uint8Array): Promise<Canvas> {
  try {
    const { data, info } = await sharp(bytes, {
      failOn: 'error',
      limitInputPixels: maxPicturePixels,
    })
      .autoOrient()
      .resize({ width: widest, withoutEnlargement: true })
      .flatten({ background: '#ffffff' })
      .raw()
      .toBuffer({ resolveWithObject: true });
    return { width: info.width, height: info.height, pixels: data };
  } catch (cause) {
    throw new PictureRefused('truncated', undefined, { cause });
  }
}

async function encodeAll(
  canvas: Canvas,
  formats: readonly RenditionFormat[],
): Promise<Rendition[]> {
  const renditions: Rendition[] = [];
  for (const width of widthsFor(canvas.width)) {
    for (const format of formats) {
      const resized = open(canvas).resize({ width });
      const { data, info } = await encode(resized, format).toBuffer({ resolveWithObject: true });
      renditions.push({ format, width: info.width, height: info.height, bytes: data });
    }
  }
  return renditions;
}

function widthsFor(originalWidth: number): number[] {
  const narrower = renditionWidths.filter((width) => width < originalWidth);
  return [...narrower, Math.min(originalWidth, widest)];
}

/**
 * Effort goes to AVIF, which nearly every device takes; the other two are for old ones. Together
 * about 3 s of processor time for a photo of 12 megapixels; one step more for AVIF makes it 13 s.
 */
function encode(picture: Sharp, format: RenditionFormat): Sharp {
  switch (format) {
    case 'avif':
      return picture.avif({ quality: 50, effort: 3, chromaSubsampling: '4:2:0' });
    case 'webp':
      return picture.webp({ quality: 76, effort: 2 });
    case 'jpeg':
      return picture.jpeg({ quality: 78, progressive: true });
  }
}

async function dominantColour(canvas: Canvas): Promise<string> {
  const { data, info } = await open(canvas)
    .resize({ width: 64, height: 64, fit: 'inside', withoutEnlargement: true })
    .raw()
    .toBuffer({ resolveWithObject: true });
  const small = open({ width: info.width, height: info.height, pixels: data });
  const { r, g, b } = (await small.stats()).dominant;
  return `#${[r, g, b].map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;
}

/** Some 100 bytes: small enough to come along in the page, enough to see what is coming. */
async function stampOf(canvas: Canvas): Promise<string> {
  const bytes = await open(canvas)
    .resize({ width: stampSide, height: stampSide, fit: 'inside' })
    .webp({ quality: 40, effort: 4 })
    .toBuffer();
  return `data:image/webp;base64,${bytes.toString('base64')}`;
}

function open({ width, height, pixels }: Canvas): Sharp {
  return sharp(pixels, { raw: { width, height, channels: 3 } });
}

let lastTurn: Promise<unknown> = Promise.resolve();

/** Runs work after all work before it has ended, well or badly. */
function inTurn<T>(work: () => Promise<T>): Promise<T> {
  sharp.concurrency(1);
  sharp.cache(false);
  const turn = lastTurn.then(work);
  lastTurn = turn.catch(() => undefined);
  return turn;
}
