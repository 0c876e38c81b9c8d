/**
 * The basemap: one PMTiles file, whole or in ranges (RFC 9110 section 14). It comes with SitePodium
 * or is the one that MAP_TILES names; docs/basemap.md tells what each can show.
 */
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { type Config, projectRoot } from '../config.ts';

const shipped = join(projectRoot, 'server', 'basemap', 'netherlands.pmtiles');

export function basemapRoute(
  app: FastifyInstance,
  { config }: { readonly config: Pick<Config, 'mapTiles'> },
): void {
  const path = config.mapTiles ?? shipped;
  app.get(
    '/map/basemap.pmtiles',
    { schema: { hide: true }, exposeHeadRoute: true },
    (request, reply) => sendFile(path, request, reply),
  );
}

async function sendFile(path: string, request: FastifyRequest, reply: FastifyReply) {
  const { size, mtimeMs } = await stat(path);
  const etag = `"${size.toString(36)}-${Math.floor(mtimeMs).toString(36)}"`;
  reply
    .type('application/vnd.pmtiles')
    .header('accept-ranges', 'bytes')
    .header('etag', etag)
    .header('cache-control', 'public, max-age=86400');
  if (request.headers['if-none-match'] === etag) return reply.status(304).send();
  const range = rangeIn(request.headers.range, size);
  if (range === 'unsatisfiable')
    return reply.status(416).header('content-range', `bytes */${size}`).send();
  const { start, end } = range ?? { start: 0, end: size - 1 };
  if (range) reply.status(206).header('content-range', `bytes ${start}-${end}/${size}`);
  reply.header('content-length', end - start + 1);
  // A stream without bytes, since for none at all the length would be told as 0.
  if (request.method === 'HEAD') return reply.send(Readable.from([]));
  return reply.send(createReadStream(path, { start, end }));
}

/** One range of bytes; undefined for the whole file, also when several or none we know are asked. */
export function rangeIn(
  header: string | undefined,
  size: number,
): { start: number; end: number } | 'unsatisfiable' | undefined {
  const [, from = '', to = ''] = /^bytes=(\d*)-(\d*)$/.exec(header ?? '') ?? [];
  if (from === '' && to === '') return undefined;
  const start = from === '' ? Math.max(0, size - Number(to)) : Number(from);
  const end = from === '' || to === '' ? size - 1 : Math.min(Number(to), size - 1);
  return start >= size || start > end ? 'unsatisfiable' : { start, end };
}
