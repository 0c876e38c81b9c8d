/** A project's page has its bar of actions where a thumb is, or beside what happens today. */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser, visit } from './support/browser.ts';
import { origin } from './support/origin.ts';
import { orderFindings, tabFindings } from './support/reading-order.ts';

const path = '/kademuur-prinsengracht';
let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser?.close());

describe.each([
  { name: 'a small phone', viewport: { width: 320, height: 568 } },
  { name: 'a phone', viewport: { width: 360, height: 740 } },
  { name: 'a desktop', viewport: { width: 1280, height: 900 } },
])('on $name, the page of a project', ({ viewport }) => {
  it('is read in the order in which it stands', async () => {
    const tall = { viewport: { ...viewport, height: 8_000 } };
    const { page, close } = await visit(browser, origin, tall);
    await page.goto(path, { waitUntil: 'networkidle' });
    expect(await orderFindings(page)).toEqual([]);
    await close();
  });

  it('is walked by Tab in that order, never under the bar', async () => {
    const { page, close } = await visit(browser, origin, { viewport });
    await page.goto(path, { waitUntil: 'networkidle' });
    expect(await tabFindings(page, '.landing-actions')).toEqual([]);
    await close();
  });

  it('offers each action once', async () => {
    const { page, close } = await visit(browser, origin, { viewport });
    await page.goto(path);
    for (const name of ['Volgen', 'Stel een vraag'])
      expect(await page.getByRole('link', { name, exact: true }).count()).toBe(1);
    await close();
  });
});
