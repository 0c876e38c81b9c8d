import sharp from 'sharp';
import { beforeAll, describe, expect, test } from 'vitest';
import { type RenderedPicture, renderPicture } from './render-picture.ts';

const secret = 'Made by J. Bakker with camera 4711';

/** Left half red, right half blue; every kind of metadata that names a person or a place. */
async function photo(width: number, height: number, orientation = 1): Promise<Buffer> {
  const xmp = `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description xmlns:dc="http://purl.org/dc/elements/1.1/" dc:creator="${secret}"/></rdf:RDF></x:xmpmeta>`;
  return halves(width, height)
    .withMetadata({ orientation })
    .withExifMerge({
      IFD0: { Artist: secret, Model: secret },
      IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '52/1 5/1 27/1', GPSLongitudeRef: 'E' },
    })
    .withXmp(xmp)
    .withIccProfile('p3')
    .jpeg()
    .toBuffer();
}

function halves(width: number, height: number) {
  const half = { width: Math.ceil(width / 2), height, channels: 3 as const };
  return sharp({ create: { width, height, channels: 3, background: '#ff0000' } }).composite([
    { input: { create: { ...half, background: '#0000ff' } }, gravity: 'east' },
  ]);
}

async function colourAt(bytes: Uint8Array, x: number, y: number): Promise<number[]> {
  const pixel = sharp(bytes).extract({ left: x, top: y, width: 1, height: 1 });
  return [...(await pixel.toColourspace('srgb').raw().toBuffer())];
}

function sizes(picture: RenderedPicture): string[] {
  return picture.renditions.map(({ format, width, height }) => `${format} ${width}x${height}`);
}

describe('a photo with a maker, a place and a profile', () => {
  let original: Buffer;
  let picture: RenderedPicture;
  beforeAll(async () => {
    original = await photo(2400, 1200);
    picture = await renderPicture(original);
  });

  test('becomes three sizes in three formats, each of the size it says', async () => {
    expect(sizes(picture)).toEqual([
      'avif 480x240',
      'webp 480x240',
      'jpeg 480x240',
      'avif 960x480',
      'webp 960x480',
      'jpeg 960x480',
      'avif 1920x960',
      'webp 1920x960',
      'jpeg 1920x960',
    ]);
    expect(picture).toMatchObject({ width: 1920, height: 960 });
    for (const { format, width, height, bytes } of picture.renditions) {
      const read = await sharp(bytes).metadata();
      expect(read).toMatchObject({ format: format === 'avif' ? 'heif' : format, width, height });
    }
  });

  test('keeps nothing but its pixels', async () => {
    const before = await sharp(original).metadata();
    expect([before.exif, before.xmp, before.icc].every((part) => part !== undefined)).toBe(true);
    expect(original.includes(secret)).toBe(true);
    for (const { bytes } of picture.renditions) {
      const { exif, xmp, icc, iptc, comments, orientation } = await sharp(bytes).metadata();
      expect([exif, xmp, icc, iptc, comments, orientation]).toEqual(Array(6).fill(undefined));
      for (const trace of [secret, 'Exif', 'xmpmeta', 'GPS', 'ICC_PROFILE', 'EXIF', 'XMP ']) {
        expect(Buffer.from(bytes).includes(trace), trace).toBe(false);
      }
    }
  });
});

test.each([
  [3, 'upside down', 300, 100, 'blue first'],
  [6, 'on its side', 100, 300, 'red above'],
  [8, 'on its other side', 100, 300, 'blue above'],
])(
  'orientation %i, a photo taken %s, comes out the right way up',
  async (orientation, _how, width, height, first) => {
    const picture = await renderPicture(await photo(300, 100, orientation));
    expect(picture).toMatchObject({ width, height });
    for (const rendition of picture.renditions) {
      expect(rendition).toMatchObject({ width, height });
      const [red = 0, , blue = 0] = await colourAt(rendition.bytes, 20, 20);
      expect(red > blue ? 'red' : 'blue').toBe(first.split(' ')[0]);
    }
  },
);

describe('a picture is never enlarged', () => {
  test.each([
    [100, [100]],
    [480, [480]],
    [700, [480, 700]],
    [960, [480, 960]],
    [1600, [480, 960, 1600]],
    [1920, [480, 960, 1920]],
  ])('an original %i wide comes in widths %j', async (original, widths) => {
    const picture = await renderPicture(await halves(original, 20).png().toBuffer());
    expect(
      picture.renditions.filter(({ format }) => format === 'jpeg').map(({ width }) => width),
    ).toEqual(widths);
    expect(picture.width).toBe(original);
  });
});

