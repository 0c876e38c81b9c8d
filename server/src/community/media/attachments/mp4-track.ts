/** One track of an MP4: what it is, how large its picture, and where its samples lie. */
import { AttachmentRefused } from './attachment-refused.ts';
import type { Patch } from './byte-source.ts';
import type { Box, Region } from './iso-boxes.ts';

export interface Track {
  readonly box: Box;
  readonly id: number;
  /** Picture or sound; everything else is notes. */
  readonly isPlayed: boolean;
  /** The right way up, in pixels; 0 for sound. */
  readonly width: number;
  readonly height: number;
}

const picture = /^(avc[13]|av01|vp09)$/;
const sound = /^(mp4a|Opus|fLaC|\.mp3)$/;
const mostSamples = 2_000_000;

/** Throws AttachmentRefused for picture and sound that not every browser plays. */
export function readTrack(region: Region, box: Box): Track {
  const header = required(find(region, box, 'tkhd'));
  const handler = required(find(region, box, 'mdia', 'hdlr'));
  const isLong = region.u8(header.body) === 1;
  const id = region.u32(header.body + (isLong ? 20 : 12));
  const kind = region.text(handler.body + 8, 4);
  if (kind !== 'vide' && kind !== 'soun') {
    return { box, id, isPlayed: false, width: 0, height: 0 };
  }
  const description = required(find(region, box, 'mdia', 'minf', 'stbl', 'stsd'));
  const [entry] = region.boxes(description.body + 8, description.end);
  const isKnown = (kind === 'vide' ? picture : sound).test(entry?.type ?? '');
  if (!entry || !isKnown) throw new AttachmentRefused('codec');
  if (kind === 'soun') return { box, id, isPlayed: true, width: 0, height: 0 };
  return { box, id, isPlayed: true, ...sizeOf(region, header.body + (isLong ? 52 : 40), entry) };
}

/** Section 8.3.2: a matrix that turns by a quarter makes the picture as wide as it was high. */
function sizeOf(region: Region, matrix: number, entry: Box): { width: number; height: number } {
  const width = region.u32(matrix + 36) >>> 16 || region.u16(entry.body + 24);
  const height = region.u32(matrix + 40) >>> 16 || region.u16(entry.body + 26);
  if (width === 0 || height === 0) throw new AttachmentRefused('damaged');
  const isTurned = region.u32(matrix) === 0 && region.u32(matrix + 16) === 0;
  return isTurned ? { width: height, height: width } : { width, height };
}

/** Zeros over every sample of a track (sections 8.7.3 to 8.7.5), chunk by chunk. */
export function samplesOf(region: Region, { box }: Track, sizeBytes: number): Patch[] {
  const part = (type: string) => find(region, box, 'mdia', 'minf', 'stbl', type);
  const [runs, sizes] = [part('stsc'), part('stsz')];
  const offsets = part('stco') ?? part('co64');
  if (!runs || !sizes || !offsets) return [];
  const isLong = offsets.type === 'co64';
  const sizeOfSample = sizesIn(region, sizes);
  const perChunk = samplesPerChunk(region, runs);
  const chunks = countAt(region, offsets.body + 4);
  const patches: Patch[] = [];
  let sample = 0;
  for (let chunk = 0; chunk < chunks; chunk += 1) {
    const start = isLong
      ? region.u64(offsets.body + 8 + chunk * 8)
      : region.u32(offsets.body + 8 + chunk * 4);
    let end = start;
    for (let left = perChunk(chunk + 1); left > 0; left -= 1) {
      end += sizeOfSample(sample);
      sample += 1;
      if (sample > mostSamples) throw new AttachmentRefused('damaged');
    }
    if (end > sizeBytes) throw new AttachmentRefused('damaged');
    if (end > start) patches.push({ start, end });
  }
  return patches;
}

function sizesIn(region: Region, { body }: Box): (sample: number) => number {
  const same = region.u32(body + 4);
  const count = countAt(region, body + 8);
  return (sample) => (sample >= count ? 0 : same || region.u32(body + 12 + sample * 4));
}

/** Runs of chunks with the same number of samples; a run lasts until the next one begins. */
function samplesPerChunk(region: Region, { body }: Box): (chunk: number) => number {
  const count = countAt(region, body + 4);
  let run = 0;
  return (chunk) => {
    const next = () => body + 8 + (run + 1) * 12;
    while (run + 1 < count && region.u32(next()) <= chunk) run += 1;
    return count === 0 ? 0 : region.u32(body + 8 + run * 12 + 4);
  };
}

function countAt(region: Region, at: number): number {
  const count = region.u32(at);
  if (count > mostSamples) throw new AttachmentRefused('damaged');
  return count;
}

function find(region: Region, { body, end }: Box, ...path: string[]): Box | undefined {
  const [type, ...rest] = path;
  const found = region.boxes(body, end).find((box) => box.type === type);
  return found && rest.length > 0 ? find(region, found, ...rest) : found;
}

function required(box: Box | undefined): Box {
  if (!box) throw new AttachmentRefused('damaged');
  return box;
}
