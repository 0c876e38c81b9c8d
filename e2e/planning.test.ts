/** The plan: residents look at it and take it along, an editor keeps it up to date. */
import ICAL from 'ical.js';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { demoPassword } from '../server/src/demo/content/members.ts';
import { accessibilityFindings, openBrowser, overflow, visit } from './support/browser.ts';
import { origin } from './support/origin.ts';

const slug = 'kademuur-prinsengracht';
const plan = `/${slug}/planning`;
let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser?.close());

const answerOf = (page: Page) => page.locator('[data-plan-answer]').textContent();

describe.each([
  { script: 'without script', javaScriptEnabled: false },
  { script: 'with script', javaScriptEnabled: true },
])('a resident $script', ({ javaScriptEnabled }) => {
  it('reads the phases, asks what affects them and looks at a month', async () => {
    const { page, cookiesSet, foreignRequests, errors, close } = await visit(browser, origin, {
      javaScriptEnabled,
    });
    await page.goto(plan);
    await page.getByRole('heading', { level: 1, name: 'Planning' }).waitFor();
    expect(
      await page.locator('[aria-labelledby=phases] .plan-rows').getByRole('listitem').count(),
    ).toBeGreaterThan(3);

    await page.getByText('Heb ik hier last van?').click();
    await page.getByLabel('Vanaf').selectOption('7');
    await page.getByLabel('Tot').selectOption('9');
    await page.getByLabel('U komt').selectOption('cars');
    if (!javaScriptEnabled) await page.getByRole('button', { name: 'Bekijk' }).click();
    await page.waitForURL(/from=7&until=9.*traveller=cars/);
    expect(await answerOf(page)).toMatch(
      /^Tussen 7 en 9 uur, met de auto: .*werkza.* in de komende 4 weken\.$/,
    );

    await page.getByLabel('U komt').selectOption('pedestrians');
    if (!javaScriptEnabled) await page.getByRole('button', { name: 'Bekijk' }).click();
    await page.waitForURL(/traveller=pedestrians/);
    await page.getByText('geen werkzaamheden in de komende 4 weken').waitFor();

    await page.getByRole('link', { name: 'Alles tonen' }).click();
    await page.getByRole('link', { name: 'Kalender' }).click();
    const table = page.getByRole('table');
    expect(await table.getByRole('columnheader').count()).toBe(7);
    expect(await table.locator('[aria-current=date]').count()).toBe(1);
    await page.getByRole('link', { name: 'Volgende maand' }).click();
    await page.waitForURL(/month=20\d\d-\d\d/);

    expect(cookiesSet).toEqual([]);
    expect(foreignRequests).toEqual([]);
    expect(errors).toEqual([]);
    await close();
  });
});

describe('the pages of the plan', () => {
  const paths = [plan, `${plan}?view=calendar`, `${plan}?from=22&until=6&traveller=cyclists`];
  const looks = [
    { colorScheme: 'light', locale: 'nl-NL', widths: [320, 1280] },
    { colorScheme: 'dark', locale: 'de-DE', widths: [320] },
  ] as const;

  it.each(looks)(
    'are accessible and fit 320 pixels: $colorScheme, $locale',
    async ({ widths, ...look }) => {
      const findings: Record<string, unknown> = {};
      for (const width of widths) {
        const { page, errors, close } = await visit(browser, origin, {
          ...{ ...look, viewport: { width, height: 6_000 } },
        });
        for (const path of paths) {
          await page.goto(path);
          const found = await accessibilityFindings(page);
          if (found.length > 0) findings[`${width} ${path}`] = found;
          expect({ path, tooWide: await overflow(page) }).toEqual({ path, tooWide: 0 });
        }
        expect(errors).toEqual([]);
        await close();
      }
      expect(findings).toEqual({});
    },
  );
});

