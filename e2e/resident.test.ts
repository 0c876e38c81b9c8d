import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser, visit } from './support/browser.ts';
import { origin } from './support/origin.ts';

const whiteLabel = origin.replace('//localhost', '//bouwbuur.localhost');
const slug = 'kademuur-prinsengracht';
let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser?.close());

describe.each([
  // Without script no work was done for it, so the team looks first.
  { script: 'without script', javaScriptEnabled: false, standing: 'Wordt eerst bekeken' },
  { script: 'with script', javaScriptEnabled: true, standing: 'Wacht op antwoord' },
])('a resident $script', ({ script, javaScriptEnabled, standing }) => {
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
    const question = `Mag de steiger in het weekend <b>open</b> blijven, ${script}?`;
    await page.getByLabel('Uw bericht').fill(question);
    await page.getByRole('button', { name: 'Bekijk wat zij zien' }).click();
    await page.getByText(question).waitFor();
    // With script the device works for it meanwhile.
    await page.waitForLoadState('networkidle');
    await page.getByRole('button', { name: 'Verstuur' }).click();
    await page.getByRole('heading', { name: 'Bewaar deze code' }).waitFor();
    const words = await page.locator('.claim-words li').allInnerTexts();
    expect(words).toHaveLength(8);

    await page.goto('/conversation');
    await page.getByLabel('Uw code').fill(words.join(' '));
    await page.getByRole('button', { name: 'Open het gesprek' }).click();
    await page.getByText(standing).waitFor();

    expect(page.url()).not.toContain(words[0]);
    expect(await context.cookies()).toEqual([]);
    expect(cookiesSet).toEqual([]);
    expect(foreignRequests).toEqual([]);
    expect(errors).toEqual([]);
    await close();
  });
});

describe('the pages of residents', () => {
  it('speak the language the browser asks for', async () => {
    const { page, close } = await visit(browser, origin, { locale: 'en-GB' });
    await page.goto(`/${slug}/ask`);
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    await close();
  });

  it('lead to what the app knows, what is kept and what is promised', async () => {
    const { page, close } = await visit(browser, origin);
    await page.goto(`/${slug}`);
    const links = page.getByRole('contentinfo').getByRole('link');
    const paths = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href')));
    expect(paths).toEqual(expect.arrayContaining(['/me', '/privacy', '/accessibility', '/trust']));
    expect(new Set(paths).size).toBe(paths.length);
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
