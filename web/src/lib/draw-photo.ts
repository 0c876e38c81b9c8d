/**
 * A photo drawn anew as JPEG, its longest side no longer than this many pixels: only its pixels go on,
 * so that where, when and with what it was taken stays on the device. Undefined for what this browser
 * cannot draw.
 */
export async function drawPhoto(file: Blob, longestSide: number): Promise<Blob | undefined> {
  try {
    const bitmap = await createImageBitmap(file);
    const scale = Math.min(1, longestSide / Math.max(bitmap.width, bitmap.height));
    const canvas = document.createElement('canvas');
    canvas.width = Math.round(bitmap.width * scale);
    canvas.height = Math.round(bitmap.height * scale);
    canvas.getContext('2d')?.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
    bitmap.close();
    const drawn = await new Promise<Blob | null>((resolve) => {
      canvas.toBlob(resolve, 'image/jpeg', 0.85);
    });
    return drawn ?? undefined;
  } catch {
    return undefined;
  }
}