describe('colours', () => {
  test('of another profile are converted to sRGB, not just relabelled', async () => {
    const raw = { width: 8, height: 8, channels: 3 as const };
    const green = Buffer.from(Array.from({ length: 64 }, () => [100, 200, 100]).flat());
    const inP3 = await sharp(green, { raw }).withIccProfile('p3').png().toBuffer();
    const [stored] = await sharp(inP3, { ignoreIcc: true }).raw().toBuffer();
    expect(stored).toBeGreaterThan(105);
    const { renditions } = await renderPicture(inP3);
    for (const { bytes } of renditions) {
      const [red = 0] = await colourAt(bytes, 4, 4);
      expect(Math.abs(red - 100)).toBeLessThanOrEqual(4);
    }
  });

  test('of grey, four-ink, sixteen-bit and palette pictures come out as three channels', async () => {
    const base = () => halves(60, 40);
    const originals = [
      await base().toColourspace('b-w').jpeg().toBuffer(),
      await base().toColourspace('cmyk').jpeg().toBuffer(),
      await base().toColourspace('rgb16').png().toBuffer(),
      await base().toColourspace('grey16').png().toBuffer(),
      await base().png({ palette: true }).toBuffer(),
    ];
    for (const original of originals) {
      const { renditions } = await renderPicture(original);
      for (const { bytes } of renditions) {
        expect(await sharp(bytes).metadata()).toMatchObject({ space: 'srgb', channels: 3 });
      }
    }
  });

  test('behind transparency are white', async () => {
    const clear = { r: 0, g: 0, b: 0, alpha: 0 };
    const original = await sharp({
      create: { width: 9, height: 9, channels: 4, background: clear },
    })
      .png()
      .toBuffer();
    for (const { bytes } of (await renderPicture(original)).renditions) {
      expect(await colourAt(bytes, 4, 4)).toEqual([255, 255, 255]);
    }
  });

  test('the dominant one is given for the time before loading', async () => {
    const mostlyGreen = await sharp({
      create: { width: 100, height: 100, channels: 3, background: '#18a858' },
    })
      .composite([
        {
          input: { create: { width: 30, height: 100, channels: 3, background: '#fff' } },
          left: 0,
          top: 0,
        },
      ])
      .png()
      .toBuffer();
    expect((await renderPicture(mostlyGreen)).colour).toBe('#18a858');
  });
});

describe('damage', () => {
  test.each(['jpeg', 'png', 'webp', 'avif', 'gif'] as const)(
    'a %s cut short anywhere is refused as truncated',
    async (format) => {
      const noise = { type: 'gaussian', mean: 128, sigma: 40 } as const;
      const whole = await sharp({
        create: { width: 200, height: 150, channels: 3, background: '#000', noise },
      })
        .toFormat(format)
        .toBuffer();
      expect((await renderPicture(whole)).width).toBe(200);
      for (const share of [0.1, 0.5, 0.9, 0.99]) {
        const cut = whole.subarray(0, Math.floor(whole.length * share));
        await expect(renderPicture(cut), `${share}`).rejects.toMatchObject({ reason: 'truncated' });
      }
    },
  );

  test('scan parameters that some phones write wrongly do no harm', async () => {
    const original = await halves(60, 40).jpeg().toBuffer();
    const scan = original.indexOf(Buffer.from([0xff, 0xda]));
    original[scan + 2 + original.readUInt16BE(scan + 2) - 3] = 1;
    await expect(sharp(original).raw().toBuffer()).rejects.toThrow('Invalid SOS parameters');
    expect((await renderPicture(original)).width).toBe(60);
  });
});

test('a picture of the most extreme shapes that are accepted fits every format', async () => {
  const tall = await renderPicture(await halves(1920, 9600).png().toBuffer());
  expect(tall.renditions.at(-1)).toMatchObject({ width: 1920, height: 9600 });
  const wide = await renderPicture(await halves(20_000, 2).png().toBuffer());
  expect(wide).toMatchObject({ width: 1920, height: 1 });
}, 60_000);

test('pictures are rendered in turn, and a refused one does not hold up the next', async () => {
  const finished: string[] = [];
  const large = await halves(1200, 800).png().toBuffer();
  const small = await halves(20, 20).png().toBuffer();
  await Promise.all([
    renderPicture(large).then(() => finished.push('large')),
    renderPicture(small.subarray(0, 60)).catch(() => finished.push('broken')),
    renderPicture(small).then(() => finished.push('small')),
  ]);
  expect(finished).toEqual(['large', 'broken', 'small']);
});
