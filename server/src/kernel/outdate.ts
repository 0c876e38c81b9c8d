/** Telling every process that cached pages are out of date, in the transaction that made them so. */
import type { Database, Tx } from './database/database.ts';
import type { PageCache } from './http/page-cache.ts';
import type { Log } from './log.ts';

const channel = 'outdated_pages';

/** Sends the tags to all listening processes when (and only when) the transaction commits. */
export async function outdatePages(tx: Tx, tags: readonly string[]): Promise<void> {
  if (tags.length === 0) return;
  await tx.connection.query('select pg_notify($1, $2)', [channel, JSON.stringify(tags)]);
}

/**
 * Keeps a namespace's cached pages true while other processes write. While the listening connection
 * is down nothing is served from cache. Returns how to stop.
 */
export async function followOutdatedPages(
  namespace: string,
  database: Database,
  cache: PageCache,
  log: Log,
): Promise<() => Promise<void>> {
  let stopped = false;
  let stopListening = async () => {};
  const connect = async (): Promise<void> => {
    stopListening = await database.listen(
      channel,
      (payload) => cache.outdate(namespace, JSON.parse(payload)),
      lost,
    );
    cache.trust(namespace);
  };
  const lost = () => {
    if (stopped) return;
    cache.distrust(namespace);
    log.warn(
      { namespace },
      'lost the connection that says which pages are out of date; not caching',
    );
    retryLater();
  };
  const retryLater = () => {
    setTimeout(() => {
      if (!stopped) connect().catch(retryLater);
    }, 1_000).unref();
  };
  await connect();
  return async () => {
    stopped = true;
    await stopListening();
  };
}
