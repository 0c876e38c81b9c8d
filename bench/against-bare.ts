/**
 * A page from memory against a bare node:http server that sends the same bytes: the same body,
 * compressed as it is asked for, under the same header lines.
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
import type { Site } from './site.ts';

const SECONDS = 1;
const CONNECTIONS = 32;

export interface Asking {
  /** Names the figures; the second one has `-processor` behind it. */
  readonly name: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly rounds: number;
  readonly target: string;
}

/** Asks both sides in turns and reports the two figures. */
export async function compareWithBare(site: Site, asking: Asking): Promise<void> {
  const bare = startChild({ args: ['bench/bare-server.ts'], core: 'server' });
  const load = startChild({ args: ['bench/load-generator.ts'], core: 'load' });
  try {
    await warmAnswer(asking);
    const answer = await warmAnswer(asking);
    const { port } = await bare.ask<{ port: number }>(answer);
    const ask = (child: Child, url: string) => slice(child, load, url, asking, answer.status);
    const ours = () => ask(site, asking.url);
    const theirs = () => ask(bare, `http://localhost:${port}/`);
    await ours();
    await theirs();
    const rounds = [];
    for (let round = 0; round < asking.rounds; round++)
      rounds.push({ ours: await ours(), theirs: await theirs() });
    reportRounds(asking, rounds);
  } finally {
    await Promise.all([bare.stop(), load.stop()]);
  }
}

/** The answer as it goes over the wire, without the lines node:http adds by itself. */
export async function warmAnswer({
  url,
  headers,
}: Pick<Asking, 'url' | 'headers'>): Promise<BareAnswer> {
  const response = await new Promise<IncomingMessage>((resolve, reject) => {
    get(url, { headers }, resolve).on('error', reject);
  });
  const chunks: Buffer[] = [];
  for await (const chunk of response) chunks.push(chunk);
  const added = ['date', 'connection', 'keep-alive'];
  const lines = response.rawHeaders.flatMap((name, at, all) =>
    at % 2 === 0 && !added.includes(name.toLowerCase()) ? [name, all[at + 1] ?? ''] : [],
  );
  const body = Buffer.concat(chunks).toString('base64');
  return { status: response.statusCode ?? 0, lines, body };
}

interface Slice {
  readonly perSecond: number;
  readonly perProcessorSecond: number;
}

async function slice(
  child: Child,
  load: Child,
  url: string,
  { headers }: Asking,
  status: number,
): Promise<Slice> {
  const before = await child.usage();
  const asked: Load = { url, headers, connections: CONNECTIONS, seconds: SECONDS, status };
  const { requests, seconds, failures } = await load.ask<LoadResult>(asked);
  const after = await child.usage();
  if (failures > 0) throw new Error(`${failures} requests to ${url} failed`);
  return {
    perSecond: requests / seconds,
    perProcessorSecond: (requests * 1000) / (after.processorMs - before.processorMs),
  };
}

function reportRounds(
  { name, target }: Asking,
  rounds: readonly { ours: Slice; theirs: Slice }[],
): void {
  for (const [suffix, key] of [
    ['', 'perSecond'],
    ['-processor', 'perProcessorSecond'],
  ] as const) {
    report({
      name: `${name}${suffix}`,
      figure: median(rounds.map(({ ours }) => ours[key])),
      unit: key === 'perSecond' ? 'requests/s' : 'requests/s of processor time',
      baseline: median(rounds.map(({ theirs }) => theirs[key])),
      ratio: median(rounds.map(({ ours, theirs }) => ours[key] / theirs[key])),
      target,
    });
  }
}
