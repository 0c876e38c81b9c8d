/**
 * From typing the command a second time to the first answered page: database, migrations that are
 * not needed, pages, jobs. The first start, which makes the database and fills it, is not measured.
 */
import { rm } from 'node:fs/promises';
import { median, reportLimit } from './figure.ts';
import { startSite } from './site.ts';
import { throwAwayDirectory } from './throw-away.ts';

const STARTS = 3;
const LIMIT_S = 4;
/** Drawing them goes on after the first answer and says nothing about a start. */
const env = { DEMONSTRATION: 'without-pictures' };

export async function run(): Promise<void> {
  const directory = await throwAwayDirectory();
  try {
    await (await startSite('up', directory, { env })).stop();
    const seconds: number[] = [];
    for (let start = 0; start < STARTS; start++) seconds.push(await secondsToFirstPage(directory));
    reportLimit('second-start', median(seconds), 's', LIMIT_S);
  } finally {
    await rm(directory, { recursive: true, force: true });
  }
}

async function secondsToFirstPage(directory: string): Promise<number> {
  const startedAt = performance.now();
  const site = await startSite('up', directory, { env, awaited: '/' });
  const seconds = (performance.now() - startedAt) / 1000;
  await site.stop();
  return seconds;
}
