/** Every page of residents, in every language, light and dark, on the narrowest phone. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { accessibilityFindings, colourFindings, openBrowser, visit } from './support/browser.ts';
import { origin } from './support/origin.ts';
import { type PageLanguage, pageFindings } from './support/page-findings.ts';
import { residentPaths, projectOfPaths as slug } from './support/resident-paths.ts';

let browser: Browser;
let paths: string[] = [];

beforeAll(async () => {
  browser = await openBrowser();
  paths = await residentPaths(browser, origin);
});
afterAll(() => browser?.close());

/** So high that a bar at the foot covers nothing, which otherwise depends on where one scrolled. */
const viewport = { width: 320, height: 6_000 };

/** Everything that is wrong with the page as it is, each line naming it. */
async function examine(page: Page, language: PageLanguage, name: string): Promise<string[]> {
  await page.emulateMedia({ colorScheme: 'light' });
  const found = [...(await pageFindings(page, language)), ...(await accessibilityFindings(page))];
  await page.emulateMedia({ colorScheme: 'dark' });
  const dark = (await colourFindings(page)).map((each) => `dark: ${each}`);
  return [...found, ...dark].map((each) => `${name} ${each}`);
}

const languages = [
  { language: 'nl', locale: 'nl-NL' },
  { language: 'en', locale: 'en-GB' },
  { language: 'de', locale: 'de-DE' },
] as const;

describe.each(languages)('in $language', ({ language, locale }) => {
  it('every page is accessible, light and dark, and says all in that language', async () => {
    const { page, errors, close } = await visit(browser, origin, { locale, viewport });
    const found: string[] = [];
    for (const path of paths) {
      await page.goto(path);
      found.push(...(await examine(page, language, path)));
    }
    expect(found).toEqual([]);
    expect(errors).toEqual([]);
    await close();
  }, 240_000);

  it('so is every step of a question, and the conversation it opens', async () => {
    const { page, close } = await visit(browser, origin, { locale, viewport });
    const found: string[] = [];
    const steps = [
      ['fault', 'form[action*=preview] button:not([type])', '.field-error'],
      ['preview', 'form[action*=preview] button:not([type])', 'form[data-send]'],
      ['sent', 'form[data-send] button:not([formaction])', '.claim-qr'],
      ['opened', 'form[action*="/conversation"] button', '.message'],
    ] as const;
    await page.goto(`/${slug}/ask`);
    for (const [name, button, shown] of steps) {
      if (name === 'preview') await page.locator('#text').fill(`06-12345678, 1015 AB (${locale})`);
      await page.locator(button).click();
      await page.locator(shown).first().waitFor();
      await page.waitForLoadState('networkidle');
      found.push(...(await examine(page, language, name)));
    }
    expect(await page.locator('.message').count()).toBe(1);
    expect(found).toEqual([]);
    await close();
  });
});

describe('with less motion asked for', () => {
  it.each(['/', '/map', `/${slug}`, `/${slug}/planning`])('nothing moves: %s', async (path) => {
    const { page, close } = await visit(browser, origin, { reducedMotion: 'reduce' });
    await page.goto(path);
    const moving = await page.evaluate(`[...document.querySelectorAll('*')].filter((each) => {
      const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(each);
      const moves = transitionDuration.split(', ').some((duration) => duration !== '0s');
      return moves || animationName !== 'none' || scrollBehavior === 'smooth';
    }).length`);
    expect(moving).toBe(0);
    await close();
  });
});
