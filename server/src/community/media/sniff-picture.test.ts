import { crc32 } from 'node:zlib';
import fc from 'fast-check';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { renderPicture } from './render-picture.ts';
import {
  maxPictureBytes,
  type PictureRefusal,
  PictureRefused,
  sniffPicture,
} from './sniff-picture.ts';

const formats = ['jpeg', 'png', 'webp', 'avif', 'gif'] as const;

function sample(
  format: (typeof formats)[number],
  width = 64,
  height = 48,
  background = '#c86432',
): Promise<Buffer> {
  return sharp({ create: { width, height, channels: 3, background } })
    .toFormat(format)
    .toBuffer();
}

async function refusalOf(bytes: Uint8Array): Promise<PictureRefusal | undefined> {
  try {
    await sniffPicture(bytes);
    return undefined;
  } catch (error) {
    if (error instanceof PictureRefused) return error.reason;
    throw error;
  }
}

/** An archive of one empty file named `a`, as any ZIP reader opens it. */
function zip(): Buffer {
  const local = Buffer.alloc(31);
  local.write('PK\x03\x04', 0, 'latin1');
  local.writeUInt16LE(1, 26);
  local.write('a', 30);
  const directory = Buffer.alloc(47);
  directory.write('PK\x01\x02', 0, 'latin1');
  directory.writeUInt16LE(1, 28);
  directory.write('a', 46);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 0, 'latin1');
  end.writeUInt16LE(1, 8);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(local.length, 16);
  return Buffer.concat([local, directory, end]);
}

function withJpegComment(jpeg: Buffer, text: string): Buffer {
  const comment = Buffer.concat([Buffer.from([0xff, 0xfe, 0, text.length + 2]), Buffer.from(text)]);
  return Buffer.concat([jpeg.subarray(0, 2), comment, jpeg.subarray(2)]);
}

describe('a picture is recognised by its content', () => {
  test.each(formats)('%s, with its size', async (format) => {
    expect(await sniffPicture(await sample(format))).toEqual({ format, width: 64, height: 48 });
  });

  test('the size is that of the picture the right way up', async () => {
    const lying = await sharp(await sample('jpeg'))
      .withMetadata({ orientation: 6 })
      .toBuffer();
    expect(await sniffPicture(lying)).toMatchObject({ width: 48, height: 64 });
  });

  test('of an animation the first frame counts', async () => {
    const frames = await Promise.all([sample('gif', 10, 10), sample('gif', 10, 10, '#123456')]);
    const animation = await sharp(frames, { join: { animated: true } })
      .gif({ delay: [50, 50] })
      .toBuffer();
    expect((await sharp(animation).metadata()).pages).toBe(2);
    expect(await sniffPicture(animation)).toMatchObject({ width: 10, height: 10 });
  });

  test('what phones append after the end of a photo is no reason to refuse it', async () => {
    const photo = Buffer.concat([await sample('jpeg'), await sample('jpeg'), Buffer.from('SEFT')]);
    expect(await refusalOf(photo)).toBeUndefined();
  });
});

