/** Works that go otherwise than announced: an editor moves them and calls them off, residents see it. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { demoPassword } from '../server/src/demo/content/members.ts';
import { accessibilityFindings, openBrowser, overflow, visit } from './support/browser.ts';
import { walk } from './support/keyboard.ts';
import { origin } from './support/origin.ts';

const slug = 'magere-brug';
const reason = 'Door de storm kan de kraan niet komen.';
const narrow = { viewport: { width: 320, height: 2_000 } };
let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser?.close());

const inDays = (days: number) =>
  new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
const follow = (page: Page, name: string) => page.getByRole('link', { name }).first().click();
const published = async (path: string) => (await fetch(`${origin}/${slug}${path}`)).text();

describe.each([
  { script: 'without script', javaScriptEnabled: false },
  { script: 'with script', javaScriptEnabled: true },
])('an editor $script', ({ script, javaScriptEnabled }) => {
  const title = `Hijsen ${script}`;
  // The checker of accessibility is itself a script.
  const examine = (page: Page) => (javaScriptEnabled ? examined(page) : tooWide(page));

  it('moves works to other days, sees before what residents will see, and calls them off', async () => {
    const { page, errors, close } = await visit(browser, origin, { ...narrow, javaScriptEnabled });
    await openProject(page, 'redactie@amstelrijk.example.org');
    await announce(page, title);
    await follow(page, 'Magere Brug');
    await follow(page, 'Werkzaamheden');
    await page.getByRole('heading', { level: 1, name: 'Werkzaamheden' }).waitFor();
    expect(await examine(page)).toEqual([]);
    const row = page.locator('.works-row', { hasText: title });
    const before = await row.locator('.row-meta span').first().textContent();

    await row.getByRole('link', { name: 'Verplaats' }).click();
    await press(page, 'Bekijk wat bewoners zien');
    await page.getByText('Dit zijn de dagen en uren die er al staan.').waitFor();
    await page.getByText('Schrijf op waarom. Bewoners').waitFor();
    expect(await examine(page)).toEqual([]);

    await page.getByLabel('Waarom?').fill(reason);
    await page.getByLabel('Tot en met').fill(inDays(1));
    await press(page, 'Bekijk wat bewoners zien');
    await page.getByText('De laatste dag ligt voor de eerste.').waitFor();
    expect(await page.getByLabel('Waarom?').inputValue()).toBe(reason);

    await page.getByLabel('Tot en met').fill(inDays(14));
    await press(page, 'Bekijk wat bewoners zien');
    const seen = page.getByRole('article');
    await seen.getByText(reason).waitFor();
    expect(await page.locator('.move-now-and-then').textContent()).toContain(before);
    expect(await examine(page)).toEqual([]);
    expect(await published('/planning')).not.toContain(reason);

    await press(page, 'Wijzig nog iets');
    expect(await page.getByLabel('Tot en met').inputValue()).toBe(inDays(14));
    await page.getByLabel('Begint om').fill('09:30');
    await press(page, 'Bekijk wat bewoners zien');
    const after = await seen.locator('.works-facts-when time').textContent();
    expect(after).toContain('09:30');
    await press(page, 'Verplaats');
    await page.getByText('Verplaatst. Bewoners zien de nieuwe dagen en uren, en waarom.').waitFor();
    expect(await row.locator('.row-meta span').first().textContent()).toBe(after);

    const update = (await row.getByRole('heading').getByRole('link').getAttribute('href')) ?? '';
    const read = await published(`/updates/${update.split('/').at(-1)}`);
    expect(read).toContain(reason);
    expect(read).toContain('09:30');
    expect(sequenceOf(await published('/calendar.ics?lang=nl'), title)).toBe('1');

    await germanHearsDutch(title);

    await row.getByRole('link', { name: 'Zeg af' }).click();
    await page.getByRole('heading', { name: 'Zeg deze werkzaamheden af' }).waitFor();
    await page.getByLabel('Waarom gaat het niet door?').fill('De kraan is stuk.');
    await press(page, 'Zeg af');
    await page.getByText('Het bericht is ingetrokken.').waitFor();
    await follow(page, 'Magere Brug');
    await follow(page, 'Werkzaamheden');
    await row.getByText('gaat niet door').waitFor();
    expect(await row.getByRole('link', { name: 'Verplaats' }).count()).toBe(0);
    expect(errors).toEqual([]);
    await close();
  });
});

describe('the works of a project', () => {
  it('can be moved by keyboard alone, at 400 % zoom', async () => {
    const zoomed = { viewport: { width: 320, height: 256 } };
    const { page, close } = await visit(browser, origin, zoomed);
    await openProject(page, 'redactie@amstelrijk.example.org');
    await follow(page, 'Werkzaamheden');
    await page.getByRole('heading', { level: 1, name: 'Werkzaamheden' }).waitFor();
    expect((await walk(page)).faults).toEqual([]);
    await follow(page, 'Verplaats');
    await page.getByRole('heading', { name: 'Verplaats de werkzaamheden' }).waitFor();
    expect((await walk(page)).faults).toEqual([]);
    await close();
  });

  it('are there to read for a viewer, who cannot move them', async () => {
    const { page, close } = await visit(browser, origin, narrow);
    await openProject(page, 'kijker@amstelrijk.example.org');
    await follow(page, 'Werkzaamheden');
    const first = page.locator('.works-name a').first();
    const update = await first.getAttribute('href');
    expect(await page.getByRole('link', { name: 'Verplaats' }).count()).toBe(0);
    await page.goto(`${update}/move`);
    expect(new URL(page.url()).pathname).toBe(update);
    await close();
  });

  it.each([
    { locale: 'en-GB', colorScheme: 'light', title: 'Works', move: 'Move' },
    { locale: 'de-DE', colorScheme: 'dark', title: 'Arbeiten', move: 'Verlegen' },
  ] as const)('are accessible in $locale, $colorScheme', async ({ title, move, ...look }) => {
    const { page, close } = await visit(browser, origin, narrow);
    await openProject(page, 'redactie@amstelrijk.example.org');
    const path = new URL(page.url()).pathname;
    await close();
    const other = await visit(browser, origin, { ...narrow, ...look });
    await signIn(other.page, 'redactie@amstelrijk.example.org');
    await other.page.goto(`${path}/works`);
    await other.page.getByRole('heading', { level: 1, name: title }).waitFor();
    expect(await examined(other.page)).toEqual([]);
    await follow(other.page, move);
    await other.page.locator('#note-nl').waitFor();
    expect(await examined(other.page)).toEqual([]);
    await other.close();
  });
});

/** What nobody translated says so, from the server and once script has drawn the list anew. */
async function germanHearsDutch(title: string): Promise<void> {
  const { page, close } = await visit(browser, origin, { ...narrow, locale: 'de-DE' });
  await page.goto(`/${slug}/planning`);
  const name = page.locator('.works-title', { hasText: title });
  expect(await name.getAttribute('lang')).toBe('nl');
  await page.locator('summary', { has: page.locator('#affects') }).click();
  await page.locator('#until').selectOption('12');
  await page.waitForURL(/until=12/);
  expect(await name.getAttribute('lang')).toBe('nl');
  await close();
}

