/** What lies on a device before its owner chose anything: nothing. And what a choice brings, and ends. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser, visit } from './support/browser.ts';
import { origin } from './support/origin.ts';
import { residentPaths, projectOfPaths as slug } from './support/resident-paths.ts';

const phone = { viewport: { width: 360, height: 640 } };
let browser: Browser;
let paths: string[] = [];

beforeAll(async () => {
  browser = await openBrowser();
  paths = await residentPaths(browser, origin);
});
afterAll(() => browser?.close());

/** Everything a site can leave behind, by name. */
async function namedOn(page: Page): Promise<string[]> {
  const named = await page.evaluate<string[]>(`(async () => [
    ...Object.keys(localStorage).map((key) => 'localStorage ' + key),
    ...Object.keys(sessionStorage).map((key) => 'sessionStorage ' + key),
    ...(await indexedDB.databases()).map(({ name }) => 'indexedDB ' + name),
    ...(await caches.keys()).map((name) => 'caches ' + name),
    ...(await navigator.serviceWorker.getRegistrations()).map(({ scope }) => 'worker ' + scope),
  ])()`);
  const cookies = (await page.context().cookies()).map(({ name }) => `cookie ${name}`);
  return [...named, ...cookies];
}

/** And what the browser itself measures, which shows kinds of storage not thought of. */
async function keptOn(page: Page): Promise<string[]> {
  const protocol = await page.context().newCDPSession(page);
  const { usageBreakdown } = await protocol.send('Storage.getUsageAndQuota', { origin });
  const bytes = usageBreakdown.flatMap(({ storageType, usage }) =>
    usage > 0 ? [`${usage} bytes of ${storageType}`] : [],
  );
  return [...(await namedOn(page)), ...bytes];
}

/** Reading it all, and trying what does not ask for anything to be kept. */
async function lookAround(page: Page): Promise<void> {
  await page.evaluate('scrollTo(0, document.body.scrollHeight)');
  for (const field of await page.locator('input[type=search]:visible, textarea:visible').all())
    await field.fill('gracht');
  for (const summary of await page.locator('main summary:visible').all()) await summary.click();
  await page.waitForLoadState('networkidle');
}

const keep = async (page: Page) => {
  await page.goto(`/${slug}`);
  await page.getByRole('button', { name: 'Ook offline lezen' }).click();
  await page.getByText('Dit project staat op uw toestel.').waitFor();
};
const marks = (page: Page) => page.locator('[data-unread]:visible').count();
const remembered = (page: Page) => page.evaluate(`localStorage.getItem('seen:${slug}')`);
const rememberLongAgo = (page: Page) =>
  page.evaluate(`localStorage.setItem('seen:${slug}', '2001-01-01T00:00:00.000Z')`);

describe('a device whose owner chose nothing', () => {
  it('keeps nothing of any page, however much is read, typed and unfolded', async () => {
    const found: string[] = [];
    for (const path of paths) {
      const { page, close } = await visit(browser, origin, phone);
      await page.goto(path, { waitUntil: 'networkidle' });
      await lookAround(page);
      found.push(...(await keptOn(page)).map((what) => `${path}: ${what}`));
      await close();
    }
    expect(found).toEqual([]);
  }, 240_000);

  it('keeps nothing of all these pages after another', async () => {
    const { page, close } = await visit(browser, origin, phone);
    for (const path of paths) await page.goto(path, { waitUntil: 'networkidle' });
    await page.goto('/me');
    expect(await keptOn(page)).toEqual([]);
    await close();
  }, 120_000);

  it('loses where it had read to, if that was kept without being asked for', async () => {
    const { page, close } = await visit(browser, origin, phone);
    await page.goto('/privacy');
    await rememberLongAgo(page);
    await page.goto(`/${slug}`);
    await page.getByRole('button', { name: 'Ook offline lezen' }).waitFor();
    expect(await marks(page)).toBe(0);
    expect(await keptOn(page)).toEqual([]);
    await close();
  });
});

describe('a browser told to keep nothing', () => {
  it('which refuses even to say what it holds, leaves no other part of a page undone', async () => {
    const { page, context, errors, close } = await visit(browser, origin, phone);
    await context.addInitScript(`Object.defineProperty(globalThis, 'localStorage', {
      get() { throw new DOMException('Denied', 'SecurityError'); },
    })`);
    await page.goto('/');
    await page.getByRole('searchbox').fill('prinsegracht');
    await page.locator('[data-found]').getByText('Kademuur Prinsengracht').waitFor();
    await page.goto(paths.find((path) => path.includes('/updates/')) ?? '');
    await page.getByRole('button', { name: 'Delen' }).waitFor();
    expect(errors).toEqual([]);
    await close();
  });
});

describe('a project that its reader keeps', () => {
  it('marks what is new since the last visit, and nothing at the first', async () => {
    const { page, close } = await visit(browser, origin, phone);
    await keep(page);
    await page.reload();
    expect(await remembered(page)).toMatch(/^20/);
    expect(await marks(page)).toBe(0);
    await rememberLongAgo(page);
    await page.reload();
    await expect.poll(() => marks(page)).toBeGreaterThan(0);
    await close();
  });

  it('forgets that too, with all else, when it is kept no longer', async () => {
    const { page, close } = await visit(browser, origin, phone);
    await keep(page);
    await page.reload();
    expect(await remembered(page)).toMatch(/^20/);
    await page.getByRole('button', { name: 'Niet meer offline lezen' }).click();
    await page.getByRole('button', { name: 'Ook offline lezen' }).waitFor();
    await expect.poll(() => namedOn(page)).toEqual([]);
    await close();
  });
});
