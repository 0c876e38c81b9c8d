/** Draws what social media and messengers show of a shared page: 1200 by 630 pixels, as PNG. */
import sharp from 'sharp';
import { markOf, markUnits } from '../brand/index.ts';
import { breakLines, outlinesOf } from './set-text.ts';
import type { ShareCard } from './share-card.ts';

export const cardWidth = 1200;
export const cardHeight = 630;

const colours = { paper: '#f3f4f1', surface: '#ffffff', ink: '#16201d', soft: '#4b5853' };
const edge = 64;
const pictureWidth = 470;
const stripeHeight = 18;
const boardTop = 470;

/**
 * @param picture the bytes of the picture beside the text, of any size
 */
export async function drawCard(card: ShareCard, picture: Uint8Array | undefined): Promise<Buffer> {
  const room = (picture ? cardWidth - pictureWidth : cardWidth) - 2 * edge;
  const parts = [
    `<rect width="${cardWidth}" height="${cardHeight}" fill="${colours.paper}"/>`,
    picture ? '' : watermark(card),
    board(card, room),
    head(card, room),
    foot(card),
  ];
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${cardWidth}" height="${cardHeight}">${parts.join('')}</svg>`;
  const beside = picture && (await besideText(picture));
  return sharp(Buffer.from(svg))
    .composite(beside ? [{ input: beside, left: cardWidth - pictureWidth, top: 0 }] : [])
    .png({ compressionLevel: 9, palette: beside === undefined, effort: 4 })
    .toBuffer();
}

function besideText(picture: Uint8Array): Promise<Buffer> {
  return sharp(picture)
    .resize({ width: pictureWidth, height: cardHeight - stripeHeight, fit: 'cover' })
    .png()
    .toBuffer();
}

/** Mark and name of whose page it is, the title as large as fits, and where. */
function head({ brand, over, title, under, board }: ShareCard, room: number): string {
  const { sizePx, lines } = titleLines(title, room, board ? 2 : 4);
  const lineHeight = sizePx * 1.06;
  const first = edge + 66 + 34 + sizePx * 0.86;
  const set = lines.map((line, index) =>
    path(outlinesOf(line, edge, first + index * lineHeight, sizePx), colours.ink),
  );
  const below = first + (lines.length - 1) * lineHeight + 58;
  const [place = ''] = breakLines(under, 34, room, 1);
  const [name = ''] = breakLines(over, 34, room - 70, 1);
  const scale = 50 / markUnits;
  return [
    `<g transform="translate(${edge} ${edge - 4}) scale(${scale})">${markOf(brand)}</g>`,
    path(outlinesOf(name, edge + 66, edge + 33, 34), colours.ink),
    ...set,
    path(outlinesOf(place, edge, below, 34), colours.soft),
  ].join('');
}

/** The largest of these sizes at which the title fits whole; else the smallest, cut. */
function titleLines(title: string, room: number, most: number) {
  for (const sizePx of [92, 80, 70, 62]) {
    const lines = breakLines(title, sizePx, room, most);
    if (!lines.at(-1)?.endsWith('…')) return { sizePx, lines };
  }
  const sizePx = 54;
  return { sizePx, lines: breakLines(title, sizePx, room, most + 1) };
}

/** What happens today, on a board along the foot. */
function board({ board, brand }: ShareCard, room: number): string {
  if (!board) return '';
  const [label = ''] = breakLines(board.label, 32, room, 1);
  const [text = ''] = breakLines(board.text, 42, room, 1);
  return [
    `<rect y="${boardTop - 26}" width="${cardWidth}" height="${cardHeight - boardTop + 26}" fill="${colours.surface}"/>`,
    path(outlinesOf(label, edge, boardTop + 28, 32), brand.accent),
    path(outlinesOf(text, edge, boardTop + 88, 42), colours.ink),
  ].join('');
}

/** Barrier tape, or courses of brick: the motif of the look. */
function foot({ brand, board }: ShareCard): string {
  const top = cardHeight - stripeHeight;
  const stripes = Array.from({ length: 80 }, (_, index) =>
    brand.logo === 'bouwbuur'
      ? `<path d="M${index * 62} ${top}h52v${stripeHeight}h-52z"/>`
      : `<path d="M${index * 36 - 18} ${cardHeight}h18l18 -${stripeHeight}h-18z"/>`,
  );
  const name = board ? '' : brandName(brand);
  return `${name}<rect y="${top}" width="${cardWidth}" height="${stripeHeight}" fill="${colours.surface}"/><g fill="${brand.accent}">${stripes.join('')}</g>`;
}

function brandName({ name }: ShareCard['brand']): string {
  return path(outlinesOf(name, edge, cardHeight - stripeHeight - 40, 30), colours.soft);
}

/** The mark, large and faint, where there is no picture. */
function watermark({ brand }: ShareCard): string {
  const side = 640;
  return `<g opacity="0.07" transform="translate(${cardWidth - side * 0.72} -60) scale(${side / markUnits})">${markOf(brand)}</g>`;
}

const path = (data: string, fill: string): string => `<path fill="${fill}" d="${data}"/>`;
