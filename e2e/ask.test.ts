/** Asking as residents do it: with a photo, without script, without a connection, and with ill will. */
import { setTimeout as wait } from 'node:timers/promises';
import type { Browser, Page } from 'playwright-core';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { accessibilityFindings, openBrowser, overflow, visit } from './support/browser.ts';
import { origin } from './support/origin.ts';

const slug = 'kademuur-prinsengracht';
const camera = 'Camera of Jo Jansen';
const phone = { viewport: { width: 360, height: 640 } };
let browser: Browser;
let photo: { name: string; mimeType: string; buffer: Buffer };

beforeAll(async () => {
  browser = await openBrowser();
  const buffer = await sharp({
    create: { width: 1600, height: 1000, channels: 3, background: '#8a5' },
  })
    .withExif({
      IFD0: { Copyright: camera },
      IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '52/1 5/1 27/1' },
    })
    .jpeg()
    .toBuffer();
  photo = { name: 'IMG_1234.jpg', mimeType: 'image/jpeg', buffer };
});
afterAll(() => browser?.close());

let turn = 0;
const fresh = (text: string) => `${text} ${++turn}`;
const write = async (page: Page, text: string) => {
  await page.goto(`/${slug}/ask`);
  await page.getByLabel('Uw bericht').fill(text);
};
const preview = (page: Page) => page.getByRole('button', { name: 'Bekijk wat zij zien' }).click();
const send = (page: Page) => page.getByRole('button', { name: 'Verstuur', exact: true }).click();
const codeOn = async (page: Page) => {
  await page.locator('.claim-words li:visible').first().waitFor();
  return (await page.locator('.claim-words li:visible').allInnerTexts()).join(' ');
};

/** The file that the form would send now. */
async function chosenIn(page: Page): Promise<{ name: string; bytes: Buffer }> {
  const { name, bytes } = await page.locator('input[type=file]').evaluate(async (input) => {
    const [file] = (input as unknown as { files: File[] }).files;
    return {
      name: file?.name ?? '',
      bytes: [...new Uint8Array((await file?.arrayBuffer()) ?? [])],
    };
  });
  return { name, bytes: Buffer.from(bytes) };
}

interface Opened {
  isToCheck: boolean;
  messages: { text: string }[];
  photos: { id: string }[];
}
async function open(claimCode: string): Promise<Opened> {
  const answer = await fetch(`${origin}/api/conversations/open`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ claimCode }),
  });
  return (await answer.json()) as Opened;
}

describe('a photo', () => {
  it('leaves the device without where and with what it was taken, is previewed, and arrives', async () => {
    const { page, errors, foreignRequests, close } = await visit(browser, origin, phone);
    await write(page, fresh('De band van de stoep ligt los, zie de foto.'));
    await page.locator('input[type=file]').setInputFiles([photo]);
    await page.locator('input[name=photoKey]').waitFor({ state: 'attached' });
    const goes = await chosenIn(page);
    expect(photo.buffer.includes(camera)).toBe(true);
    expect(goes.bytes.includes('JFIF')).toBe(true);
    for (const trace of ['Exif', camera]) expect(goes.bytes.includes(trace), trace).toBe(false);
    expect(goes.name).toBe('photo-1.jpg');
    await preview(page);
    await page.getByAltText('Foto 1').waitFor();
    expect(await accessibilityFindings(page)).toEqual([]);
    expect(await overflow(page)).toBe(0);
    await send(page);
    const opened = await open(await codeOn(page));
    expect(opened).toMatchObject({ isToCheck: false, photos: [{}] });
    expect([errors, foreignRequests]).toEqual([[], []]);
    await close();
  });
});

describe('a photo chosen before the script of the page is there', () => {
  it('is drawn anew as well, however soon the form is sent', async () => {
    const { page, close } = await visit(browser, origin, phone);
    await page.route(/\.js$/, async (route) => {
      await wait(500);
      await route.continue();
    });
    await page.goto(`/${slug}/ask`, { waitUntil: 'domcontentloaded' });
    await page.locator('input[type=file]').setInputFiles([photo]);
    await page.getByLabel('Uw bericht').fill(fresh('De band van de stoep ligt nog los.'));
    expect((await chosenIn(page)).name).toBe(photo.name);
    const patience = { timeout: 20_000 };
    await expect.poll(async () => (await chosenIn(page)).name, patience).toBe('photo-1.jpg');
    await page.locator('input[type=file]').setInputFiles([photo]);
    const going = page.waitForRequest((request) => request.url().endsWith('?/preview'));
    await preview(page);
    const body = (await going).postDataBuffer();
    expect(body?.includes('photo-1.jpg')).toBe(true);
    expect(body?.includes(camera)).toBe(false);
    await page.getByAltText('Foto 1').waitFor();
    await close();
  });
});

