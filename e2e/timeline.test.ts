/** The timeline with everything in it: looking closely, reacting, commenting, moderating, going back. */
import type { Browser, Page } from 'playwright-core';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { demoPassword } from '../server/src/demo/content/members.ts';
import { accessibilityFindings, openBrowser, overflow, visit } from './support/browser.ts';
import { origin } from './support/origin.ts';

const slug = 'kademuur-prinsengracht';
const title = 'Drie foto’s van de kade';
let browser: Browser;
let path = '';

beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser?.close());

const photo = async (name: string, colour: string) => ({
  name,
  mimeType: 'image/jpeg',
  buffer: await sharp({ create: { width: 1200, height: 800, channels: 3, background: colour } })
    .jpeg()
    .toBuffer(),
});

async function signIn(page: Page): Promise<void> {
  await page.goto('/portal');
  await page.getByLabel('E-mailadres').fill('redactie@amstelrijk.example.org');
  await page.getByLabel('Wachtwoord', { exact: true }).fill(demoPassword);
  await page.getByRole('button', { name: 'Meld aan' }).click();
  await page.getByRole('heading', { name: 'Uw projecten' }).waitFor();
  await page
    .getByRole('link', { name: /Kademuur Prinsengracht/ })
    .first()
    .click();
  await page.getByRole('link', { name: 'Schrijf een bericht' }).waitFor();
}

describe('an editor', () => {
  it('publishes photos, a video with words and a document', async () => {
    const { page, errors, close } = await visit(browser, origin);
    await signIn(page);
    await page.locator('summary', { hasText: 'Mogen bewoners reageren?' }).click();
    await page.getByLabel('Ja, u kijkt eerst').check();
    await page.getByRole('button', { name: 'Bewaar', exact: true }).click();
    await page.getByText('Zo gaat het vanaf nu.').waitFor();
    await page.getByRole('link', { name: 'Schrijf een bericht' }).click();
    await page.getByLabel('Titel', { exact: true }).fill(title);
    await page.getByLabel('Tekst', { exact: true }).fill('En een film van de kraan.');
    await page
      .locator('.photos input[type=file]')
      .setInputFiles([await photo('een.jpg', '#6b8fa3'), await photo('twee.jpg', '#8c7853')]);
    await page.locator('#alt-0').fill('De muur');
    await page.locator('#alt-1').fill('Het zand');
    await page
      .locator('.attachments input[type=file]')
      .setInputFiles('server/src/demo/media/crane.mp4');
    await page.getByLabel('Hoe heet het?').fill('De kraan draait');
    await page.getByRole('button', { name: 'Verstuur', exact: true }).click();
    await page.getByText('of geef ondertitels mee').waitFor();
    await page.getByLabel('Wat is er te zien en te horen?').fill('Een kraan hijst planken.');
    await page.getByRole('button', { name: 'Verstuur', exact: true }).click();
    await page.getByRole('button', { name: 'Verwijder De kraan draait' }).waitFor();
    expect(await accessibilityFindings(page)).toEqual([]);
    await page.getByRole('button', { name: 'Bekijk en plaats' }).click();
    await page.getByText('Zo zien bewoners het').waitFor({ timeout: 60_000 });
    await page.getByRole('button', { name: 'Plaats nu' }).click();
    await page.getByText('Bewoners zien het nu').waitFor();
    path =
      (await page
        .getByRole('link', { name: /bewoners/i })
        .last()
        .getAttribute('href')) ?? '';
    expect(errors).toEqual([]);
    await close();
  });
});

