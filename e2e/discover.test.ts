import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { accessibilityFindings, openBrowser, overflow, visit } from './support/browser.ts';
import { origin } from './support/origin.ts';

let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser?.close());

/** The names listed by the device, the first first. */
const foundNames = (page: Page) => page.locator('[data-found] [data-name]').allInnerTexts();

async function openFront(page: Page): Promise<void> {
  await page.goto('/');
  await page.locator('[data-discover]').waitFor();
}

describe('finding projects on the device', () => {
  it('forgives typing errors, and asks the server for the index only', async () => {
    const { page, context, errors, foreignRequests, close } = await visit(browser, origin);
    await openFront(page);
    const asked: string[] = [];
    context.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.getByRole('searchbox').pressSequentially('prinsengragt');
    await page.locator('[data-found] li').first().waitFor();
    expect(await foundNames(page)).toContain('Kademuur Prinsengracht');
    await page.getByRole('status').filter({ hasText: 'project gevonden' }).waitFor();
    expect(asked.filter((path) => !path.startsWith('/_app/'))).toEqual([
      expect.stringMatching(/^\/api\/index\/[0-9a-f]{32}\.json$/),
    ]);
    await page.getByRole('link', { name: 'Kademuur Prinsengracht' }).click();
    await page.getByRole('heading', { level: 1, name: 'Kademuur Prinsengracht' }).waitFor();
    expect({ errors, foreignRequests }).toEqual({ errors: [], foreignRequests: [] });
    await close();
  });

  it('measures from a place chosen by hand when the device does not tell where it is', async () => {
    const { page, close } = await visit(browser, origin, { permissions: [] });
    await openFront(page);
    await page.getByRole('button', { name: 'Dichtbij' }).click();
    await page.getByText('Uw toestel geeft zijn plaats niet.').waitFor();
    const place = page.getByLabel('Of bij een plaats of straat');
    await place.fill('Zwole');
    await place.press('Enter');
    await page.getByText('Dichtst bij Zwolle eerst.').waitFor();
    await page.locator('[data-found] li').first().waitFor();
    expect(await page.locator('[data-found] li').first().textContent()).toMatch(/op \d+(,\d)? km/);
    await close();
  });

  it('tells nobody where the device is', async () => {
    const geolocation = { latitude: 52.516812, longitude: 6.083054 };
    const options = { geolocation, permissions: ['geolocation'] };
    const { page, context, close } = await visit(browser, origin, options);
    const sent: string[] = [];
    context.on('request', (request) => sent.push(`${request.url()} ${request.postData() ?? ''}`));
    await openFront(page);
    await page.getByRole('button', { name: 'Dichtbij' }).click();
    await page.getByText('Uw plaats is niet verstuurd.').waitFor();
    await page.locator('[data-found] li').first().waitFor();
    expect(sent.filter((each) => /52[.,]5|6[.,]08|lat|lon/.test(each))).toEqual([]);
    await close();
  });

  it('filters by today, by nuisance and by what this device follows', async () => {
    const { page, close } = await visit(browser, origin);
    await openFront(page);
    await page.getByRole('button', { name: 'Vandaag werk' }).click();
    await page.locator('[data-found] [data-today]:visible').first().waitFor();
    await page.getByLabel('Soort hinder').selectOption('closure');
    const nuisances = () => page.locator('[data-found] [data-nuisance]').allInnerTexts();
    await expect
      .poll(async () => (await nuisances()).every((each) => each.includes('Afsluiting')))
      .toBe(true);
    expect((await nuisances()).length).toBeGreaterThan(0);
    await page.evaluate("localStorage.setItem('follow:kademuur-prinsengracht', 'secret')");
    await page.getByRole('button', { name: 'Vandaag werk' }).click();
    await page.getByLabel('Soort hinder').selectOption('');
    await page.getByRole('button', { name: 'Gevolgd' }).click();
    await expect.poll(() => foundNames(page)).toEqual(['Kademuur Prinsengracht']);
    await close();
  });
});

describe('a short code', () => {
  it.each([true, false])('leads to its project, with script: %s', async (javaScriptEnabled) => {
    const { page, close } = await visit(browser, origin, { javaScriptEnabled });
    const answer = await page.request.get('/api/projects/kademuur-prinsengracht');
    const { code } = (await answer.json()).project;
    await page.goto(`/${code.toLowerCase()}?lang=en`);
    expect(new URL(page.url()).pathname).toBe('/kademuur-prinsengracht');
    expect(new URL(page.url()).search).toBe('?lang=en');
    await page.goto('/');
    await page.getByRole('searchbox').fill(`${code.slice(0, 3)} ${code.slice(3)}`);
    await page.getByRole('searchbox').press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Kademuur Prinsengracht' }).waitFor();
    expect((await page.goto('/CFHJ33'))?.status()).toBe(404);
    await close();
  });
});

describe('the map', () => {
  it('is reached and moved by keyboard, and the list beside it holds what is in view', async () => {
    const wide = { viewport: { width: 1000, height: 600 } };
    const { page, errors, foreignRequests, close } = await visit(browser, origin, wide);
    await openFront(page);
    await page.getByRole('link', { name: 'Op de kaart' }).focus();
    await page.keyboard.press('Enter');
    await page.locator('[data-map-frame][data-state="shown"]').waitFor({ timeout: 30_000 });
    const inView = async () =>
      Number.parseInt((await page.locator('[data-count]').textContent()) ?? '', 10);
    const atFirst = await inView();
    expect(atFirst).toBeGreaterThan(10);
    await page.getByRole('button', { name: 'Inzoomen' }).focus();
    for (let press = 0; press < 4; press += 1) {
      await page.keyboard.press('Enter');
      await page.waitForTimeout(700);
    }
    await expect.poll(inView).not.toBe(atFirst);
    await page.getByRole('button', { name: 'Toon alles' }).press('Enter');
    await expect.poll(inView).toBe(atFirst);
    const link = page.locator('[data-list] a').first();
    const name = ((await link.textContent()) ?? '').trim();
    await link.focus();
    await page.keyboard.press('Enter');
    // Drawing maps by software keeps the browser busy for a while.
    await page.getByRole('heading', { level: 1, name }).waitFor({ timeout: 40_000 });
    expect({ errors, foreignRequests }).toEqual({ errors: [], foreignRequests: [] });
    await close();
  });

  it('without script is a list', async () => {
    const { page, close } = await visit(browser, origin, { javaScriptEnabled: false });
    await page.goto('/map');
    expect(await page.locator('[data-list] li').count()).toBeGreaterThan(10);
    expect(await page.locator('[data-map-frame]').isVisible()).toBe(false);
    await close();
  });
});

describe.each(['light', 'dark'] as const)('in %s', (colorScheme) => {
  it('front page, results and map are accessible and fit 320 pixels', async () => {
    const viewport = { width: 320, height: 4_000 };
    const { page, close } = await visit(browser, origin, { colorScheme, viewport });
    await openFront(page);
    await page.getByRole('searchbox').fill('gracht');
    await page.locator('[data-found] li').first().waitFor();
    const onFront = { findings: await accessibilityFindings(page), tooWide: await overflow(page) };
    expect(onFront).toEqual({ findings: [], tooWide: 0 });
    await page.goto('/map');
    await page.locator('[data-map-frame][data-state="shown"]').waitFor({ timeout: 30_000 });
    const onMap = { findings: await accessibilityFindings(page), tooWide: await overflow(page) };
    expect(onMap).toEqual({ findings: [], tooWide: 0 });
    await close();
  });
});
