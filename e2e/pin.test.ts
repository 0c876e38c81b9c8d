/** A place pointed at by hand: on the page where one asks, and on the team's; and the plan's map. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { demoPassword } from '../server/src/demo/content/members.ts';
import { accessibilityFindings, openBrowser, overflow, visit } from './support/browser.ts';
import { origin } from './support/origin.ts';

const slug = 'kademuur-prinsengracht';
const phone = { viewport: { width: 360, height: 640 } };
/** Far from the site, and of a device that would tell it if it were asked. */
const atHome = {
  geolocation: { latitude: 52.516812, longitude: 6.083054 },
  permissions: ['geolocation'],
};
// Drawing maps by software keeps the browser busy for a while.
const patient = { timeout: 40_000 };
let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser?.close());

const pinOf = (page: Page) => page.locator('form input[name=pin]').inputValue();
const shownMap = (page: Page) =>
  page.locator('[data-map-frame][data-state=shown]').waitFor(patient);
const middleButton = (page: Page) =>
  page.getByRole('button', { name: 'Zet de speld in het midden' });

async function numbersOf(page: Page): Promise<Pin> {
  const [longitude = 0, latitude = 0] = (await pinOf(page)).split(',').map(Number);
  return { longitude, latitude };
}

async function openMap(page: Page, text: string): Promise<void> {
  await page.goto(`/${slug}/ask`);
  await page.getByLabel('Uw bericht').fill(text);
  await page.getByText('Wijs de plek aan op de kaart').click();
  await shownMap(page);
}

async function send(page: Page): Promise<string> {
  await page.getByRole('button', { name: 'Verstuur', exact: true }).click();
  await page.locator('.claim-words li:visible').first().waitFor(patient);
  return (await page.locator('.claim-words li:visible').allInnerTexts()).join(' ');
}

const pinButton = (page: Page) => page.getByRole('button', { name: 'Speld.' });

/** Where the tip of the pin is, with the map in the middle of the window. */
async function tipOf(page: Page): Promise<{ x: number; y: number }> {
  await page.locator('[data-map-frame]').evaluate((map) => map.scrollIntoView({ block: 'center' }));
  const box = await pinButton(page).boundingBox();
  if (!box) throw new Error('There is no pin on the map');
  return { x: box.x + box.width / 2, y: box.y + box.height };
}

/** Drags the pin by its head, so far to the right and down, in pixels. */
async function drag(page: Page, right: number, down: number): Promise<void> {
  const { x, y } = await tipOf(page);
  const head = y - 20;
  await page.mouse.move(x, head);
  await page.mouse.down();
  await page.mouse.move(x + right / 2, head + down / 2, { steps: 4 });
  await page.mouse.move(x + right, head + down, { steps: 4 });
  await page.mouse.up();
}

/** So far out that more than three kilometres around the site are in view. */
async function zoomOut(page: Page): Promise<void> {
  for (let times = 0; times < 5; times += 1) {
    await page.getByRole('button', { name: 'Uitzoomen' }).click();
    await page.waitForTimeout(400);
  }
}

const refusal = (page: Page) =>
  page.locator('[data-pin-status].is-wrong', {
    hasText: 'De plek op de kaart ligt verder dan drie kilometer van het werk.',
  });

interface Pin {
  longitude: number;
  latitude: number;
}

async function pinInConversation(claimCode: string): Promise<Pin | null> {
  const answer = await fetch(`${origin}/api/conversations/open`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ claimCode }),
  });
  return ((await answer.json()) as { pin: Pin | null }).pin;
}

