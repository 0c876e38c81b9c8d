/** No page moves under its reader: what comes later has its place from the start. */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openBrowser, visit } from './support/browser.ts';
import { origin } from './support/origin.ts';
import { residentPaths } from './support/resident-paths.ts';

let browser: Browser;
let paths: string[] = [];

beforeAll(async () => {
  browser = await openBrowser();
  paths = await residentPaths(browser, origin);
});
afterAll(() => browser?.close());

/** What the browser itself counts (Layout Instability), from the first thing that is painted. */
const count = `new PerformanceObserver((list) => {
  for (const { value } of list.getEntries()) globalThis.moved = (globalThis.moved ?? 0) + value;
}).observe({ type: 'layout-shift', buffered: true })`;

/**
 * The line that names where a map is from folds up inside it; and a search in which the server found
 * nothing is done again on the device, which forgives more.
 */
const mostOf = (path: string) => (path === '/map' || path.startsWith('/?q=zz') ? 0.02 : 0);

it.each([
  ['a phone', { width: 360, height: 640 }],
  ['a desk', { width: 1280, height: 900 }],
])(
  'nothing moves while a page comes, on %s with a slow network',
  async (_where, viewport) => {
    const { page, context, close } = await visit(browser, origin, { viewport });
    await context.addInitScript(count);
    // Slow enough that a page is painted before its script comes.
    await page.route(/\/workers\//, async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 250));
      await route.continue();
    });
    const found: string[] = [];
    for (const path of paths) {
      await page.goto(path, { waitUntil: 'networkidle' });
      const moved = Number(await page.evaluate('globalThis.moved ?? 0'));
      if (moved > mostOf(path)) found.push(`${path}: ${moved.toFixed(4)}`);
    }
    expect(found).toEqual([]);
    await close();
  },
  180_000,
);
