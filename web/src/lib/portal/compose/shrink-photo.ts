/** The widest rendition that pages show is 1920; a little more leaves room for sharpness. */
const longestSide = 2560;
const smallEnoughBytes = 600_000;

/**
 * A photo made small enough to send from a building site, without where and when it was taken.
 * What the browser cannot read goes as it is: the server judges it, and says what is wrong.
 */
export async function shrinkPhoto(file: Blob): Promise<Blob> {
  if (file.size <= smallEnoughBytes) return file;
  try {
    const bitmap = await createImageBitmap(file);
    const scale = Math.min(1, longestSide / Math.max(bitmap.width, bitmap.height));
    const canvas = document.createElement('canvas');
    canvas.width = Math.round(bitmap.width * scale);
    canvas.height = Math.round(bitmap.height * scale);
    canvas.getContext('2d')?.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
    bitmap.close();
    const smaller = await new Promise<Blob | null>((resolve) => {
      canvas.toBlob(resolve, 'image/jpeg', 0.85);
    });
    return smaller && smaller.size < file.size ? smaller : file;
  } catch {
    return file;
  }
}
