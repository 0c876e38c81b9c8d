/** A household votes by keyboard alone, from the address in its letter until the vote is in the box. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { demoCodes } from '../server/src/demo/content/poll-drafts.ts';
import { accessibilityFindings, openBrowser, overflow, visit } from './support/browser.ts';
import { choose, cutOff, focusNow, go, tabTo, zoomed } from './support/keyboard.ts';
import { origin } from './support/origin.ts';

const title = 'Eenrichtingsverkeer in de Javastraat?';
// Other codes than those that polls.test.ts uses up.
const [, , firstCode = '', secondCode = ''] = demoCodes;
let browser: Browser;
let address: string;

beforeAll(async () => {
  browser = await openBrowser();
  const { page, close } = await visit(browser, origin);
  await page.goto('/javastraat/polls');
  const path = await page.getByRole('link', { name: title }).getAttribute('href');
  address = `${origin}${path}`;
  await close();
});
afterAll(() => browser?.close());

const button = (page: Page, name: string) => page.getByRole('button', { name });
const field = (page: Page) => page.locator('#code');
/** The focus is where the page goes on, marked and in sight. */
const expectFocus = async (page: Page, words: RegExp) =>
  expect(await focusNow(page)).toEqual({ name: expect.stringMatching(words), fault: '' });
const isInSight = async (page: Page, words: string) => {
  const { y = -1 } = (await page.getByText(words).boundingBox()) ?? {};
  return y >= 0 && y < (page.viewportSize()?.height ?? 0);
};

const looks = [
  { look: 'at 400 % zoom with reduced motion', ...zoomed, reducedMotion: 'reduce' },
  {
    look: 'in a whole window with motion',
    viewport: { width: 1280, height: 1024 },
    reducedMotion: 'no-preference',
  },
] as const;

describe.each(looks)('by keyboard, $look', ({ look: _look, ...options }) => {
  const code = options.reducedMotion === 'reduce' ? firstCode : secondCode;

  it('a household goes from its letter to a vote that counts', async () => {
    const { page, errors, close } = await visit(browser, origin, options);
    await page.goto(`${address}#${code}`);
    await page.waitForURL(({ hash }) => hash === '');
    expect(await field(page).inputValue()).toBe(code);

    // A slip of the finger is told where the reader is.
    await tabTo(page, field(page));
    await page.keyboard.press('End');
    await page.keyboard.press('Backspace');
    await choose(page, button(page, 'Ga verder met deze code'));
    await page.getByText('er zit een tikfout in').waitFor();
    await expectFocus(page, /^DIV De code is niet volledig/);
    expect(await isInSight(page, 'er zit een tikfout in')).toBe(true);
    expect(await accessibilityFindings(page)).toEqual([]);
    await tabTo(page, field(page));
    await page.keyboard.press('End');
    await page.keyboard.type(code.slice(-1));
    await page.keyboard.press('Enter');

    await page.getByText('Uw stembiljet', { exact: true }).waitFor();
    await expectFocus(page, /Uw stembiljet/);
    expect([await overflow(page), await cutOff(page)]).toEqual([0, []]);
    await choose(page, button(page, 'Doe mijn biljet in de bus'));
    await page.getByText('Beantwoord minstens één vraag.').waitFor();
    await expectFocus(page, /^DIV Beantwoord minstens/);
    expect(await isInSight(page, 'Beantwoord minstens één vraag.')).toBe(true);
    await tabTo(page, page.locator('[data-step=ballot] input[type=radio]'));
    await page.keyboard.press('Space');
    await page.keyboard.press('ArrowDown');
    await choose(page, button(page, 'Doe mijn biljet in de bus'));

    await page.getByText('Uw biljet gaat zo in de bus').waitFor();
    await expectFocus(page, /Uw biljet gaat zo/);
    expect([await overflow(page), await cutOff(page)]).toEqual([0, []]);
    if (options.reducedMotion === 'reduce')
      expect(await page.evaluate('document.getAnimations().length')).toBe(0);
    await page.getByText('Uw biljet zit in de bus').waitFor({ timeout: 30_000 });
    await expectFocus(page, /Uw biljet zit/);
    expect([await overflow(page), await cutOff(page)]).toEqual([0, []]);
    expect(await accessibilityFindings(page)).toEqual([]);

    // The next letter of the house.
    await choose(page, button(page, 'Stem met een andere brief'));
    await expectFocus(page, /#code/);
    expect([await field(page).inputValue(), errors]).toEqual(['', []]);
    await close();
  });

  it('a household without script is told why not, and comes to the team', async () => {
    const { page, close } = await visit(browser, origin, { ...options, javaScriptEnabled: false });
    await page.goto(`${address}#${code}`);
    await page.locator('noscript .notice').waitFor();
    expect([await overflow(page), await cutOff(page)]).toEqual([0, []]);
    await go(page, page.locator('noscript a'));
    await tabTo(page, page.locator('#text'));
    await close();
  });
});
