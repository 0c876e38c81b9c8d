import type { RenditionFormat } from './render-picture.ts';

/** A picture as stored, with its alternative text already chosen. */
export type StoredPicture = {
  id: string;
  alt: string;
  width: number;
  height: number;
  colour: string;
  placeholder: string | null;
};

export type StoredRendition = { readonly format: RenditionFormat; readonly width: number };

/** One rendition of one picture. */
export type NamedRendition = StoredRendition & { readonly pictureId: string };

type SourceType = `image/${RenditionFormat}`;

/**
 * A picture as pages show it; colour (CSS hex) and placeholder (a data: address) are for the box
 * before the picture has loaded.
 */
export type Picture = StoredPicture & {
  sources: { type: SourceType; files: { url: string; width: number }[] }[];
  /** JPEG of middle size. */
  fallback: string;
  /** JPEG of full size, to look at closely. */
  largest: string;
};

/** Best compression first: a browser takes the first source it can show. */
const formatsByPreference = ['avif', 'webp', 'jpeg'] as const;

const extensions = { avif: 'avif', webp: 'webp', jpeg: 'jpg' } as const;

/**
 * What a page needs to show a picture: its renditions by format, narrowest first, and a JPEG of
 * middle size for browsers and previews that choose no source.
 * @param door path under which the files of pictures are asked for
 * @throws {Error} when the picture has no JPEG rendition, which `renderPicture` always makes
 */
export function pictureFrom(
  { id, alt, width, height, colour, placeholder }: StoredPicture,
  renditions: readonly StoredRendition[],
  door = '/api/media',
): Picture {
  const inOrder = renditions.toSorted((one, other) => one.width - other.width);
  const ofFormat = (format: RenditionFormat) => inOrder.filter((each) => each.format === format);
  const urlOf = (each: StoredRendition) => `${door}/${fileNameOf({ ...each, pictureId: id })}`;
  const jpegs = ofFormat('jpeg');
  const middle = jpegs[Math.floor(jpegs.length / 2)];
  if (middle === undefined) throw new Error(`Picture ${id} has no JPEG rendition`);
  const sources = formatsByPreference
    .map((format) => ({
      type: contentTypeOf(format),
      files: ofFormat(format).map((each) => ({ url: urlOf(each), width: each.width })),
    }))
    .filter(({ files }) => files.length > 0);
  const shown = { id, alt, width, height, colour, placeholder, sources };
  return { ...shown, fallback: urlOf(middle), largest: urlOf(jpegs.at(-1) ?? middle) };
}

/** The file name of a rendition, as in `<id>-960.avif`: in its address and in the object store. */
export function fileNameOf({ pictureId, width, format }: NamedRendition): string {
  return `${pictureId}-${width}.${extensions[format]}`;
}

/** Which rendition a file name stands for; undefined when it is not one `fileNameOf` gives. */
export function renditionNamed(file: string): NamedRendition | undefined {
  const [, pictureId, digits, extension] = /^([\w-]+)-([1-9]\d{0,4})\.([a-z]+)$/.exec(file) ?? [];
  const format = formatsByPreference.find((each) => extensions[each] === extension);
  if (pictureId === undefined || format === undefined) return undefined;
  return { pictureId, format, width: Number(digits) };
}

export function contentTypeOf(format: RenditionFormat): SourceType {
  return `image/${format}`;
}
