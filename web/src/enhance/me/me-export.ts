/** Taking it along: as a file that other programs read, or as codes that another phone scans. */
import { renderSVG } from 'uqr';
import { carriedFrom, fragmentsOf } from './me-carry.ts';
import { heldOnDevice } from './me-held.ts';
import { type Page, templateOf } from './me-parts.ts';
import { conversationOf, everythingOf } from './me-server.ts';

/** Everything, on this device and at the server, in one JSON file. It is made here and sent nowhere. */
export async function exportAll(): Promise<void> {
  const { follows, claims } = heldOnDevice();
  const everything = {
    madeAt: new Date().toISOString(),
    site: location.origin,
    onThisDevice: Object.fromEntries(Object.entries(localStorage)),
    atTheServer: {
      following: await Promise.all(follows.map(({ secret }) => everythingOf(secret))),
      conversations: await Promise.all(claims.map(({ code }) => conversationOf(code))),
    },
  };
  const text = JSON.stringify(everything, null, 2);
  const file = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = file;
  link.download = `${location.hostname}-${everything.madeAt.slice(0, 10)}.json`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(file), 60_000);
}

/** The codes that another phone scans, drawn on this one. */
export async function showCodes(page: Page): Promise<void> {
  const place = page.part.querySelector<HTMLElement>('[data-codes]');
  const list = place?.querySelector('[data-codes-list]');
  if (!place || !list) return;
  const fragments = fragmentsOf(carriedFrom(localStorage));
  list.replaceChildren(
    ...fragments.map((fragment, index) => {
      const figure = templateOf(page, 'code');
      const caption = page.words.phrases.code
        .replace('#', String(index + 1))
        .replace('#', String(fragments.length));
      const picture = figure.querySelector('img');
      const drawn = renderSVG(`${location.origin}/me${fragment}`, { border: 2, ecc: 'L' });
      if (picture) {
        picture.src = `data:image/svg+xml,${encodeURIComponent(drawn)}`;
        picture.alt = caption;
      }
      const line = figure.querySelector('figcaption');
      if (line) line.textContent = caption;
      return figure;
    }),
  );
  place.hidden = false;
  place.scrollIntoView({ block: 'nearest' });
}
