/** Every page of residents, in every language, light and dark, on the narrowest phone. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { accessibilityFindings, colourFindings, openBrowser, visit } from './support/browser.ts';
import { type PageLanguage, pageFindings } from './support/page-findings.ts';

const origin = inject('origin');
const slug = 'kademuur-prinsengracht';
let browser: Browser;
let paths: string[] = [];

beforeAll(async () => {
  browser = await openBrowser();
  paths = await allPaths();
});
afterAll(() => browser?.close());

/** So high that a bar at the foot covers nothing, which otherwise depends on where one scrolled. */
const viewport = { width: 320, height: 6_000 };

async function allPaths(): Promise<string[]> {
  const { page, close } = await visit(browser, origin);
  const first = async (path: string, selector: string) => {
    await page.goto(path);
    return (await page.locator(selector).first().getAttribute('href')) ?? '';
  };
  const poll = await first(`/${slug}/polls`, '.poll-item a');
  const update = await first(`/${slug}`, '.update-item:last-child h3 a');
  const found = [
    ...['/', '/?q=gracht', '/?q=zzzzzz', '/map', `/${slug}`],
    ...[`/${slug}?at=${update.split('/').at(-1)}`, update],
    ...[`/${slug}/planning`, `/${slug}/planning?view=calendar`],
    `/${slug}/planning?from=22&until=6&traveller=cyclists`,
    ...[`/${slug}/ask`, `/${slug}/follow`, `/${slug}/polls`, poll, `${poll}?voted=yes`],
    await first('/javastraat/polls', '.poll-item a'),
    await first('/nieuwmarkt/polls', '.poll-item a'),
    ...['/conversation', '/me', '/privacy', '/accessibility', '/offline', '/trust', '/api'],
    ...[`/embed/${slug}`, `/screen/${slug}`, '/nowhere-at-all'],
  ];
  await close();
  expect(found).not.toContain('');
  return found;
}

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
      ['fault', 'form[action*=preview] button:not([type])'],
      ['preview', 'form[action*=preview] button:not([type])'],
      ['sent', 'form[data-send] button:not([formaction])'],
      ['opened', 'form[action*="/conversation"] button'],
    ] as const;
    await page.goto(`/${slug}/ask`);
    for (const [name, button] of steps) {
      if (name === 'preview') await page.locator('#text').fill(`06-12345678, 1015 AB (${locale})`);
      await page.locator(button).click();
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
