/**
 * Everything by keyboard alone, at 400 % zoom: a window of 1280 by 1024 then holds 320 by 256 pixels.
 * At every step the focus is marked and not covered (WCAG 2.4.7 and 2.4.11).
 */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser, overflow, visit } from './support/browser.ts';
import { choose, cutOff, focusNow, go, tabTo, walk, zoomed } from './support/keyboard.ts';
import { origin } from './support/origin.ts';

const slug = 'kademuur-prinsengracht';
let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser?.close());

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });
const link = (page: Page, name: string) => page.getByRole('link', { name, exact: true });
const title = (page: Page) => page.getByRole('heading', { level: 1 });

describe('by keyboard, at 400 % zoom', () => {
  it('a resident skips to the content, finds a project, reads, reacts and asks', async () => {
    const { page, errors, close } = await visit(browser, origin, zoomed);
    await page.goto('/');
    await page.keyboard.press('Tab');
    expect(await focusNow(page)).toEqual({ name: 'A Naar de inhoud', fault: '' });
    await page.keyboard.press('Enter');
    expect(await page.locator('main').evaluate((main) => main.matches(':focus'))).toBe(true);
    await tabTo(page, page.getByRole('searchbox'));
    await page.keyboard.type('prinsengracht');
    await page.keyboard.press('Enter');
    await go(page, link(page, 'Kademuur Prinsengracht'));
    await title(page).filter({ hasText: 'Kademuur Prinsengracht' }).waitFor();
    await go(page, page.locator('.update-item h3 a'));
    await page.locator('.update h1').waitFor();
    await page.waitForLoadState('networkidle');
    await choose(page, button(page, /^Fijn/));
    await page.getByText('Uw reactie telt mee.').waitFor();
    expect((await focusNow(page)).name).toContain('Fijn');
    await go(page, link(page, 'Stel een vraag'));
    await tabTo(page, page.locator('#text'));
    await page.keyboard.type('Kan ik hier met de rolstoel langs?');
    await go(page, button(page, 'Bekijk wat zij zien'));
    await go(page, button(page, 'Verstuur'));
    await title(page).filter({ hasText: 'Bewaar deze code' }).waitFor();
    await page.waitForLoadState('networkidle');
    await choose(page, button(page, 'Bewaar op dit toestel'));
    expect((await focusNow(page)).fault).toBe('');
    await go(page, button(page, 'Open uw gesprek'));
    await page.locator('.message', { hasText: 'rolstoel' }).waitFor();
    expect(errors).toEqual([]);
    await close();
  });

  it('votes', async () => {
    const { page, close } = await visit(browser, origin, zoomed);
    await page.goto(`/${slug}/polls`);
    await go(page, page.locator('.poll-item a'));
    await tabTo(page, page.locator('[data-vote] input[type=radio]'));
    await page.keyboard.press('Space');
    await choose(page, button(page, /^Stem$/));
    await page.getByRole('heading', { name: 'Dank u, uw stem zit in de bus' }).waitFor();
    await close();
  });

  it('chooses what to follow, and keeps the focus whatever comes of it', async () => {
    const { page, close } = await visit(browser, origin, { ...zoomed, permissions: [] });
    await page.goto(`/${slug}/follow`, { waitUntil: 'networkidle' });
    await choose(page, page.locator('[data-choices] summary'));
    await tabTo(page, page.locator('input[name=works]'));
    await page.keyboard.press('Space');
    expect(await page.locator('input[name=works]').isChecked()).toBe(false);
    const start = page.locator('[data-follow] form button:visible');
    if ((await start.count()) > 0) {
      await start.focus();
      await page.keyboard.press('Enter');
      await page.locator('[data-outcome]:visible').waitFor();
    }
    expect((await focusNow(page)).fault).toBe('');
    await close();
  });

  it.each([
    ...['/', '/map', `/${slug}`, `/${slug}/planning`, `/${slug}/planning?view=calendar`],
    ...[`/${slug}/ask`, `/${slug}/follow`, '/conversation', '/me', '/privacy', '/trust', '/api'],
  ])('every stop is seen, and nothing is cut off: %s', async (path) => {
    const { page, close } = await visit(browser, origin, zoomed);
    await page.goto(path, { waitUntil: 'networkidle' });
    expect(await overflow(page)).toBe(0);
    expect(await cutOff(page)).toEqual([]);
    const { faults, stops } = await walk(page);
    expect(faults).toEqual([]);
    expect(stops).toBeGreaterThan(8);
    await close();
  });
});
