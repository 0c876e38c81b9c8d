/**
 * What a landing page costs when no cache helps: processor time of the server per page, all
 * threads, queries, rendering and compression included. PostgreSQL's own time comes apart.
 *
 * Every request carries a query string of its own, so none is answered from memory, and comes from
 * another forwarded address, so that rate limits count each as somebody else.
 */
import { Agent, get } from 'node:http';
import { reportLimit } from './figure.ts';
import { processorMsBelow } from './process-tree.ts';
import { demonstration, projectWithPicture, type Site, startSite } from './site.ts';

const WARM_UP = 400;
const PAGES = 1_000;
const LIMIT_MS = 5;

export async function run(): Promise<void> {
  const site = await startSite('serve', await demonstration(), { env: { TRUST_PROXY: 'true' } });
  try {
    await measure(site);
  } finally {
    await site.stop();
  }
}

async function measure(site: Site): Promise<void> {
  const page = `${site.origin}/${await projectWithPicture(site.origin)}`;
  await askPages(page, 0, WARM_UP);
  const before = await site.usage();
  const belowBefore = processorMsBelow(site.pid);
  await askPages(page, WARM_UP, PAGES);
  const after = await site.usage();
  const perPage = (after.processorMs - before.processorMs) / PAGES;
  reportLimit('landing-uncached', perPage, 'ms of processor time', LIMIT_MS);
  const belowAfter = processorMsBelow(site.pid);
  if (belowBefore === undefined || belowAfter === undefined) return;
  const inPostgres = (belowAfter - belowBefore) / PAGES;
  reportLimit('landing-uncached-postgres', inPostgres, 'ms of processor time', LIMIT_MS);
}

async function askPages(page: string, first: number, count: number): Promise<void> {
  const agent = new Agent({ keepAlive: true, maxSockets: 4 });
  const askNext = async (lane: number): Promise<void> => {
    for (let number = first + lane; number < first + count; number += 4)
      await askPage(`${page}?n=${number}`, number, agent);
  };
  await Promise.all([0, 1, 2, 3].map(askNext));
  agent.destroy();
}

function askPage(url: string, number: number, agent: Agent): Promise<void> {
  const headers = {
    'accept-encoding': 'gzip, deflate, br, zstd',
    'accept-language': 'nl,en;q=0.5',
    'x-forwarded-for': `10.0.${number >> 8}.${number & 255}`,
    'x-forwarded-proto': 'http',
  };
  return new Promise((resolve, reject) => {
    const request = get(url, { agent, headers }, (response) => {
      response.resume().once('end', resolve).once('error', reject);
      if (response.statusCode !== 200) reject(new Error(`${url}: ${response.statusCode}`));
    });
    request.once('error', reject);
  });
}
