/**
 * What a first visit to a landing page brings into a real browser: bytes as they crossed the wire,
 * header lines included, without pictures; scripts alone; requests to anyone else; cookies.
 */
import { setTimeout as wait } from 'node:timers/promises';
import type { Request } from 'playwright-core';
import { openBrowser, visit } from '../e2e/support/browser.ts';
import { report, reportLimit } from './figure.ts';
import { demonstration, projectWithPicture, startSite } from './site.ts';

const LIMIT_KB = 60;
const LIMIT_SCRIPT_KB = 25;
/** For what a page fetches once it has nothing else to do. */
const SETTLE_MS = 2_000;

export async function run(): Promise<void> {
  const site = await startSite('serve', await demonstration());
  try {
    await measure(site.origin);
  } finally {
    await site.stop();
  }
}

async function measure(origin: string): Promise<void> {
  const browser = await openBrowser();
  try {
    const { page, context, foreignRequests } = await visit(browser, origin);
    const finished: Request[] = [];
    context.on('requestfinished', (request) => finished.push(request));
    await page.goto(`/${await projectWithPicture(origin)}`, { waitUntil: 'networkidle' });
    await wait(SETTLE_MS);
    const loads = await Promise.all(finished.map(loadOf));
    const isNoPicture = ({ kind }: Load) => kind !== 'image';
    reportLimit('first-visit', kilobytes(loads.filter(isNoPicture)), 'kB', LIMIT_KB);
    const scripts = loads.filter(({ kind }) => kind === 'script');
    reportLimit('first-visit-scripts', kilobytes(scripts), 'kB', LIMIT_SCRIPT_KB);
    reportNone('first-visit-foreign-requests', foreignRequests.length, 'requests');
    reportNone('first-visit-cookies', (await context.cookies()).length, 'cookies');
  } finally {
    await browser.close();
  }
}

interface Load {
  readonly kind: string;
  readonly bytes: number;
}

async function loadOf(request: Request): Promise<Load> {
  const { responseBodySize, responseHeadersSize } = await request.sizes();
  return { kind: request.resourceType(), bytes: responseBodySize + responseHeadersSize };
}

function kilobytes(loads: readonly Load[]): number {
  return loads.reduce((sum, { bytes }) => sum + bytes, 0) / 1000;
}

function reportNone(name: string, figure: number, unit: string): void {
  report({ name, figure, unit, baseline: 0, ratio: figure, target: '0' });
}
