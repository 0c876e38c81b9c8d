import Fastify from 'fastify';
import { basemapRoute } from '../kernel/http/basemap.ts';

/** Serves one PMTiles file as the whole service would; `address` is where. */
export async function startBasemap(mapTiles: string) {
  const app = Fastify();
  basemapRoute(app, { config: { mapTiles } });
  const origin = await app.listen({ port: 0, host: '127.0.0.1' });
  return { address: `${origin}/map/basemap.pmtiles`, close: () => app.close() };
}
