import sharp from 'sharp';

/** The most bytes a picture may have. */
export const maxPictureBytes = 20 * 1024 * 1024;

/** The most pixels a picture may have; known from its header, before anything is decoded. */
export const maxPicturePixels = 50_000_000;

/** Height in widths. At 1920 wide it fits what WebP and AVIF hold (16,383) and bounds the work. */
const maxTallness = 5;

const refusals = {
  'not-a-picture': 'The file is not a JPEG, PNG, WebP, AVIF or GIF picture.',
  truncated: 'The picture is incomplete or damaged.',
  'too-large': 'The picture is larger than 20 MB.',
  'too-many-pixels': 'The picture has more than 50 million pixels.',
  unsupported: 'This kind of picture cannot be read; save it as JPEG and try again.',
};

export type PictureRefusal = keyof typeof refusals;

/** Thrown for bytes that cannot become a picture: the uploader's to solve, never a fault of ours. */
export class PictureRefused extends Error {
  override readonly name = 'PictureRefused';
  readonly reason: PictureRefusal;

  constructor(reason: PictureRefusal, message: string = refusals[reason], options?: ErrorOptions) {
    super(message, options);
    this.reason = reason;
  }
}

/** What a picture turned out to be; width and height in pixels, the right way up. */
export type SniffedPicture = { format: PictureFormat; width: number; height: number };

export type PictureFormat = 'jpeg' | 'png' | 'webp' | 'gif' | 'avif' | 'heic';

/**
 * Decides by content, whatever the file is called, whether bytes are a picture we accept.
 * Reads the header only: pixels are proven when they are decoded, in `renderPicture`.
 * @throws {PictureRefused} with the reason, and nothing else
 */
export async function sniffPicture(bytes: Uint8Array): Promise<SniffedPicture> {
  if (bytes.byteLength > maxPictureBytes) throw new PictureRefused('too-large');
  const format = formatOf(bytes);
  if (format === undefined || isAlsoAnotherKindOfFile(bytes)) {
    throw new PictureRefused('not-a-picture');
  }
  if (format === 'heic' && !canDecodeHeic()) {
    throw new PictureRefused('unsupported', 'HEIC cannot be read; save it as JPEG and try again.');
  }
  const size = await sizeFromHeader(bytes);
  if (size.width * size.height > maxPicturePixels) throw new PictureRefused('too-many-pixels');
  if (size.height > size.width * maxTallness) {
    throw new PictureRefused('unsupported', 'The picture is more than five times as tall as wide.');
  }
  return { format, ...size };
}

async function sizeFromHeader(bytes: Uint8Array): Promise<{ width: number; height: number }> {
  try {
    const { autoOrient } = await sharp(bytes, { limitInputPixels: false }).metadata();
    return { width: autoOrient.width, height: autoOrient.height };
  } catch (cause) {
    throw new PictureRefused('truncated', undefined, { cause });
  }
}

/** The licence-free build of libheif lacks HEVC, the codec inside HEIC. */
function canDecodeHeic(): boolean {
  return sharp.format.heif.input.fileSuffix?.includes('.heic') ?? false;
}

function formatOf(bytes: Uint8Array): PictureFormat | undefined {
  const head = latin1(bytes, 0, 12);
  if (head.startsWith('\xff\xd8\xff')) return 'jpeg';
  if (head.startsWith('\x89PNG\r\n\x1a\n')) return 'png';
  if (/^GIF8[79]a/.test(head)) return 'gif';
  if (/^RIFF[\s\S]{4}WEBP/.test(head)) return 'webp';
  if (head.slice(4, 8) === 'ftyp') return heifFormatOf(bytes);
  return undefined;
}

/** ISO 14496-12, 4.3: the file-type box lists brands; those of AVIF and HEIC from ISO 23000-22/12. */
function heifFormatOf(bytes: Uint8Array): PictureFormat | undefined {
  const boxLength = view(bytes).getUint32(0);
  const brands = latin1(bytes, 8, Math.min(boxLength, 256)).match(/[\s\S]{4}/g) ?? [];
  if (brands.some((brand) => /^avi[fs]$/.test(brand))) return 'avif';
  if (brands.some((brand) => /^(hei[cxms]|hev[cxms]|mif1|msf1)$/.test(brand))) return 'heic';
  return undefined;
}

/**
 * True for a picture that another program would open as a page, a PDF or an archive.
 * Bytes after the end alone prove nothing: phones append depth maps, films and previews there.
 */
function isAlsoAnotherKindOfFile(bytes: Uint8Array): boolean {
  const head = latin1(bytes, 0, 4096);
  if (/<(?:!doctype|html|head|body|script|iframe|svg|\?php)[\s>]/i.test(head)) return true;
  return head.includes('%PDF-') || endsWithZipDirectory(bytes);
}

/**
 * APPNOTE.TXT 4.3.16: an archive is found by the end record in its last 65,557 bytes, and is real
 * when the central directory begins exactly where that record says it does.
 */
function endsWithZipDirectory(bytes: Uint8Array): boolean {
  const endRecordBytes = 22;
  const data = view(bytes);
  const tailAt = Math.max(0, bytes.byteLength - 65_557);
  const tail = latin1(bytes, tailAt, bytes.byteLength);
  for (let at = tail.indexOf('PK\x05\x06'); at >= 0; at = tail.indexOf('PK\x05\x06', at + 1)) {
    if (at + endRecordBytes > tail.length) return false;
    const directoryAt = tailAt + at - data.getUint32(tailAt + at + 12, true);
    if (directoryAt >= 0 && latin1(bytes, directoryAt, directoryAt + 4) === 'PK\x01\x02')
      return true;
  }
  return false;
}

function latin1(bytes: Uint8Array, start: number, end: number): string {
  const part = bytes.subarray(start, end);
  return Buffer.from(part.buffer, part.byteOffset, part.byteLength).toString('latin1');
}

function view(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