async function openProject(page: Page, email: string): Promise<void> {
  await signIn(page, email);
  await follow(page, 'Magere Brug');
  await page.getByRole('heading', { level: 1, name: 'Magere Brug' }).waitFor();
}

async function signIn(page: Page, email: string): Promise<void> {
  await page.goto('/portal');
  await page.locator('input[type=email]').fill(email);
  await page.locator('input[type=password]').fill(demoPassword);
  await page.locator('form button:not([type=button])').first().click();
  await page.locator('.row-link').first().waitFor();
}

async function announce(page: Page, title: string): Promise<void> {
  await follow(page, 'Schrijf een bericht');
  await page.getByRole('radio', { name: 'Werkzaamheden' }).check();
  await page.getByLabel('Titel', { exact: true }).fill(title);
  await page.getByLabel('Tekst', { exact: true }).fill('We hijsen de brugdelen op hun plek.');
  await page.getByLabel('Van', { exact: true }).fill(inDays(10));
  await page.getByLabel('Tot en met').fill(inDays(11));
  await press(page, 'Bekijk en plaats');
  await press(page, 'Plaats nu');
  await page.getByText('Bewoners zien het nu').waitFor();
}

/** What is wrong with the page as it is, on the narrowest phone. */
async function examined(page: Page): Promise<string[]> {
  return [...(await accessibilityFindings(page)), ...(await tooWide(page))];
}

async function tooWide(page: Page): Promise<string[]> {
  const pixels = await overflow(page);
  return pixels > 0 ? [`too wide: ${pixels}`] : [];
}

/** The number of revision that a calendar has of the works with this title (RFC 5545, 3.8.7.4). */
function sequenceOf(calendar: string, title: string): string | undefined {
  const event = calendar.split('BEGIN:VEVENT').find((each) => each.includes(title));
  return /SEQUENCE:(\d+)/.exec(event ?? '')?.[1];
}
