/** Bytes that are looked at piece by piece, wherever they are, and what is to be written over them. */
export interface ByteSource {
  readonly sizeBytes: number;
  /** The bytes from `start` up to but not including `end`; fewer where the source ends before. */
  read(start: number, end: number): Promise<Buffer>;
}

/** Bytes to put from `start` up to but not including `end`; zeros when none are given. */
export interface Patch {
  readonly start: number;
  readonly end: number;
  readonly bytes?: Uint8Array;
}

/** Bytes in memory. */
export function sourceOf(bytes: Uint8Array): ByteSource {
  const all = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return { sizeBytes: all.length, read: async (start, end) => all.subarray(start, end) };
}

/** The bytes with the patches applied, for those that are in memory. */
export function patched(bytes: Uint8Array, patches: readonly Patch[]): Buffer {
  const all = Buffer.from(bytes);
  for (const { start, end, bytes: put } of patches) {
    if (put) all.set(put, start);
    else all.fill(0, start, end);
  }
  return all;
}
