import { closeSync, openSync, readSync } from 'node:fs';

/**
 * Whether a file can be read and begins as PMTiles version 3 does
 * (https://github.com/protomaps/PMTiles/blob/main/spec/v3/spec.md).
 */
export function isPmtilesFile(path: string): boolean {
  try {
    const file = openSync(path, 'r');
    try {
      const start = Buffer.alloc(8);
      readSync(file, start, 0, start.length, 0);
      return start.toString('latin1') === 'PMTiles\x03';
    } finally {
      closeSync(file);
    }
  } catch {
    return false;
  }
}
