/**
 * The landing page from memory against a bare node:http server that sends the same bytes: the same
 * body, compressed as browsers ask for it, under the same header lines.
 *
 * Both run in processes of their own on the same core and take turns; the load comes from another
 * core. Two figures: requests a second at 32 connections, and requests per second of processor time,
 * which no load generator that is too slow can flatter.
 */
import { get, type IncomingMessage } from 'node:http';
import type { BareAnswer } from './bare-server.ts';
import { type Child, startChild } from './child.ts';
import { median, report } from './figure.ts';
import type { Load, LoadResult } from './load-generator.ts';
import { demonstration, projectWithPicture, type Site, startSite } from './site.ts';

const ROUNDS = 15;
const SECONDS = 1;
const CONNECTIONS = 32;
/** What a browser of today sends along; reading it is part of the work. */
const browserHeaders = {
  accept: 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8',
  'accept-encoding': 'gzip, deflate, br, zstd',
  'accept-language': 'nl,en-US;q=0.7,en;q=0.3',
  'user-agent': 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0',
  'upgrade-insecure-requests': '1',
};

export async function run(): Promise<void> {
  const site = await startSite('serve', await demonstration());
  const bare = startChild({ args: ['bench/bare-server.ts'], core: 'server' });
  const load = startChild({ args: ['bench/load-generator.ts'], core: 'load' });
  try {
    await compare(site, bare, load);
  } finally {
    await Promise.all([site.stop(), bare.stop(), load.stop()]);
  }
}

async function compare(site: Site, bare: Child, load: Child): Promise<void> {
  const page = `${site.origin}/${await projectWithPicture(site.origin)}`;
  await warmAnswer(page);
  const { port } = await bare.ask<{ port: number }>(await warmAnswer(page));
  const sides = [
    { child: site, url: page },
    { child: bare, url: `http://localhost:${port}/` },
  ] as const;
  for (const { child, url } of sides) await slice(child, load, url);
  const rounds = [];
  for (let round = 0; round < ROUNDS; round++) {
    const ours = await slice(sides[0].child, load, sides[0].url);
    const theirs = await slice(sides[1].child, load, sides[1].url);
    rounds.push({ ours, theirs });
  }
  for (const [name, key] of [
    ['landing-warm', 'perSecond'],
    ['landing-warm-processor', 'perProcessorSecond'],
  ] as const) {
    report({
      name,
      figure: median(rounds.map(({ ours }) => ours[key])),
      unit: key === 'perSecond' ? 'requests/s' : 'requests/s of processor time',
      baseline: median(rounds.map(({ theirs }) => theirs[key])),
      ratio: median(rounds.map(({ ours, theirs }) => ours[key] / theirs[key])),
      target: '>= 0.7',
    });
  }
}

async function slice(child: Child, load: Child, url: string) {
  const before = await child.usage();
  const asked: Load = { url, headers: browserHeaders, connections: CONNECTIONS, seconds: SECONDS };
  const { requests, seconds, failures } = await load.ask<LoadResult>(asked);
  const after = await child.usage();
  if (failures > 0) throw new Error(`${failures} requests to ${url} failed`);
  return {
    perSecond: requests / seconds,
    perProcessorSecond: (requests * 1000) / (after.processorMs - before.processorMs),
  };
}

/** The answer as it goes over the wire, without the lines node:http adds by itself. */
async function warmAnswer(url: string): Promise<BareAnswer> {
  const response = await new Promise<IncomingMessage>((resolve, reject) => {
    get(url, { headers: browserHeaders }, resolve).on('error', reject);
  });
  const chunks: Buffer[] = [];
  for await (const chunk of response) chunks.push(chunk);
  const added = ['date', 'connection', 'keep-alive'];
  const lines = response.rawHeaders.flatMap((name, at, all) =>
    at % 2 === 0 && !added.includes(name.toLowerCase()) ? [name, all[at + 1] ?? ''] : [],
  );
  return { lines, body: Buffer.concat(chunks).toString('base64') };
}
