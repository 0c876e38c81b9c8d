/** A full extract as basemap, as MAP_TILES names one: streets appear, and only what is looked at is fetched. */
import { rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startBasemap } from '../server/src/test-support/start-basemap.ts';
import { openBrowser, visit } from './support/browser.ts';
import { origin } from './support/origin.ts';
import { streetBasemap } from './support/street-basemap.ts';

const slug = 'kademuur-prinsengracht';
/** Where the demonstration puts it: longitude, latitude. */
const site = [4.8833, 52.3742] as const;
const mapTiles = join(tmpdir(), `streets-${process.pid}.pmtiles`);
/** Of a main road in daylight; see web/src/enhance/map/map-colours.ts. */
const mainRoad = [0xfb, 0xe8, 0xc8] as const;
let browser: Browser;
let extract: Awaited<ReturnType<typeof startBasemap>>;
let size: number;

beforeAll(async () => {
  browser = await openBrowser();
  const bytes = streetBasemap(site);
  size = bytes.length;
  writeFileSync(mapTiles, bytes);
  extract = await startBasemap(mapTiles);
});
afterAll(async () => {
  await Promise.all([browser?.close(), extract?.close()]);
  rmSync(mapTiles, { force: true });
});

interface Fetched {
  readonly status: number;
  readonly bytes: number;
}

/** Lets the extract answer for the basemap of the site that is visited. */
async function serveExtract(page: Page): Promise<Fetched[]> {
  const fetched: Fetched[] = [];
  await page.route('**/map/basemap.pmtiles', async (route) => {
    const response = await route.fetch({ url: extract.address });
    const body = await response.body();
    fetched.push({ status: response.status(), bytes: body.length });
    await route.fulfill({ response, body });
  });
  return fetched;
}

async function openMap(page: Page): Promise<void> {
  await page.goto(`/${slug}/ask`);
  await page.getByText('Wijs de plek aan op de kaart').click();
  await page.locator('[data-map-frame][data-state=shown]').waitFor({ timeout: 40_000 });
}

/** How many pixels of the map have this colour, give or take what smoothing does. */
async function pixelsOf(page: Page, colour: readonly [number, number, number]): Promise<number> {
  const picture = await page.locator('[data-map-view]').screenshot();
  const { data, info } = await sharp(picture).raw().toBuffer({ resolveWithObject: true });
  let found = 0;
  for (let at = 0; at < data.length; at += info.channels)
    if (colour.every((value, channel) => Math.abs((data[at + channel] ?? 0) - value) <= 2))
      found += 1;
  return found;
}

it('shows streets, and fetches only the part that is looked at', async () => {
  const { page, errors, close } = await visit(browser, origin);
  const fetched = await serveExtract(page);
  await openMap(page);
  await expect.poll(() => pixelsOf(page, mainRoad), { timeout: 30_000 }).toBeGreaterThan(100);
  expect(fetched.filter(({ status }) => status === 206).length).toBeGreaterThan(1);
  expect(fetched.reduce((sum, { bytes }) => sum + bytes, 0)).toBeLessThan(size / 10);
  expect(await page.locator('[data-map-frame]').textContent()).toContain('© OpenStreetMap');
  expect(errors).toEqual([]);
  await close();
});

it('shows none with the basemap that comes along, which is why a full extract can be named', async () => {
  const { page, close } = await visit(browser, origin);
  await openMap(page);
  expect(await pixelsOf(page, mainRoad)).toBe(0);
  await close();
});
