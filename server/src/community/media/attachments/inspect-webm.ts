/**
 * WebM (RFC 8794 and 9559): what a video is, and what in it is not the video. Tags, attachments,
 * chapters, titles, dates and names of programs become Void elements of the same length, so that
 * every position in the file stays true. Only elements on a list stay.
 */
import { AttachmentRefused } from './attachment-refused.ts';
import type { ByteSource, Patch } from './byte-source.ts';
import {
  type Element,
  elementAt,
  elementsIn,
  floatOf,
  textOf,
  unsignedOf,
  voided,
} from './ebml.ts';
import type { InspectedVideo } from './video.ts';

const id = {
  header: 0x1a45dfa3,
  docType: 0x4282,
  segment: 0x18538067,
  seekHead: 0x114d9b74,
  seek: 0x4dbb,
  seekId: 0x53ab,
  info: 0x1549a966,
  timestampScale: 0x2ad7b1,
  duration: 0x4489,
  muxingApp: 0x4d80,
  writingApp: 0x5741,
  tracks: 0x1654ae6b,
  trackEntry: 0xae,
  trackType: 0x83,
  codecId: 0x86,
  trackName: 0x536e,
  codecName: 0x258688,
  attachmentLink: 0x7446,
  contentEncodings: 0x6d80,
  video: 0xe0,
  pixelWidth: 0xb0,
  pixelHeight: 0xba,
  cues: 0x1c53bb6b,
  cluster: 0x1f43b675,
  timestamp: 0xe7,
  simpleBlock: 0xa3,
  blockGroup: 0xa0,
} as const;

const kept: ReadonlySet<number> = new Set([id.seekHead, id.info, id.tracks, id.cues, id.cluster]);
/** Ids of the segment's own parts have four bytes, which ends a cluster of unknown length. */
const isTopLevel = (element: Element) => element.id > 0xffffff;
const codecs = /^(V_VP8|V_VP9|V_AV1|A_OPUS|A_VORBIS)$/;
const mostPartBytes = 16 * 1024 * 1024;

/** What is being found out. */
interface Findings {
  readonly patches: Patch[];
  width: number;
  height: number;
  nsPerTick: number;
  durationTicks: number;
  lastTick: number;
}

/** Throws AttachmentRefused for what is not a whole video that browsers play. */
export async function inspectWebm(source: ByteSource): Promise<InspectedVideo> {
  const segment = await openSegment(source);
  const found: Findings = {
    ...{ patches: [], width: 0, height: 0 },
    ...{ nsPerTick: 1_000_000, durationTicks: 0, lastTick: 0 },
  };
  const end = Math.min(segment.end, source.sizeBytes);
  for (let at = segment.body; at < end; ) {
    const element = await elementAt(source, at, end);
    at =
      element.id === id.cluster
        ? await walkCluster(source, element, end, found)
        : await inspectPart(source, element, found);
  }
  const { patches, width, height, nsPerTick, durationTicks, lastTick } = found;
  if (width === 0 || height === 0) throw new AttachmentRefused('not-accepted');
  const ms = Math.round(((durationTicks || lastTick) * nsPerTick) / 1_000_000);
  const durationMs = ms > 0 && ms < 24 * 3_600_000 ? ms : null;
  return { type: 'video/webm', width, height, durationMs, patches };
}

async function openSegment(source: ByteSource): Promise<Element> {
  const header = await elementAt(source, 0, source.sizeBytes);
  if (header.id !== id.header || header.end > 4096) throw new AttachmentRefused('not-accepted');
  const docType = (await elementsIn(source, header)).find((each) => each.id === id.docType);
  if (!docType || (await textOf(source, docType)) !== 'webm')
    throw new AttachmentRefused('not-accepted');
  const segment = await elementAt(source, header.end, source.sizeBytes);
  const isOnly = segment.end >= source.sizeBytes;
  if (segment.id !== id.segment || !isOnly) throw new AttachmentRefused('damaged');
  return segment;
}

