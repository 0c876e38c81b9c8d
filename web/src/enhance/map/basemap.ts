/**
 * The basemap: one PMTiles file that this site serves itself (https://docs.protomaps.com/pmtiles/).
 * A small file is fetched whole, as every visitor does, so that no request tells what is looked at.
 * Of a large one only the asked-for ranges are fetched; see docs/basemap.md for what that tells.
 */
import { FetchSource, PMTiles, type Source } from 'pmtiles';

const address = '/map/basemap.pmtiles';
const fetchedWholeUpToBytes = 8 * 1024 * 1024;

/** What styles name the basemap by: `pmtiles://basemap`. */
const key = 'basemap';

/** Opens the basemap. Rejects when it is not there. */
export async function openBasemap(): Promise<PMTiles> {
  const head = await fetch(address, { method: 'HEAD', credentials: 'omit' });
  if (!head.ok) throw new Error(`The basemap answered ${head.status}`);
  const isSmall = Number(head.headers.get('content-length')) <= fetchedWholeUpToBytes;
  return new PMTiles(isSmall ? await wholeFile() : byRange());
}

async function wholeFile(): Promise<Source> {
  const bytes = await (await fetch(address, { credentials: 'omit' })).arrayBuffer();
  return {
    getKey: () => key,
    getBytes: async (offset, length) => ({ data: bytes.slice(offset, offset + length) }),
  };
}

function byRange(): Source {
  const source = new FetchSource(new URL(address, location.origin).href);
  return { getKey: () => key, getBytes: (...range) => source.getBytes(...range) };
}