describe('pointing at a place', () => {
  it('by clicking goes along to the preview and to the conversation, and nothing tells of the device', async () => {
    const { page, context, errors, foreignRequests, close } = await visit(browser, origin, {
      ...{ ...phone, ...atHome },
    });
    const sent: string[] = [];
    context.on('request', (request) => sent.push(`${request.url()} ${request.postData() ?? ''}`));
    await openMap(page, 'Hier ligt een stoeptegel los, ik struikelde er bijna over.');
    expect(await pinOf(page)).toBe('');
    await page.locator('.maplibregl-canvas').click({ position: { x: 120, y: 160 } });
    await page.getByText('De speld staat.').waitFor();
    expect(await accessibilityFindings(page)).toEqual([]);
    expect(await overflow(page)).toBe(0);
    const pin = await pinOf(page);
    expect(pin).toMatch(/^4\.\d{1,4},52\.\d{1,4}$/);

    await page.getByRole('button', { name: 'Bekijk wat zij zien' }).click();
    await page.getByText('De plek die u op de kaart aanwees').first().waitFor(patient);
    await page.getByText('Toon op de kaart').click();
    await shownMap(page);
    await page.getByRole('img', { name: 'De aangewezen plek' }).waitFor();
    expect(await accessibilityFindings(page)).toEqual([]);
    expect(await overflow(page)).toBe(0);

    const seen = await pinInConversation(await send(page));
    expect(`${seen?.longitude},${seen?.latitude}`).toBe(pin);
    await page.getByRole('button', { name: 'Open uw gesprek' }).click();
    await page.getByText('Aangewezen op de kaart').waitFor(patient);
    await page.getByText('Toon op de kaart').waitFor();
    expect(await accessibilityFindings(page)).toEqual([]);

    expect(sent.filter((each) => /52[.,]51|6[.,]08/.test(each))).toEqual([]);
    expect(sent.filter((each) => each.split(' ')[0]?.includes(pin))).toEqual([]);
    expect({ errors, foreignRequests }).toEqual({ errors: [], foreignRequests: [] });
    await close();
  });

  it('works by keyboard alone: the middle of the map, moving the pin, taking it away', async () => {
    const { page, errors, close } = await visit(browser, origin, phone);
    await openMap(page, 'De put in het midden van de straat staat open.');
    await middleButton(page).focus();
    await page.keyboard.press('Enter');
    await page.getByText('De speld staat.').waitFor();
    const middle = await numbersOf(page);
    await page.getByRole('button', { name: 'Speld.' }).focus();
    for (const key of ['ArrowRight', 'ArrowRight', 'Shift+ArrowUp']) await page.keyboard.press(key);
    const moved = await numbersOf(page);
    expect((moved.longitude - middle.longitude) * 10_000).toBeCloseTo(2, 3);
    expect((moved.latitude - middle.latitude) * 10_000).toBeCloseTo(10, 3);

    await page.locator('.maplibregl-canvas').focus();
    await page.keyboard.press('ArrowDown');
    await page.waitForTimeout(700);
    await middleButton(page).press('Enter');
    expect((await numbersOf(page)).latitude).toBeLessThan(middle.latitude);

    await page.getByRole('button', { name: 'Haal de speld weg' }).press('Enter');
    await page.getByText('De speld is weg.').waitFor();
    expect(await pinOf(page)).toBe('');
    expect(await middleButton(page).evaluate((button) => button.matches(':focus'))).toBe(true);
    expect(errors).toEqual([]);
    await close();
  });

  it('goes on by dragging the pin, which then stands where it was let go', async () => {
    const { page, errors, close } = await visit(browser, origin, phone);
    await openMap(page, 'De afzetting staat te ver op de stoep.');
    await middleButton(page).click();
    const [before, from] = [await numbersOf(page), await tipOf(page)];
    await drag(page, 80, -60);
    const [after, to] = [await numbersOf(page), await tipOf(page)];
    expect(after.longitude).toBeGreaterThan(before.longitude);
    expect(after.latitude).toBeGreaterThan(before.latitude);
    // What is kept is rounded to a few pixels of this map, and the pin shows it so.
    expect(Math.hypot(to.x - from.x - 80, to.y - from.y + 60)).toBeLessThan(15);
    expect(await pinOf(page)).toMatch(/^4\.\d{1,4},52\.\d{1,4}$/);
    await page.getByText('De speld staat.').waitFor();

    await page.getByRole('button', { name: 'Bekijk wat zij zien' }).click();
    const seen = await pinInConversation(await send(page));
    expect(seen).toMatchObject(after);
    expect(errors).toEqual([]);
    await close();
  });

  describe('farther than three kilometres from the site', () => {
    it('is refused by clicking and by dragging, and the pin stays where it was', async () => {
      const { page, errors, close } = await visit(browser, origin, phone);
      await openMap(page, 'Langs de omleiding staat een bord verkeerd.');
      await zoomOut(page);
      const canvas = page.locator('.maplibregl-canvas');
      await canvas.click({ position: { x: 20, y: 20 } });
      await refusal(page).waitFor();
      expect(await pinOf(page)).toBe('');
      expect(await pinButton(page).count()).toBe(0);
      expect(await accessibilityFindings(page)).toEqual([]);

      await middleButton(page).click();
      await page.getByText('De speld staat.').waitFor();
      expect(await refusal(page).count()).toBe(0);
      const [pin, tip] = [await pinOf(page), await tipOf(page)];
      await drag(page, -120, -100);
      await refusal(page).waitFor();
      expect(await pinOf(page)).toBe(pin);
      expect(await tipOf(page)).toEqual(tip);
      expect(errors).toEqual([]);
      await close();
    });

    it('is refused by keyboard: the pin stops at the border, and keeps the focus', async () => {
      const { page, errors, close } = await visit(browser, origin, phone);
      await openMap(page, 'Bij de brug verderop is het ook glad.');
      await middleButton(page).press('Enter');
      const start = await numbersOf(page);
      await pinButton(page).focus();
      let presses = 0;
      while (presses < 40 && (await refusal(page).count()) === 0) {
        await page.keyboard.press('Shift+ArrowUp');
        presses += 1;
      }
      // A press is 0.001 degree, 111 metres; the last one was refused.
      expect(presses).toBe(27);
      const stopped = await numbersOf(page);
      expect((stopped.latitude - start.latitude) * 1_000).toBeCloseTo(26, 3);
      expect(await pinButton(page).evaluate((button) => button.matches(':focus'))).toBe(true);
      await page.keyboard.press('Shift+ArrowUp');
      expect(await numbersOf(page)).toEqual(stopped);
      await page.keyboard.press('Shift+ArrowDown');
      await page.getByText('De speld staat.').waitFor();
      expect(await refusal(page).count()).toBe(0);
      expect(errors).toEqual([]);
      await close();
    });
  });

  it('comes back to be changed', async () => {
    const { page, close } = await visit(browser, origin, phone);
    await openMap(page, 'Er staat een hek open aan de waterkant.');
    await middleButton(page).click();
    const pin = await pinOf(page);
    await page.getByRole('button', { name: 'Bekijk wat zij zien' }).click();
    await page.getByRole('button', { name: 'Wijzig' }).click();
    await shownMap(page);
    expect(await pinOf(page)).toBe(pin);
    await page.getByRole('button', { name: 'Speld.' }).waitFor();
    await close();
  });

  it('is not offered without script; there are words for the place', async () => {
    const { page, close } = await visit(browser, origin, { ...phone, javaScriptEnabled: false });
    await page.goto(`/${slug}/ask`);
    expect(await page.getByText('Wijs de plek aan op de kaart').isVisible()).toBe(false);
    expect(await page.getByLabel('Waar is het?').isVisible()).toBe(true);
    await close();
  });
});

