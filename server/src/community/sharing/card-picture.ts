import { createHash } from 'node:crypto';
import type { Binary } from '../../kernel/binary.ts';
import { RenderedOnce } from '../brand/index.ts';
import { drawCard } from './draw-card.ts';
import type { ShareCard } from './share-card.ts';

/** Some 60 kB each. */
const pictures = new RenderedOnce(150);
/** Drawn one at a time, so that pages are served meanwhile. */
let lastTurn: Promise<unknown> = Promise.resolve();

/** The card as an answer: drawn once for what it says, and asked for again only by its tag. */
export async function cardPicture(
  card: ShareCard,
  openPicture: (file: string) => Promise<Binary | undefined>,
): Promise<Binary> {
  const content = createHash('sha256').update(JSON.stringify(card)).digest('base64url');
  const bytes = await pictures.get(content, () => inTurn(() => draw(card, openPicture)));
  return {
    ...{ bytes, type: 'image/png', cacheControl: 'public, max-age=600' },
    ...{ etag: `"${content.slice(0, 22)}"`, isForOtherSites: true },
  };
}

async function draw(
  card: ShareCard,
  openPicture: (file: string) => Promise<Binary | undefined>,
): Promise<Buffer> {
  const picture = card.picture ? await openPicture(card.picture) : undefined;
  return drawCard(card, picture?.bytes);
}

function inTurn<T>(work: () => Promise<T>): Promise<T> {
  const turn = lastTurn.then(work);
  lastTurn = turn.catch(() => undefined);
  return turn;
}