describe('without script', () => {
  it('a question with photo and place is asked, previewed with warnings, and waits to be checked', async () => {
    const { page, close } = await visit(browser, origin, { ...phone, javaScriptEnabled: false });
    await write(page, fresh('Bel mij op 06-12345678 over de losse stoepband.'));
    await page.locator('input[type=file]').setInputFiles([photo]);
    await page.getByLabel('Waar is het?').fill('Bij de brug');
    await preview(page);
    await page.getByAltText('Foto 1').waitFor();
    await page.getByText('Bij de brug').waitFor();
    await page.getByText('Er staat een telefoonnummer in uw bericht').waitFor();
    await page.getByRole('button', { name: 'Wijzig' }).click();
    await page.getByRole('button', { name: 'Haal foto 1 weg' }).click();
    expect(await page.getByAltText('Foto 1').count()).toBe(0);
    expect(await page.getByLabel('Waar is het?').inputValue()).toBe('Bij de brug');
    await preview(page);
    await send(page);
    await page.getByText('Het team kijkt eerst').waitFor();
    expect(await open(await codeOn(page))).toMatchObject({ isToCheck: true, photos: [] });
    await close();
  });

  it('a text that is too long comes back with what to do, and is not lost', async () => {
    const body = new URLSearchParams({ kind: 'question', text: 'x'.repeat(10_000_000) });
    const answer = await fetch(`${origin}/${slug}/ask?/preview`, {
      method: 'POST',
      headers: { origin, accept: 'text/html' },
      body,
    });
    expect(answer.status).toBe(413);
    const html = await answer.text();
    expect(html).toContain('Uw bericht is te lang');
    expect(html).toContain('x'.repeat(10_000));
  });
});

describe('without a connection', () => {
  it('a question waits, gives its code at once, and is sent exactly once when there is one', async () => {
    const { page, context, errors, close } = await visit(browser, origin, phone);
    const text = fresh('Is het pad op zondag open voor fietsers?');
    await write(page, text);
    await page.locator('input[type=file]').setInputFiles([photo]);
    await page.locator('input[name=photoKey]').waitFor({ state: 'attached' });
    await context.setOffline(true);
    await preview(page);
    await page.getByRole('heading', { name: 'Dit is precies wat zij zien' }).waitFor();
    expect(await page.locator('[data-see=text]').textContent()).toBe(text);
    await page.getByRole('button', { name: 'Verstuur zodra het kan' }).click();
    await page.getByRole('heading', { name: 'Wacht tot u verbinding heeft' }).waitFor();
    const claimCode = await codeOn(page);
    expect(await accessibilityFindings(page)).toEqual([]);
    expect(await overflow(page)).toBe(0);
    await page.getByRole('button', { name: 'Bewaar op dit toestel' }).click();
    await context.setOffline(false);
    await page.getByText('is verstuurd').waitFor({ timeout: 30_000 });
    const opened = await open(claimCode);
    expect(opened.messages.map((message) => message.text)).toEqual([text]);
    expect(opened).toMatchObject({ isToCheck: false, photos: [{}] });

    await page.goto(`/${slug}`);
    await page.getByText('is verstuurd').waitFor();
    await page.getByRole('button', { name: 'Verberg' }).click();
    expect((await open(claimCode)).messages).toHaveLength(1);
    const kept = await page.evaluate(
      () =>
        Object.entries({ ...(globalThis['localStorage' as never] as object) }) as [
          string,
          string,
        ][],
    );
    const [key, value] = kept.find(([name]) => name.startsWith('claim:')) ?? ['', '{}'];
    expect(key).toMatch(/^claim:[0-9a-f]{16}$/);
    expect(JSON.parse(value)).toMatchObject({ code: claimCode, slug });
    expect(errors).toEqual([]);
    await close();
  });
});

describe('a question sent twice', () => {
  it('by going back, is asked once, and another one under way gets a code of its own', async () => {
    const { page, close } = await visit(browser, origin, { ...phone, javaScriptEnabled: false });
    await write(page, fresh('Wanneer gaat de brug weer open voor auto’s?'));
    await preview(page);
    const form = await page
      .locator('form[data-send]')
      .evaluate((element) =>
        Object.fromEntries(
          new (
            globalThis as never as { FormData: new (form: unknown) => Iterable<[string, string]> }
          ).FormData(element),
        ),
      );
    const post = (fields: Record<string, string>) =>
      fetch(`${origin}/${slug}/ask?/send`, {
        method: 'POST',
        headers: { origin, accept: 'text/html' },
        body: new URLSearchParams(fields),
      });
    const [first, second] = await Promise.all([post(form), post(form)]);
    expect([first.status, second.status]).toEqual([200, 200]);
    expect((await open(form.claimCode ?? '')).messages).toHaveLength(1);
    const other = await post({ ...form, text: fresh('Een heel andere vraag over de steiger.') });
    expect(other.status).toBe(409);
    expect(await other.text()).toContain('Dit is een nieuwe vraag');
    await close();
  });
});

describe('on paper', () => {
  it('the code stands in words and as a picture, with where to use it and without buttons', async () => {
    const { page, close } = await visit(browser, origin, phone);
    await write(page, fresh('Hoe laat begint het werk morgen op de kade?'));
    await preview(page);
    await send(page);
    await page.locator('.claim-qr').waitFor();
    expect(await accessibilityFindings(page)).toEqual([]);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.claim-words li:visible').count()).toBe(8);
    expect(await page.locator('.claim-qr').isVisible()).toBe(true);
    expect(await page.getByText('Open het gesprek op:').isVisible()).toBe(true);
    expect(await page.locator('button:visible').count()).toBe(0);
    await close();
  });
});

describe('a wrong word in a code', () => {
  it.each([
    ['nl-NL', 'Bedoelt u “boterham”?'],
    ['en-GB', 'Did you mean “boterham”?'],
    ['de-DE', 'Meinten Sie „boterham“?'],
  ])('is explained in the reader’s language: %s', async (locale, hint) => {
    const { page, close } = await visit(browser, origin, { ...phone, locale });
    await page.goto('/conversation');
    await page.locator('#claimCode').fill(`bootrham ${'water '.repeat(7)}`);
    await page.locator('form[data-claim] button').click();
    await page.getByText(hint).waitFor();
    await close();
  });
});
