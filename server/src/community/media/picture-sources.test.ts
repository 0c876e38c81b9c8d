import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  fileNameOf,
  pictureFrom,
  renditionNamed,
  type StoredRendition,
} from './picture-sources.ts';
import { renditionFormats } from './render-picture.ts';

const stored = {
  id: '0197f3a2-4c1d-7b6e-9d53-2f3e8a4b5c6d',
  alt: 'De nieuwe brug',
  width: 1920,
  height: 1280,
  colour: '#8aa0b4',
  placeholder: null,
};

function renditions(widths: number[]): StoredRendition[] {
  return widths.flatMap((width) => renditionFormats.map((format) => ({ format, width })));
}

test('a picture lists its best format first and its widths in order', () => {
  const { sources, ...rest } = pictureFrom(stored, renditions([1920, 480, 960]).reverse());
  expect(sources.map(({ type }) => type)).toEqual(['image/avif', 'image/webp', 'image/jpeg']);
  expect(sources[0]?.files).toEqual([
    { url: `/api/media/${stored.id}-480.avif`, width: 480 },
    { url: `/api/media/${stored.id}-960.avif`, width: 960 },
    { url: `/api/media/${stored.id}-1920.avif`, width: 1920 },
  ]);
  expect(rest).toEqual({
    ...stored,
    fallback: `/api/media/${stored.id}-960.jpg`,
    largest: `/api/media/${stored.id}-1920.jpg`,
  });
});

test.each([
  [[300], 300],
  [[480, 700], 700],
  [[480, 960, 1920], 960],
])('of the widths %j the fallback is the middle one, %i', (widths, middle) => {
  expect(pictureFrom(stored, renditions(widths)).fallback).toContain(`-${middle}.jpg`);
});

test('other columns of the row stay out', () => {
  const picture = pictureFrom({ ...stored, ...{ uploadedBy: 'someone' } }, renditions([480]));
  expect(JSON.stringify(picture)).not.toContain('someone');
});

test('members ask for the same files at a door of their own', () => {
  const picture = pictureFrom(stored, renditions([480]), '/api/portal/media');
  expect(picture.sources[0]?.files[0]?.url).toBe(`/api/portal/media/${stored.id}-480.avif`);
  expect(picture.fallback).toBe(`/api/portal/media/${stored.id}-480.jpg`);
});

test('a picture without a JPEG is a fault of ours', () => {
  expect(() => pictureFrom(stored, [])).toThrow('no JPEG');
});

test('every file name stands for the rendition it was made from', () => {
  const width = fc.integer({ min: 1, max: 1920 });
  fc.assert(
    fc.property(fc.uuid(), width, fc.constantFrom(...renditionFormats), (pictureId, w, format) => {
      const rendition = { pictureId, format, width: w };
      expect(renditionNamed(fileNameOf(rendition))).toEqual(rendition);
    }),
  );
});

test.each([
  '',
  'a',
  '../a-480.avif',
  'a-480.svg',
  'a-480.jpeg',
  'a-0480.jpg',
  'a-0.jpg',
  'a-480.avif/b',
  'a-480.jpg\n',
])('the file name %j names no rendition', (file) => {
  expect(renditionNamed(file)).toBeUndefined();
});
