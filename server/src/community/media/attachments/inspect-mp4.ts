/**
 * MP4 and QuickTime (ISO/IEC 14496-12): what a video is, and what in it is not the video. Phones
 * write where, when and with what it was filmed in `udta`, `meta`, `uuid` and `©xyz` boxes, in the
 * dates of the headers, and in tracks of their own that are neither picture nor sound. Only boxes
 * on a list stay; the others become free space, their bytes zero. Nothing moves, so the offsets of
 * the chunks of samples (section 8.7.5) stay true. What an encoder hides in the coded pictures
 * themselves (H.264 user data) is not looked at.
 */
import { AttachmentRefused } from './attachment-refused.ts';
import type { ByteSource, Patch } from './byte-source.ts';
import { type Box, blank, Region, topBoxes } from './iso-boxes.ts';
import { readTrack, samplesOf, type Track } from './mp4-track.ts';
import type { InspectedVideo } from './video.ts';

/** Headers of hours of video are a few megabytes. */
const mostHeaderBytes = 32 * 1024 * 1024;

const playedBoxes = new Set(['ftyp', 'mdat', 'moov', 'moof', 'mfra', 'sidx', 'ssix', 'styp']);

/** What stays of the boxes that hold others. */
const kept: Readonly<Record<string, readonly string[]>> = {
  moov: ['mvhd', 'trak', 'mvex'],
  trak: ['tkhd', 'edts', 'mdia'],
  edts: ['elst'],
  mdia: ['mdhd', 'hdlr', 'minf'],
  minf: ['vmhd', 'smhd', 'dinf', 'stbl', 'hdlr'],
  dinf: ['dref'],
  stbl: [
    ...['stsd', 'stts', 'ctts', 'cslg', 'stsc', 'stsz', 'stz2', 'stco', 'co64', 'stss', 'stsh'],
    ...['sdtp', 'sbgp', 'sgpd', 'subs', 'saiz', 'saio'],
  ],
  mvex: ['mehd', 'trex'],
  moof: ['mfhd', 'traf'],
  traf: ['tfhd', 'tfdt', 'trun', 'sbgp', 'sgpd', 'subs', 'saiz', 'saio'],
};

/** Throws AttachmentRefused for what is not a whole video that browsers play. */
export async function inspectMp4(source: ByteSource): Promise<InspectedVideo> {
  const patches: Patch[] = [];
  const trackIds = new Set<number>();
  let movie: { region: Region; box: Box } | undefined;
  let hasSamples = false;
  for await (const box of topBoxes(source)) {
    hasSamples ||= box.type === 'mdat';
    if (!playedBoxes.has(box.type)) patches.push(...blank(box));
    if (box.type !== 'moov' && box.type !== 'moof') continue;
    const region = await load(source, box);
    patches.push(...cleaned(region, box));
    if (box.type === 'moov') movie ??= { region, box };
    else for (const id of tracksOfFragment(region, box)) trackIds.add(id);
  }
  if (!movie || !hasSamples) throw new AttachmentRefused('damaged');
  const tracks = tracksOf(movie.region, movie.box);
  const played = tracks.filter(({ isPlayed }) => isPlayed);
  const foreign = [...trackIds].some((id) => !played.some((track) => track.id === id));
  if (foreign) throw new AttachmentRefused('too-much');
  for (const track of tracks.filter(({ isPlayed }) => !isPlayed)) {
    patches.push(...samplesOf(movie.region, track, source.sizeBytes), ...blank(track.box));
  }
  const picture = played.find(({ width }) => width > 0);
  if (!picture) throw new AttachmentRefused('not-accepted');
  const { width, height } = picture;
  const durationMs = durationOf(movie.region, movie.box);
  return { type: 'video/mp4', width, height, durationMs, patches };
}

async function load(source: ByteSource, { start, end }: Box): Promise<Region> {
  if (end - start > mostHeaderBytes) throw new AttachmentRefused('damaged');
  return new Region(await source.read(start, end), start);
}

