/**
 * Captions of a video in WebVTT (W3C WebVTT, section 4), also as SubRip writes them. They are read
 * and written anew: moments and words come through, and nothing else. Style blocks could make a
 * browser fetch something, notes and mark-up are not for readers.
 */
import { cleanLine } from '../../../kernel/clean-text.ts';

export interface Cue {
  readonly startMs: number;
  readonly endMs: number;
  readonly lines: readonly string[];
}

export const longestCaptions = 100_000;
const mostCues = 5_000;
const longestLine = 200;
const timing =
  /^\s*(?:(\d{1,3}):)?([0-5]?\d):([0-5]\d)[.,](\d{3})\s+-->\s+(?:(\d{1,3}):)?([0-5]?\d):([0-5]\d)[.,](\d{3})(?:\s.*)?$/;

/** The cues of a file, in order of their beginnings; undefined when it holds none that can be read. */
export function readCaptions(text: string): Cue[] | undefined {
  if (text.length > longestCaptions) return undefined;
  const blocks = text
    .replace(/^\ufeff/, '')
    .split(/\r\n|\r|\n/)
    .reduce<string[][]>(
      (found, line) => {
        if (line.trim() === '') found.push([]);
        else found.at(-1)?.push(line);
        return found;
      },
      [[]],
    );
  const cues = blocks.flatMap(readCue);
  if (cues.length === 0 || cues.length > mostCues) return undefined;
  return cues.sort((one, other) => one.startMs - other.startMs);
}

/** The cues as a WebVTT file. */
export function writeCaptions(cues: readonly Cue[]): string {
  const blocks = cues.map(
    ({ startMs, endMs, lines }) =>
      `${momentOf(startMs)} --> ${momentOf(endMs)}\n${lines.join('\n')}`,
  );
  return `${['WEBVTT', ...blocks].join('\n\n')}\n`;
}

function readCue(block: readonly string[]): Cue[] {
  const at = block.findIndex((line) => timing.test(line));
  const found = timing.exec(block[at] ?? '');
  if (!found) return [];
  const [, ...parts] = found;
  const [startMs, endMs] = [msOf(parts.slice(0, 4)), msOf(parts.slice(4))];
  const lines = block.slice(at + 1).flatMap((line) => wordsOf(line) || []);
  return startMs < endMs && lines.length > 0 ? [{ startMs, endMs, lines }] : [];
}

/** Without mark-up, and with the three signs that mean something to a reader of WebVTT written out. */
function wordsOf(line: string): string {
  const words = line
    .replace(/<[^<>]*>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
  // Twice: what is cut off may leave half a sign.
  return cleanLine(cleanLine(words).slice(0, longestLine))
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
}

function msOf([hours = '0', minutes = '0', seconds = '0', ms = '0']: readonly (
  | string
  | undefined
)[]): number {
  return ((Number(hours) * 60 + Number(minutes)) * 60 + Number(seconds)) * 1000 + Number(ms);
}

function momentOf(ms: number): string {
  const two = (value: number) => String(Math.floor(value)).padStart(2, '0');
  const time = `${two(ms / 3_600_000)}:${two((ms / 60_000) % 60)}:${two((ms / 1000) % 60)}`;
  return `${time}.${String(ms % 1000).padStart(3, '0')}`;
}
