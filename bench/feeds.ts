/**
 * A calendar of 2,000 works and the feed of as many updates, from memory: whole, and unchanged for a
 * program that has it. Against a bare server sending the same bytes; see against-bare.ts. What making
 * them costs is told too: it is paid once a minute at most, and after every publish.
 */
import { join } from 'node:path';
import { readConfig } from '../server/src/kernel/config.ts';
import { type Cluster, withConnection } from '../server/src/kernel/database/cluster.ts';
import { databaseName } from '../server/src/platform/namespaces/index.ts';
import { compareWithBare, warmAnswer } from './against-bare.ts';
import { report } from './figure.ts';
import { type Site, startSite } from './site.ts';
import { clusterUrl, withThrowAwayCluster } from './throw-away.ts';

const ENTRIES = 2_000;
const ROUNDS = 7;
const LIMIT_MS = 1_000;
const headers = { accept: '*/*', 'accept-encoding': 'gzip, deflate, br', 'user-agent': 'calendar' };

export async function run(): Promise<void> {
  await withThrowAwayCluster(async (cluster, directory) => {
    const DATABASE_URL = clusterUrl(cluster);
    const env = { DATABASE_URL, DEMONSTRATION: 'without-pictures' };
    const dataDir = join(directory, 'data');
    await (await startSite('up', dataDir, { env })).stop();
    const slug = await fill(cluster, DATABASE_URL);
    const site = await startSite('serve', dataDir, { env });
    try {
      for (const file of ['calendar.ics', 'feed.atom']) await measure(site, slug, file);
    } finally {
      await site.stop();
    }
  });
}

async function measure(site: Site, slug: string, file: string): Promise<void> {
  const url = `${site.origin}/${slug}/${file}?lang=nl`;
  const name = `feeds-${file.split('.')[0]}`;
  const before = await site.usage();
  const { lines } = await warmAnswer({ url, headers });
  const { processorMs } = await site.usage();
  const makingMs = processorMs - before.processorMs;
  report({
    ...{ name: `${name}-made`, figure: makingMs, unit: 'ms of processor time' },
    ...{ baseline: LIMIT_MS, ratio: makingMs / LIMIT_MS, target: '<= 1' },
  });
  const asking = { url, rounds: ROUNDS, target: '>= 0.5' };
  await compareWithBare(site, { ...asking, name, headers });
  const etag = lines[lines.findIndex((line) => line.toLowerCase() === 'etag') + 1] ?? '';
  const unchanged = { ...headers, 'if-none-match': etag };
  await compareWithBare(site, { ...asking, name: `${name}-unchanged`, headers: unchanged });
}

/** Gives one project of the demonstration a long history; gives its address. */
async function fill(cluster: Cluster, DATABASE_URL: string): Promise<string> {
  const config = readConfig({ DATABASE_URL });
  const database = databaseName(config, 'sitepodium-development');
  return withConnection({ ...cluster, database }, async (superuser) => {
    const { rows } = await superuser.query('select slug from projects order by slug limit 1');
    const slug = String(rows[0]?.slug);
    await superuser.query(history, [slug, ENTRIES]);
    await superuser.query(itsWorks);
    return slug;
  });
}

const history = `
insert into updates (client_id, project_id, kind, category, title, body, state, published_at)
  select client_id, id, 'works', (array['access', 'nuisance', 'planning'])[1 + n % 3],
         jsonb_build_object('nl', 'De damwand staat, stap ' || n),
         jsonb_build_object('nl', jsonb_build_object('type', 'doc', 'content', jsonb_build_array(
           jsonb_build_object('type', 'paragraph', 'content', jsonb_build_array(
             jsonb_build_object('type', 'text', 'text',
               repeat('De ploeg werkt verder aan de noordkant van de kade. ', 12))))))),
         'published', now() - n * interval '4 hours'
  from projects cross join generate_series(1, $2::int) n where slug = $1`;

const itsWorks = `
insert into works (client_id, project_id, update_id, title, starts_at, ends_at, daily_from,
                   daily_until, nuisance, passability, published_at, revised_at)
  select client_id, project_id, id, title, date_trunc('day', published_at) + interval '6 hours',
         date_trunc('day', published_at) + interval '5 days 15 hours', '07:00', '16:00',
         '["noise", "dust"]',
         '{"pedestrians":"open","cyclists":"detour","wheelchairs":"open","cars":"closed","emergency":"open"}',
         published_at, published_at
  from updates u where not exists (select from works w where w.update_id = u.id)
                   and kind = 'works' and state = 'published'`;