function tracksOf(region: Region, movie: Box): Track[] {
  return region
    .boxes(movie.body, movie.end)
    .filter(({ type }) => type === 'trak')
    .map((box) => readTrack(region, box));
}

function tracksOfFragment(region: Region, fragment: Box): number[] {
  return region
    .boxes(fragment.body, fragment.end)
    .filter(({ type }) => type === 'traf')
    .flatMap((traf) => region.boxes(traf.body, traf.end))
    .filter(({ type }) => type === 'tfhd')
    .map(({ body }) => region.u32(body + 4));
}

/** What is written over a box of headers and over all in it. */
function cleaned(region: Region, box: Box): Patch[] {
  const inside = kept[box.type];
  if (!inside) return cleanedLeaf(region, box);
  return region
    .boxes(box.body, box.end)
    .flatMap((part) => (inside.includes(part.type) ? cleaned(region, part) : blank(part)));
}

/** Headers say when (sections 8.2.2, 8.3.2, 8.4.2), handlers may name a program (section 8.4.3). */
function cleanedLeaf(region: Region, box: Box): Patch[] {
  const { body, end } = box;
  switch (box.type) {
    case 'mvhd':
    case 'tkhd':
    case 'mdhd':
      return [{ start: body + 4, end: body + (region.u8(body) === 1 ? 20 : 12) }];
    case 'hdlr':
      return [{ start: body + 12, end }];
    case 'dref':
      return cleanedReferences(region, box);
    case 'stsd':
      return cleanedEntries(region, box);
    default:
      return [];
  }
}

/** Section 8.7.2: the samples lie in this file itself, or the video is not whole. */
function cleanedReferences(region: Region, { body, end }: Box): Patch[] {
  return region.boxes(body + 8, end).map((entry) => {
    if ((region.u32(entry.body) & 1) === 0) throw new AttachmentRefused('too-much');
    return { start: entry.body + 4, end: entry.end };
  });
}

/** Section 12.1.3: a video's sample entry names the compressor. Boxes of notes may follow. */
function cleanedEntries(region: Region, { body, end }: Box): Patch[] {
  return region.boxes(body + 8, end).flatMap((entry) => {
    const isVideo = /^(avc[13]|av01|vp09)$/.test(entry.type);
    if (!isVideo || entry.body + 78 > entry.end) return [];
    const notes = region
      .boxes(entry.body + 78, entry.end)
      .filter(({ type }) => ['meta', 'udta', 'uuid', 'free', 'skip'].includes(type));
    return [{ start: entry.body + 42, end: entry.body + 74 }, ...notes.flatMap(blank)];
  });
}

/** Milliseconds; null when the headers do not say (a recording that was sent while it was made). */
function durationOf(region: Region, movie: Box): number | null {
  const boxes = region.boxes(movie.body, movie.end);
  const header = boxes.find(({ type }) => type === 'mvhd');
  if (!header) throw new AttachmentRefused('damaged');
  const isLong = region.u8(header.body) === 1;
  const perSecond = region.u32(header.body + (isLong ? 20 : 12));
  const own = isLong ? region.u64(header.body + 24) : region.u32(header.body + 16);
  const extended = boxes
    .filter(({ type }) => type === 'mvex')
    .flatMap(({ body, end }) => region.boxes(body, end))
    .find(({ type }) => type === 'mehd');
  const ofFragments = extended ? lengthIn(region, extended.body) : 0;
  const ticks = Math.max(own, ofFragments);
  const ms = Math.round((ticks / perSecond) * 1000);
  return Number.isFinite(ms) && ms > 0 && ms < 24 * 3_600_000 ? ms : null;
}

function lengthIn(region: Region, body: number): number {
  return region.u8(body) === 1 ? region.u64(body + 4) : region.u32(body + 4);
}