describe('what programs fetch', () => {
  it.each([
    ['calendar.ics', 'text/calendar; charset=utf-8'],
    ['calendar/access.ics', 'text/calendar; charset=utf-8'],
    ['feed.atom', 'application/atom+xml; charset=utf-8'],
  ])(
    '%s is whole for GET also after HEAD, unchanged for who has it, and sets no cookie',
    async (file, type) => {
      const address = `${origin}/${slug}/${file}?lang=en`;
      const head = await fetch(address, { method: 'HEAD' });
      expect(head.status).toBe(200);
      expect(await head.text()).toBe('');
      const whole = await fetch(address);
      expect(whole.headers.get('content-type')).toBe(type);
      expect(whole.headers.get('set-cookie')).toBeNull();
      expect((await whole.text()).length).toBeGreaterThan(500);
      const etag = whole.headers.get('etag') ?? '';
      expect(etag).toBe(head.headers.get('etag'));
      const again = await fetch(address, { headers: { 'if-none-match': etag } });
      expect(again.status).toBe(304);
    },
  );

  it('is not there for a category or project that is not', async () => {
    for (const path of [
      `${slug}/calendar/constructor.ics`,
      'nowhere/calendar.ics',
      'nowhere/feed.atom',
    ])
      expect((await fetch(`${origin}/${path}`)).status).toBe(404);
  });

  it('can be read by a calendar', async () => {
    const text = await (await fetch(`${origin}/${slug}/calendar.ics?lang=nl`)).text();
    const jCal = ICAL.parse(text) as ConstructorParameters<typeof ICAL.Component>[0];
    const events = new ICAL.Component(jCal).getAllSubcomponents('vevent');
    expect(events.length).toBeGreaterThan(0);
    for (const event of events)
      expect(String(event.getFirstPropertyValue('url'))).toContain(`${origin}/${slug}/updates/`);
  });
});

describe('an editor', () => {
  it('adds a phase, changes it and takes it away; residents see each at once', async () => {
    const { page, errors, close } = await visit(browser, origin, {
      viewport: { width: 390, height: 2_000 },
    });
    const shows = async (name: string) =>
      (await (await fetch(origin + plan)).text()).includes(name);
    await signIn(page, 'redactie@amstelrijk.example.org');
    await page
      .getByRole('link', { name: /Kademuur Prinsengracht/ })
      .first()
      .click();
    await page.getByRole('link', { name: 'Fasen van de bouw' }).click();
    await page.getByRole('heading', { level: 1, name: 'Fasen' }).waitFor();
    expect(await accessibilityFindings(page)).toEqual([]);

    const form = page.getByRole('form', { name: 'Voeg een fase toe' });
    await form.getByLabel('Naam', { exact: true }).fill('Boten terugleggen');
    await form.getByLabel('Eerste dag').fill('2027-05-02');
    await form.getByLabel('Laatste dag').fill('2027-05-01');
    await form.getByRole('button', { name: 'Voeg toe' }).click();
    await page.getByText('De laatste dag ligt voor de eerste.').waitFor();
    await form.getByLabel('Laatste dag').fill('2027-05-09');
    await form.getByRole('button', { name: 'Voeg toe' }).click();
    await page.getByText('Toegevoegd. Bewoners zien het nu.').waitFor();
    expect(await shows('Boten terugleggen')).toBe(true);

    const row = page.locator('.phase-row', { hasText: 'Boten terugleggen' });
    await row.getByText('Wijzig').click();
    await row.getByLabel('Naam', { exact: true }).fill('Woonboten terugleggen');
    await row.getByRole('button', { name: 'Bewaar' }).click();
    await page.getByText('Gewijzigd. Bewoners zien het nu.').waitFor();
    expect(await shows('Woonboten terugleggen')).toBe(true);

    const changed = page.locator('.phase-row', { hasText: 'Woonboten terugleggen' });
    await changed.getByText('Wijzig').click();
    await changed.getByRole('button', { name: 'Haal weg' }).click();
    await page.getByText('Weggehaald. Bewoners zien het niet meer.').waitFor();
    expect(await shows('Woonboten')).toBe(false);
    expect(errors).toEqual([]);
    await close();
  });
});

async function signIn(page: Page, email: string): Promise<void> {
  await page.goto('/portal');
  await page.getByLabel('E-mailadres').fill(email);
  await page.getByLabel('Wachtwoord').fill(demoPassword);
  await page.getByRole('button', { name: 'Meld aan' }).click();
}