describe('what is not a picture is refused, whatever it is called', () => {
  test.each([
    ['nothing', Buffer.alloc(0)],
    ['a page', Buffer.from('<!doctype html><script>alert(1)</script>')],
    ['an SVG', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>')],
    ['a PDF', Buffer.from('%PDF-1.7\n1 0 obj\n<<>>\nendobj')],
    ['an archive', zip()],
    ['a TIFF', Buffer.from('II*\0\x08\0\0\0\0\0\0\0', 'latin1')],
    ['a film', Buffer.from('\0\0\0\x18ftypisom\0\0\0\0isommp42', 'latin1')],
  ])('%s', async (_name, bytes) => {
    expect(await refusalOf(bytes)).toBe('not-a-picture');
  });

  test('a picture that is a page too', async () => {
    const polyglot = withJpegComment(await sample('jpeg'), '<script >alert(1)</script>');
    expect((await sharp(polyglot).metadata()).format).toBe('jpeg');
    expect(await refusalOf(polyglot)).toBe('not-a-picture');
  });

  test('a picture that is a PDF too', async () => {
    expect(await refusalOf(withJpegComment(await sample('jpeg'), '%PDF-1.4'))).toBe(
      'not-a-picture',
    );
  });

  test.each(formats)('a %s that is an archive too', async (format) => {
    const polyglot = Buffer.concat([await sample(format), zip()]);
    expect(await refusalOf(polyglot)).toBe('not-a-picture');
    expect(await refusalOf(Buffer.concat([polyglot, Buffer.from('\n\n')]))).toBe('not-a-picture');
  });

  test('the signature of an archive alone, which compressed pixels may contain, is innocent', async () => {
    const signature = Buffer.from('PK\x05\x06');
    for (const rest of [0, 12, 64]) {
      const photo = Buffer.concat([await sample('jpeg'), signature, Buffer.alloc(rest)]);
      expect(await refusalOf(photo)).toBeUndefined();
    }
  });
});

describe('a picture beyond the limits is refused before it is decoded', () => {
  test('more than 20 MB', async () => {
    const photo = await sample('jpeg');
    const exact = Buffer.concat([photo, Buffer.alloc(maxPictureBytes - photo.length)]);
    expect(await refusalOf(exact)).toBeUndefined();
    expect(await refusalOf(Buffer.concat([exact, Buffer.alloc(1)]))).toBe('too-large');
  });

  test('a decompression bomb: a small file that says it holds 3,600 million pixels', async () => {
    const bomb = await sample('png');
    bomb.writeUInt32BE(60_000, 16);
    bomb.writeUInt32BE(60_000, 20);
    bomb.writeUInt32BE(crc32(bomb.subarray(12, 29)), 29);
    expect(await refusalOf(bomb)).toBe('too-many-pixels');
  });

  test('50 megapixels pass, one row more does not', async () => {
    expect(await refusalOf(await sample('png', 10_000, 5_000))).toBeUndefined();
    expect(await refusalOf(await sample('png', 10_000, 5_001))).toBe('too-many-pixels');
  });

  test('more than five times as tall as wide', async () => {
    expect(await refusalOf(await sample('png', 10, 50))).toBeUndefined();
    expect(await refusalOf(await sample('png', 10, 51))).toBe('unsupported');
  });
});

test('HEIC, which our decoder lacks, is refused as unsupported and says what to do', async () => {
  const avif = await sample('avif');
  const heic = Buffer.from(avif.toString('latin1').replaceAll('avif', 'heic'), 'latin1');
  await expect(sniffPicture(heic)).rejects.toMatchObject({
    reason: 'unsupported',
    message: expect.stringContaining('JPEG'),
  });
});

test.each(formats)('a %s without its header is refused as truncated', async (format) => {
  expect(await refusalOf((await sample(format)).subarray(0, 24))).toMatch(/truncated/);
});

describe('no bytes whatever end in anything but a picture or a refusal', () => {
  async function outcomeOf(bytes: Uint8Array): Promise<string> {
    try {
      await renderPicture(bytes);
      return 'rendered';
    } catch (error) {
      if (error instanceof PictureRefused) return error.reason;
      throw error;
    }
  }

  test('random bytes, after the beginning of a picture or without', async () => {
    const starts = await Promise.all(formats.map((format) => sample(format)));
    const random = fc
      .tuple(fc.constantFrom(...starts), fc.nat({ max: 200 }), fc.uint8Array({ maxLength: 400 }))
      .map(([start, kept, rest]) => Buffer.concat([start.subarray(0, kept), rest]));
    const property = fc.asyncProperty(random, async (bytes) => void (await outcomeOf(bytes)));
    await fc.assert(property, { numRuns: 500 });
  });

  test('whole pictures with a few bytes changed', { timeout: 60_000 }, async () => {
    const noise = { type: 'gaussian', mean: 128, sigma: 40 } as const;
    const grain = sharp({
      create: { width: 40, height: 30, channels: 3, background: '#000', noise },
    });
    const whole = await Promise.all(
      formats.map((format) => grain.clone().toFormat(format).toBuffer()),
    );
    const changed = fc
      .tuple(fc.constantFrom(...whole), fc.nat(), fc.uint8Array({ minLength: 1, maxLength: 4 }))
      .map(([bytes, at, patch]) => {
        const copy = Buffer.from(bytes);
        copy.set(patch, at % (copy.length - patch.length));
        return copy;
      });
    const outcomes = new Set<string>();
    const property = fc.asyncProperty(changed, async (bytes) => {
      outcomes.add(await outcomeOf(bytes));
    });
    await fc.assert(property, { numRuns: 300 });
    expect(outcomes).toContain('rendered');
    expect(outcomes).toContain('truncated');
  });
});
