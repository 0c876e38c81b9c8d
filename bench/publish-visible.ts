/**
 * Whether what is published is what the next visitor reads, although pages come from memory. In the
 * process that published, the very next request must show it, every time. A second process on the
 * same database hears of it through PostgreSQL; there the delay is measured.
 */
import { join } from 'node:path';
import { type Editor, signInEditor } from './editor.ts';
import { median, reportLimit } from './figure.ts';
import { type Site, startSite } from './site.ts';
import { clusterUrl, withThrowAwayCluster } from './throw-away.ts';

/** A member may publish sixty times a minute. */
const PUBLICATIONS = 25;
const LIMIT_MS = 1_000;

export async function run(): Promise<void> {
  await withThrowAwayCluster(async (cluster, directory) => {
    const dataDir = join(directory, 'data');
    const env = { DATABASE_URL: clusterUrl(cluster), DEMONSTRATION: 'without-pictures' };
    const here = await startSite('up', dataDir, { env });
    try {
      const there = await startSite('serve', dataDir, { env });
      await measure(here, there).finally(() => there.stop());
    } finally {
      await here.stop();
    }
  });
}

async function measure(here: Site, there: Site): Promise<void> {
  const editor = await signInEditor(here.origin);
  const delaysHere: number[] = [];
  const delaysThere: number[] = [];
  for (let number = 0; number < PUBLICATIONS; number++) {
    const title = `Brug open, bericht ${number} van ${Date.now()}`;
    const updateId = await editor.draft(title);
    // Both have the page in memory when it goes out of date.
    await Promise.all([readPage(here, editor), readPage(there, editor)]);
    const startedAt = performance.now();
    await editor.publish(updateId);
    const publishedAt = performance.now();
    const [next, delayThere] = await Promise.all([
      readPage(here, editor).then((page) => ({ page, at: performance.now() })),
      untilShown(there, editor, title, publishedAt),
    ]);
    if (!next.page.includes(title))
      throw new Error('The request after a publication did not show it');
    delaysHere.push(next.at - startedAt);
    delaysThere.push(delayThere);
  }
  const [delayHere, delayThere] = [median(delaysHere), median(delaysThere)];
  reportLimit('publish-visible', delayHere, 'ms from asking to publish to the page', LIMIT_MS);
  reportLimit('publish-visible-elsewhere', delayThere, 'ms after the publication', LIMIT_MS);
}

async function readPage({ origin }: Site, { project }: Editor): Promise<string> {
  return (await fetch(`${origin}/${project.slug}`)).text();
}

async function untilShown(site: Site, editor: Editor, title: string, since: number) {
  while (!(await readPage(site, editor)).includes(title)) {
    if (performance.now() - since > 10_000) throw new Error('The other process kept the old page');
  }
  return performance.now() - since;
}
