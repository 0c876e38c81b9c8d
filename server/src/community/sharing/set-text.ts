/** Sets text as outlines of the packaged font, so that a picture looks the same on every machine. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import opentype from 'opentype.js';
import type { Font, OutlineCommand } from './outline-font.ts';

/** The same letters are in every file once; the second holds those of other alphabets' neighbours. */
const files = ['latin', 'latin-ext', 'vietnamese'].map(
  (set) =>
    `@fontsource/barlow-semi-condensed/files/barlow-semi-condensed-${set}-600-normal.woff` as const,
);
let opened: readonly Font[] | undefined;

/** A stretch of text in one font. */
interface Run {
  readonly font: Font;
  text: string;
}

/** How wide a line is at this size, in pixels. */
export function widthOf(text: string, sizePx: number): number {
  return runsOf(text).reduce((sum, { font, text }) => sum + font.getAdvanceWidth(text, sizePx), 0);
}

/** The outlines of a line that begins at x and stands on y, as data of an SVG path. */
export function outlinesOf(text: string, x: number, y: number, sizePx: number): string {
  let at = x;
  let data = '';
  for (const { font, text: part } of runsOf(text)) {
    data += font.getPath(part, at, y, sizePx).commands.map(pathDataOf).join('');
    at += font.getAdvanceWidth(part, sizePx);
  }
  return data;
}

/** Ours, because the package's own writes NaN for numbers very near to zero. */
function pathDataOf({ type, x1, y1, x2, y2, x, y }: OutlineCommand): string {
  const numbers = [x1, y1, x2, y2, x, y].filter((number) => number !== undefined);
  return type + numbers.map((number) => number.toFixed(1)).join(' ');
}

/** Breaks text into at most `most` lines no wider than `widthPx`; what does not fit ends in an ellipsis. */
export function breakLines(text: string, sizePx: number, widthPx: number, most: number): string[] {
  const words = text.trim().split(/\s+/);
  const lines: string[] = [];
  let line = '';
  for (const word of words) {
    const longer = line ? `${line} ${word}` : word;
    if (line === '' || widthOf(longer, sizePx) <= widthPx) line = longer;
    else {
      lines.push(line);
      line = word;
    }
  }
  lines.push(line);
  const kept = lines.slice(0, most);
  const last = kept.length - 1;
  const isCut = lines.length > most;
  return kept.map((each, index) =>
    fitLine(isCut && index === last ? `${each} …` : each, sizePx, widthPx),
  );
}

/** Takes letters off the end of a line until it fits. */
function fitLine(line: string, sizePx: number, widthPx: number): string {
  if (widthOf(line, sizePx) <= widthPx) return line.replace(/ …$/, '…');
  const letters = [...line.replace(/ ?…$/, '')];
  while (letters.length > 1 && widthOf(`${letters.join('')}…`, sizePx) > widthPx) letters.pop();
  return `${letters.join('').trimEnd()}…`;
}

/** Letters by the first font that has them; what none has (a smiley) is left out. */
function runsOf(text: string): Run[] {
  const runs: Run[] = [];
  for (const letter of text.normalize('NFC').replace(/\s+/g, ' ')) {
    const font = fonts().find((each) => each.charToGlyphIndex(letter) > 0);
    if (!font) continue;
    const last = runs.at(-1);
    if (last?.font === font) last.text += letter;
    else runs.push({ font, text: letter });
  }
  return runs;
}

function fonts(): readonly Font[] {
  opened ??= files.map((file) => {
    const bytes = readFileSync(fileURLToPath(import.meta.resolve(file)));
    return opentype.parse(
      bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength),
    );
  });
  return opened;
}