describe('a resident', () => {
  it('looks at pictures closely with the keyboard alone', async () => {
    const { page, errors, close } = await visit(browser, origin);
    await page.goto(`/${slug}`);
    await page.getByRole('link', { name: title }).click();
    await page.getByRole('heading', { level: 1, name: title }).waitFor();
    path = new URL(page.url()).pathname;
    // Before its script has come, the link opens the picture itself.
    await page.waitForLoadState('networkidle');
    await page.locator('#photo-1').focus();
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog');
    await dialog.getByText('Foto 1 van 2').waitFor();
    await page.keyboard.press('ArrowRight');
    await dialog.getByText('Foto 2 van 2').waitFor();
    await dialog.getByText('Het zand', { exact: true }).waitFor();
    expect(await accessibilityFindings(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'hidden' });
    // The browser first gives the focus back to where it was; the page moves it when the dialog is shut.
    await expect.poll(() => page.evaluate('document.activeElement.id')).toBe('photo-2');
    expect(errors).toEqual([]);
    await close();
  });

  it('plays the video from any point, and nothing of it is fetched before', async () => {
    const { page, close } = await visit(browser, origin);
    const fetched: string[] = [];
    page.on('request', (request) => fetched.push(request.url()));
    await page.goto(path);
    const video = page.locator('video');
    const box = await video.boundingBox();
    expect(Math.round(((box?.width ?? 0) / (box?.height ?? 1)) * 9)).toBe(16);
    expect(fetched.filter((url) => url.endsWith('.mp4'))).toEqual([]);
    const src = (await page.locator('video source').getAttribute('src')) ?? '';
    const part = await page.request.get(src, { headers: { range: 'bytes=100-299' } });
    expect(part.status()).toBe(206);
    expect(part.headers()['content-range']).toBe('bytes 100-299/17900');
    const duration = await video.evaluate(async (element) => {
      const film = element as unknown as { play(): Promise<void>; duration: number };
      await film.play();
      return film.duration;
    });
    expect(duration).toBeGreaterThan(5);
    await close();
  });

  it('reacts once from a device, and takes it back', async () => {
    const { page, context, cookiesSet, close } = await visit(browser, origin);
    await page.goto(path);
    const glad = page.getByRole('button', { name: /^Fijn/ });
    await glad.click();
    await page.getByText('Uw reactie telt mee.').waitFor();
    expect(await glad.getAttribute('aria-pressed')).toBe('true');
    await page.reload();
    expect(await glad.getAttribute('aria-pressed')).toBe('true');
    expect(await glad.locator('[data-number]').textContent()).toBe('1');
    await glad.click();
    await page.getByText('telt niet meer mee').waitFor();
    expect(await glad.locator('[data-number]').textContent()).toBe('0');
    expect([await context.cookies(), cookiesSet]).toEqual([[], []]);
    await close();
  });

  it('comments, sees that it waits, and takes another one back', async () => {
    const { page, close } = await visit(browser, origin);
    // By then the script is there; before, the form goes without it, and cannot be taken back.
    await page.goto(path, { waitUntil: 'networkidle' });
    await page.getByLabel('Uw reactie').fill('Bel mij op 06-12345678.');
    await page.getByText('Er staat een telefoonnummer in uw reactie.').waitFor();
    await page.getByRole('button', { name: 'Plaats reactie' }).click();
    await page.getByText('zodra het team haar heeft bekeken').waitFor();
    await page.getByRole('button', { name: 'Neem terug' }).click();
    await page.getByText('Uw reactie is weg.').waitFor();
    await page.getByLabel('Uw reactie').fill('Mooi werk aan de muur!');
    await page.getByRole('button', { name: 'Plaats reactie' }).click();
    await page.getByText('Uw reactie wacht op het team.').waitFor();
    await page.reload();
    expect(await page.getByText('Mooi werk aan de muur!').count()).toBe(0);
    expect(await accessibilityFindings(page)).toEqual([]);
    expect(await overflow(page)).toBe(0);
    await close();
  });

  it('does all of it without script', async () => {
    const { page, close } = await visit(browser, origin, { javaScriptEnabled: false });
    await page.goto(path);
    await page.getByRole('button', { name: /^Goed om te weten/ }).click();
    await page.getByRole('button', { name: /^Goed om te weten/ }).waitFor();
    expect(await page.locator('button[value=useful] [data-number]').textContent()).toBe('1');
    await page.getByLabel('Uw reactie').fill('Hoe lang duurt het <i>nog</i>?');
    await page.getByLabel('Uw naam (hoeft niet)').fill('Wil');
    await page.getByRole('button', { name: 'Plaats reactie' }).click();
    await page.getByText('zodra het team haar heeft bekeken').waitFor();
    const answer = await page.request.get(
      (await page.locator('#photo-1').getAttribute('href')) ?? '',
    );
    expect(answer.headers()['content-type']).toBe('image/jpeg');
    await close();
  });
});

describe('the team', () => {
  it('lets one comment through and removes another, with a reason everyone reads', async () => {
    const editor = await visit(browser, origin);
    await signIn(editor.page);
    await editor.page.goto('/portal/comments');
    expect(await accessibilityFindings(editor.page)).toEqual([]);
    const row = (text: string) => editor.page.locator('.row-comment', { hasText: text });
    await row('Mooi werk aan de muur!').getByRole('button', { name: 'Laat zien' }).click();
    await editor.page.getByText('Iedereen kan haar lezen.').waitFor();
    const other = row('Hoe lang duurt het <i>nog</i>?');
    await other.getByText('Haal weg').first().click();
    await other.getByLabel('Waarom haalt u dit weg?').fill('Dit is al beantwoord.');
    await other.getByRole('button', { name: 'Haal weg' }).click();
    await editor.page.getByText('De reactie is weg.').waitFor();
    await editor.close();

    const { page, close } = await visit(browser, origin, { javaScriptEnabled: false });
    await page.goto(path);
    await page.getByText('Mooi werk aan de muur!').waitFor();
    await page.getByText('Reden: Dit is al beantwoord.').waitFor();
    expect(await page.getByText('Hoe lang duurt het').count()).toBe(0);
    await close();
  });
});

describe('a long timeline', () => {
  it('grows as one reads, and a link to a moment opens the right stretch', async () => {
    const { page, errors, close } = await visit(browser, origin);
    await publishMany(page, 14);
    // By then the script is there; before, the link opens the older ones as a page.
    await page.goto(`/${slug}`, { waitUntil: 'networkidle' });
    const items = page.locator('.update-item');
    const before = await items.count();
    await page.getByRole('link', { name: 'Oudere berichten' }).click();
    await expect.poll(() => items.count()).toBeGreaterThan(before);
    const oldest = items.last();
    const id = (await oldest.getAttribute('id')) ?? '';
    expect(errors).toEqual([]);
    await page.goto(`/${slug}?at=${id.slice(2)}#${id}`);
    await page.locator(`#${id}`).waitFor();
    await page.getByRole('link', { name: 'Nieuwste berichten' }).waitFor();
    await close();
  });
});

/** Updates as a program of the project's team would publish them: by the API. */
async function publishMany(page: Page, number: number): Promise<void> {
  await signIn(page);
  const [projectId] = /[0-9a-f-]{36}/.exec(page.url()) ?? [];
  const updates = `/api/portal/projects/${projectId}/updates`;
  const paragraph = { type: 'paragraph', content: [{ type: 'text', text: 'Alles gaat door.' }] };
  for (let index = 1; index <= number; index += 1) {
    const title = { nl: `Dagbericht ${index}` };
    const body = { nl: { type: 'doc', content: [paragraph] } };
    const data = { kind: 'news', category: 'progress', title, body };
    const { updateId } = await (await page.request.post(updates, { data })).json();
    const published = await page.request.post(`${updates}/${updateId}/publish`, { data: {} });
    expect(published.status()).toBe(200);
  }
}