/** Looks at a part of the segment; gives where the next one begins. */
async function inspectPart(source: ByteSource, part: Element, found: Findings): Promise<number> {
  const isListed = kept.has(part.id);
  if (part.end - part.body > mostPartBytes && (isListed || part.end > source.sizeBytes))
    throw new AttachmentRefused('damaged');
  if (!isListed) found.patches.push(...voided(part));
  else if (part.id === id.seekHead) await inspectSeekHead(source, part, found);
  else if (part.id === id.info) await inspectInfo(source, part, found);
  else if (part.id === id.tracks) await inspectTracks(source, part, found);
  return part.end;
}

/** Entries that point at what is void now go as well. */
async function inspectSeekHead(source: ByteSource, part: Element, found: Findings): Promise<void> {
  for (const entry of await elementsIn(source, part)) {
    const target = (await elementsInIf(source, entry, id.seek)).find(
      (each) => each.id === id.seekId,
    );
    const isKept = target && kept.has(await unsignedOf(source, target));
    if (!isKept) found.patches.push(...voided(entry));
  }
}

async function elementsInIf(source: ByteSource, element: Element, wanted: number) {
  return element.id === wanted ? elementsIn(source, element) : [];
}

/** Names of programs are obligatory: they stay, empty. */
async function inspectInfo(source: ByteSource, part: Element, found: Findings): Promise<void> {
  for (const element of await elementsIn(source, part)) {
    switch (element.id) {
      case id.timestampScale:
        found.nsPerTick = await unsignedOf(source, element);
        break;
      case id.duration:
        found.durationTicks = await floatOf(source, element);
        break;
      case id.muxingApp:
      case id.writingApp:
        found.patches.push({ start: element.body, end: element.end });
        break;
      default:
        found.patches.push(...voided(element));
    }
  }
}

async function inspectTracks(source: ByteSource, part: Element, found: Findings): Promise<void> {
  for (const entry of await elementsIn(source, part)) {
    if (entry.id === id.trackEntry) await inspectTrack(source, entry, found);
    else found.patches.push(...voided(entry));
  }
}

async function inspectTrack(source: ByteSource, entry: Element, found: Findings): Promise<void> {
  let isPlayed = false;
  for (const element of await elementsIn(source, entry)) {
    switch (element.id) {
      case id.trackType:
        if ((await unsignedOf(source, element)) > 2) throw new AttachmentRefused('too-much');
        break;
      case id.codecId:
        isPlayed = codecs.test(await textOf(source, element));
        break;
      case id.contentEncodings:
        throw new AttachmentRefused('codec');
      case id.trackName:
      case id.codecName:
      case id.attachmentLink:
        found.patches.push(...voided(element));
        break;
      case id.video:
        await inspectPicture(source, element, found);
        break;
    }
  }
  if (!isPlayed) throw new AttachmentRefused('codec');
}

async function inspectPicture(source: ByteSource, video: Element, found: Findings): Promise<void> {
  for (const element of await elementsIn(source, video)) {
    if (element.id === id.pixelWidth) found.width = await unsignedOf(source, element);
    if (element.id === id.pixelHeight) found.height = await unsignedOf(source, element);
  }
}

/** Finds where a cluster ends and the last moment in it; gives where the next part begins. */
async function walkCluster(
  source: ByteSource,
  cluster: Element,
  end: number,
  found: Findings,
): Promise<number> {
  const until = Math.min(cluster.end, end);
  let startTick = 0;
  let at = cluster.body;
  while (at < until) {
    const element = await elementAt(source, at, until);
    if (element.end > until && isTopLevel(element)) return at;
    if (cluster.end > end && isTopLevel(element)) return at;
    if (element.end > until) throw new AttachmentRefused('damaged');
    if (element.id === id.timestamp) startTick = await unsignedOf(source, element);
    const offset = element.id === id.simpleBlock ? await blockOffset(source, element) : 0;
    found.lastTick = Math.max(found.lastTick, startTick + offset);
    at = element.end;
  }
  return at;
}

/** RFC 9559, section 10.2: the track number, then the moment as a signed number of two bytes. */
async function blockOffset(source: ByteSource, { body }: Element): Promise<number> {
  const head = await source.read(body, body + 10);
  const trackLength = Math.clz32(head[0] ?? 0) - 23;
  return trackLength + 2 <= head.length ? Math.max(0, head.readInt16BE(trackLength)) : 0;
}