describe('the team', () => {
  it('sees the pin of a question on a map', async () => {
    const visitor = await visit(browser, origin, phone);
    const text = 'Op deze plek staat al dagen water op de rijbaan.';
    await openMap(visitor.page, text);
    await middleButton(visitor.page).click();
    const pin = await pinOf(visitor.page);
    await visitor.page.getByRole('button', { name: 'Bekijk wat zij zien' }).click();
    await send(visitor.page);
    await visitor.close();

    const { page, errors, foreignRequests, close } = await visit(browser, origin);
    await page.goto('/portal');
    await page.getByLabel('E-mailadres').fill('redactie@amstelrijk.example.org');
    await page.getByLabel('Wachtwoord').fill(demoPassword);
    await page.getByRole('button', { name: 'Meld aan' }).click();
    await page.getByRole('link', { name: 'Vragen' }).first().click();
    await page.getByText(text).first().click();
    await page.getByText('Met de hand aangewezen').waitFor(patient);
    const path = new URL(page.url()).pathname.split('/');
    const [projectId, conversationId] = path.slice(-2);
    const answer = await page.request.get(
      `/api/portal/projects/${projectId}/conversations/${conversationId}`,
    );
    const { conversation } = (await answer.json()) as { conversation: { pin: Pin } };
    expect(`${conversation.pin.longitude},${conversation.pin.latitude}`).toBe(pin);
    await page.getByText('Toon op de kaart').click();
    await shownMap(page);
    await page.getByRole('img', { name: 'De aangewezen plek' }).waitFor();
    expect(await accessibilityFindings(page)).toEqual([]);
    expect({ errors, foreignRequests }).toEqual({ errors: [], foreignRequests: [] });
    await close();
  });
});

describe('the plan', () => {
  it('shows its closures and detours on a map, fetched when it is scrolled to', async () => {
    const low = { viewport: { width: 360, height: 480 } };
    const { page, context, errors, foreignRequests, close } = await visit(browser, origin, low);
    const maps: string[] = [];
    context.on('request', (request) => {
      if (request.url().endsWith('.pmtiles')) maps.push(request.url());
    });
    await page.goto(`/${slug}/planning`, { waitUntil: 'networkidle' });
    await page.locator('[data-plan-map]:visible').waitFor();
    expect(maps).toEqual([]);
    await page.locator('[data-plan-map]').scrollIntoViewIfNeeded();
    await shownMap(page);
    await page.locator('[data-plan-map] .legend-closure').waitFor();
    expect(await accessibilityFindings(page)).toEqual([]);
    expect(await overflow(page)).toBe(0);
    expect({ errors, foreignRequests }).toEqual({ errors: [], foreignRequests: [] });
    await close();
  });
});
