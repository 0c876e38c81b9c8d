/**
 * The index of ten thousand projects: how much everyone fetches, and what sorting and searching cost
 * on a slow device: a real browser on the real page, its processor held to a quarter.
 */
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { CDPSession, Page } from 'playwright-core';
import { openBrowser, visit } from '../e2e/support/browser.ts';
import { fillCountry } from './discover-index-data.ts';
import { median, reportLimit } from './figure.ts';
import { type Site, startSite } from './site.ts';
import { throwAwayDirectory } from './throw-away.ts';

const PROJECTS = 10_000;
const SLOWER = 4;
const LIMIT_KB = 400;
const LIMIT_NEAREST_MS = 10;
const LIMIT_KEY_MS = 16;
const WARM_UP = 'brug';
/** Typed key by key: a name, a name with errors, a street with its town. */
const TYPED = ['rioolvervanging lindelaan', 'herinrihcting prinsengragt', 'molenstraat utrecht'];
/** Chosen one after another, as hand-chosen places are. */
const PLACES = ['Utrecht', 'Zwolle', 'Maastricht', 'Groningen', 'Breda', 'Gouda', 'Assen'];

export async function run(): Promise<void> {
  const directory = await throwAwayDirectory();
  try {
    const dataDir = join(directory, 'data');
    await fillCountry(dataDir, PROJECTS);
    const site = await startSite('serve', dataDir, { env: { DEMONSTRATION: 'false' } });
    try {
      await measureSize(site);
      await measureDevice(site);
    } finally {
      await site.stop();
    }
  } finally {
    await rm(directory, { recursive: true, force: true });
  }
}

async function measureSize({ origin }: Site): Promise<void> {
  const { address } = (await (await fetch(`${origin}/api/index`)).json()) as { address: string };
  for (const coding of ['br', 'gzip']) {
    const headers = { 'accept-encoding': coding };
    const { headers: answer } = await fetch(origin + address, { headers });
    const kilobytes = Number(answer.get('content-length')) / 1000;
    reportLimit(`discover-index-size-${coding}`, kilobytes, 'kB', LIMIT_KB);
  }
}

async function measureDevice({ origin }: Site): Promise<void> {
  const browser = await openBrowser();
  try {
    const { page, context } = await visit(browser, origin);
    await page.goto('/');
    await page.locator('[data-discover]').waitFor();
    const devtools = await context.newCDPSession(page);
    await type(page, WARM_UP);
    await page.locator('[data-found] li').first().waitFor();
    await slowDown(devtools);
    await measureKeys(page);
    await measureNearest(page);
  } finally {
    await browser.close();
  }
}

function slowDown(devtools: CDPSession): Promise<unknown> {
  return devtools.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
}

async function measureKeys(page: Page): Promise<void> {
  await forget(page);
  for (const text of TYPED) {
    await page.locator('input[name="q"]').fill('');
    await type(page, text);
  }
  const searches = await measured(page, 'discover-choose');
  const updates = await measured(page, 'discover-update');
  reportLimit('discover-key-search', median(searches), 'ms per key', LIMIT_KEY_MS);
  reportLimit('discover-key', median(updates), 'ms per key, list included', LIMIT_KEY_MS);
  reportLimit('discover-key-slowest', Math.max(...updates), 'ms, the slowest key', LIMIT_KEY_MS);
}

async function measureNearest(page: Page): Promise<void> {
  await page.locator('input[name="q"]').fill('');
  await choosePlace(page, PLACES[0] ?? '');
  await forget(page);
  for (const place of PLACES) await choosePlace(page, place);
  const sorted = await measured(page, 'discover-choose');
  reportLimit('discover-nearest', median(sorted), 'ms', LIMIT_NEAREST_MS);
  reportLimit('discover-nearest-slowest', Math.max(...sorted), 'ms', LIMIT_NEAREST_MS);
}

async function type(page: Page, text: string): Promise<void> {
  await page.locator('input[name="q"]').pressSequentially(text, { delay: 60 });
  await page.waitForTimeout(200);
}

async function choosePlace(page: Page, place: string): Promise<void> {
  await page.locator('[data-place]').fill(place);
  await page.locator('[data-place]').press('Enter');
  await page.locator('[data-place]').blur();
  await page.waitForTimeout(500);
}

function forget(page: Page): Promise<void> {
  return page.evaluate('performance.clearMeasures()');
}

async function measured(page: Page, name: string): Promise<number[]> {
  const durations = await page.evaluate(
    `performance.getEntriesByName('${name}').map(({ duration }) => duration)`,
  );
  // Guarantee: the expression above gives numbers.
  return durations as number[];
}
