import { drawPhoto } from '#lib/draw-photo.ts';

/** The widest rendition that pages show is 1920; a little more leaves room for sharpness. */
const longestSide = 2560;
const smallEnoughBytes = 600_000;

/**
 * A photo made small enough to send from a building site. One that is small already or that the
 * browser cannot read goes as it is: the server draws it anew in any case, or says what is wrong.
 */
export async function shrinkPhoto(file: Blob): Promise<Blob> {
  if (file.size <= smallEnoughBytes) return file;
  const smaller = await drawPhoto(file, longestSide);
  return smaller && smaller.size < file.size ? smaller : file;
}
