import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { accessibilityFindings, openBrowser, overflow, visit } from './support/browser.ts';

const origin = inject('origin');
const whiteLabel = origin.replace('//localhost', '//bouwbuur.localhost');
const slug = 'kademuur-prinsengracht';
let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser?.close());

describe.each([
  { script: 'without script', javaScriptEnabled: false },
  { script: 'with script', javaScriptEnabled: true },
])('a resident $script', ({ javaScriptEnabled }) => {
  it('finds a project, reads an update, asks a question and opens the conversation, with no account and no cookie', async () => {
    const { page, context, foreignRequests, cookiesSet, errors, close } = await visit(
      browser,
      origin,
      {
        javaScriptEnabled,
      },
    );
    await page.goto('/');
    await page.getByRole('searchbox').fill('prinsengracht');
    await page.getByRole('button', { name: 'Zoeken' }).click();
    await page.getByRole('link', { name: 'Kademuur Prinsengracht' }).click();
    await page.getByRole('heading', { level: 1, name: 'Kademuur Prinsengracht' }).waitFor();

    const update = page.locator('main h3 a').first();
    const title = ((await update.textContent()) ?? '').trim();
    await update.click();
    await page.getByRole('heading', { level: 1, name: title }).waitFor();

    await page.goto(`/${slug}/ask`);
    await page.getByLabel('Uw bericht').fill('Mag de steiger in het weekend <b>open</b> blijven?');
    await page.getByRole('button', { name: 'Bekijk wat zij zien' }).click();
    await page.getByText('Mag de steiger in het weekend <b>open</b> blijven?').waitFor();
    await page.getByRole('button', { name: 'Verstuur' }).click();
    await page.getByRole('heading', { name: 'Bewaar deze code' }).waitFor();
    const words = await page.locator('.claim-words li').allInnerTexts();
    expect(words).toHaveLength(8);

    await page.goto('/conversation');
    await page.getByLabel('Uw code').fill(words.join(' '));
    await page.getByRole('button', { name: 'Open het gesprek' }).click();
    await page.getByText('Wacht op antwoord').waitFor();

    expect(page.url()).not.toContain(words[0]);
    expect(await context.cookies()).toEqual([]);
    expect(cookiesSet).toEqual([]);
    expect(foreignRequests).toEqual([]);
    expect(errors).toEqual([]);
    await close();
  });
});

describe('the pages of residents', () => {
  const paths = [
    '/',
    `/${slug}`,
    `/${slug}/ask`,
    `/${slug}/follow`,
    '/conversation',
    '/me',
    '/trust',
    '/api',
    '/nowhere-at-all',
  ];
  const looks = [
    { colorScheme: 'light', locale: 'nl-NL' },
    { colorScheme: 'dark', locale: 'en-GB' },
  ] as const;

  it.each(looks)('are accessible and fit 320 pixels: $colorScheme, $locale', async (look) => {
    // So high that the bar at the foot covers nothing, which otherwise depends on where one scrolled.
    const viewport = { width: 320, height: 6_000 };
    const { page, errors, close } = await visit(browser, origin, { ...look, viewport });
    const findings: Record<string, unknown> = {};
    for (const path of paths) {
      await page.goto(path);
      const found = await accessibilityFindings(page);
      if (found.length > 0) findings[path] = found;
      expect({ path, tooWide: await overflow(page) }).toEqual({ path, tooWide: 0 });
    }
    expect(findings).toEqual({});
    expect(errors).toEqual([]);
    await close();
  });

  it('speak the language the browser asks for', async () => {
    const { page, close } = await visit(browser, origin, { locale: 'en-GB' });
    await page.goto(`/${slug}/ask`);
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    await close();
  });

  it('of the white label carry its own name and show none of the other application', async () => {
    const { page, close } = await visit(browser, whiteLabel);
    await page.goto('/');
    expect(await page.title()).toContain('Bouwbuur');
    const answer = await page.goto(`/${slug}`);
    expect(answer?.status()).toBe(404);
    await close();
  });
});
