/** The main job end to end: an editor publishes with a photo, a resident sees, follows, asks, and reads the answer. */
import type { Browser, Page } from 'playwright-core';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { demoPassword } from '../server/src/demo/content/members.ts';
import { type PushReceiver, startPushReceiver } from '../server/src/kernel/push/push-receiver.ts';
import {
  accessibilityFindings,
  openBrowser,
  overflow,
  type Visit,
  visit,
} from './support/browser.ts';
import { origin } from './support/origin.ts';

const slug = 'kademuur-prinsengracht';
const title = 'De kraan komt dinsdag een uur eerder';
const question = 'Kan ik woensdag met een rolstoel langs de kade?';
const answer = 'Ja, de loopstrook aan de gevelkant blijft open.';

let browser: Browser;
let receiver: PushReceiver;
let editor: Visit;
let resident: Visit;

beforeAll(async () => {
  browser = await openBrowser();
  receiver = await startPushReceiver();
  editor = await visit(browser, origin);
  resident = await visit(browser, origin, { permissions: ['notifications'] });
});
afterAll(async () => {
  await browser?.close();
  await receiver?.close();
});

describe('the main job', () => {
  let words: string[] = [];

  it('begins with a resident who follows the project by push, without an account', async () => {
    await subscribeAt(resident.page, receiver);
    await resident.page.goto(`/${slug}/follow`);
    // Whatever the time of day: the message has to come now.
    await resident.page.getByText('Kies zelf waarover en wanneer').click();
    await resident.page.getByRole('radio', { name: /^Geen/ }).check();
    await resident.page.getByRole('button', { name: 'Zet meldingen aan' }).click();
    await resident.page.getByText('U volgt dit project op dit toestel.').waitFor();
    expect(await resident.context.cookies()).toEqual([]);
  });

  it('lets an editor sign in, write an update with a photo and publish it', async () => {
    const { page } = editor;
    await signIn(page, 'redactie@amstelrijk.example.org');
    await page
      .getByRole('link', { name: /Kademuur Prinsengracht/ })
      .first()
      .click();
    await page.getByRole('link', { name: 'Schrijf een bericht' }).click();
    await page.getByLabel('Titel', { exact: true }).fill(title);
    await page
      .getByLabel('Tekst', { exact: true })
      .fill('We beginnen om zes uur. Daarna is het de hele dag stil.');
    await page.locator('.photos input[type=file]').setInputFiles({
      name: 'kraan.jpg',
      mimeType: 'image/jpeg',
      buffer: await photoWithLocation(),
    });
    await page.getByLabel('Wat is er te zien?').fill('Een kraan op een ponton in de gracht');
    await page.getByRole('button', { name: 'Bekijk en plaats' }).click();
    await page.getByText('Zo zien bewoners het').waitFor({ timeout: 60_000 });
    expect(await accessibilityFindings(page)).toEqual([]);
    await page.getByRole('button', { name: 'Plaats nu' }).click();
    await page.getByText('Bewoners zien het nu').waitFor();
    expect(editor.errors).toEqual([]);
  });

  it('shows the update to the resident in the very next request, its photo without where it was taken', async () => {
    const { page } = resident;
    await page.goto(`/${slug}`);
    await page.getByRole('link', { name: title }).click();
    await page.getByRole('heading', { level: 1, name: title }).waitFor();
    const picture = page.getByAltText('Een kraan op een ponton in de gracht');
    await picture.waitFor();
    const bytes = await (await page.request.get((await picture.getAttribute('src')) ?? '')).body();
    const { exif, width } = await sharp(bytes).metadata();
    expect({ exif, isPicture: (width ?? 0) > 100 }).toEqual({ exif: undefined, isPicture: true });
  });

  it('tells the follower by an encrypted push message', async () => {
    await expect.poll(() => receiver.received.length, { timeout: 15_000 }).toBe(1);
    const [received] = receiver.received;
    const message = messageIn(received as { plaintext: unknown });
    expect(message).toMatchObject({ title: 'Kademuur Prinsengracht', body: title });
    expect(message.url).toMatch(new RegExp(`^/${slug}/updates/`));
  });

  it('lets the resident ask a question and gives the code that opens it', async () => {
    const { page } = resident;
    await page.goto(`/${slug}/ask`);
    await page.getByLabel('Uw bericht').fill(question);
    await page.getByRole('button', { name: 'Bekijk wat zij zien' }).click();
    await page.getByRole('button', { name: 'Verstuur' }).click();
    await page.getByRole('heading', { name: 'Bewaar deze code' }).waitFor();
    words = await page.locator('.claim-words li').allInnerTexts();
    expect(words).toHaveLength(8);
  });

  it('brings the question to the inbox, where the editor answers it', async () => {
    const { page } = editor;
    await page.goto('/portal/inbox');
    expect(await accessibilityFindings(page)).toEqual([]);
    await page.getByRole('link', { name: new RegExp(question.slice(0, 20)) }).click();
    await page.getByLabel('Uw antwoord').fill(answer);
    await page.getByRole('button', { name: 'Verstuur antwoord' }).click();
    await page.getByText('Uw antwoord is verstuurd').waitFor();
  });

  it('lets the resident read the answer on another device and confirm it', async () => {
    const elsewhere = await visit(browser, origin, { javaScriptEnabled: false });
    const { page } = elsewhere;
    await page.goto('/conversation');
    await page.getByLabel('Uw code').fill(words.join('-').toUpperCase());
    await page.getByRole('button', { name: 'Open het gesprek' }).click();
    await page.getByText(answer).waitFor();
    await page.getByRole('button', { name: 'Ja, dit is het antwoord' }).click();
    await page.locator('.tag', { hasText: 'Afgerond' }).waitFor();
    expect(await elsewhere.context.cookies()).toEqual([]);
    await elsewhere.close();
  });

  it('lets the resident stop following, and forgets the device', async () => {
    const { page } = resident;
    await page.goto(`/${slug}/follow`);
    await page.getByRole('button', { name: 'Zet meldingen uit' }).click();
    await page.getByText('U volgt dit project niet meer').waitFor();
    // Which updates were read may stay; the secret of 43 characters may not.
    expect(String(await page.evaluate('JSON.stringify(localStorage)'))).not.toMatch(/[\w-]{43}/);
    expect([resident.cookiesSet, resident.foreignRequests, resident.errors]).toEqual([[], [], []]);
  });
});

describe('the portal', () => {
  it('works without script: sign in, write and publish', async () => {
    const { page, close } = await visit(browser, origin, { javaScriptEnabled: false });
    await signIn(page, 'manager@amstelrijk.example.org');
    await page
      .getByRole('link', { name: /Kademuur Prinsengracht/ })
      .first()
      .click();
    await page.getByRole('link', { name: 'Schrijf een bericht' }).click();
    await page.getByLabel('Titel', { exact: true }).fill('Zonder script geplaatst');
    await page.getByLabel('Tekst', { exact: true }).fill('Ook dit komt aan.');
    await page.getByRole('button', { name: 'Bekijk en plaats' }).click();
    await page.getByRole('button', { name: 'Plaats nu' }).click();
    await page.getByText('Bewoners zien het nu').waitFor();
    await close();
  });

  it('tells one thing for every failed sign-in', async () => {
    const { page, close } = await visit(browser, origin);
    for (const email of ['nobody@example.org', 'kijker@amstelrijk.example.org']) {
      await page.goto('/portal/sign-in');
      await page.getByLabel('E-mailadres').fill(email);
      await page.getByLabel('Wachtwoord', { exact: true }).fill('not the password at all');
      await page.getByRole('button', { name: 'Meld aan' }).click();
      await page.getByText('Dat lukte niet.').waitFor();
    }
    await close();
  });

  it('is accessible and fits 320 pixels', async () => {
    const { page, close } = await visit(browser, origin, {
      viewport: { width: 320, height: 700 },
      colorScheme: 'dark',
    });
    await signIn(page, 'manager@amstelrijk.example.org');
    for (const path of ['/portal', '/portal/inbox']) {
      await page.goto(path);
      expect({ path, found: await accessibilityFindings(page) }).toEqual({ path, found: [] });
      expect({ path, tooWide: await overflow(page) }).toEqual({ path, tooWide: 0 });
    }
    await close();
  });
});

async function signIn(page: Page, email: string): Promise<void> {
  await page.goto('/portal');
  await page.getByLabel('E-mailadres').fill(email);
  await page.getByLabel('Wachtwoord', { exact: true }).fill(demoPassword);
  await page.getByRole('button', { name: 'Meld aan' }).click();
  await page.getByRole('heading', { name: 'Uw projecten' }).waitFor();
}

/** What a push message says, without its padding. */
function messageIn({ plaintext }: { plaintext: unknown }): Record<string, string> {
  return JSON.parse(String(plaintext).replace(/[\0 ]+$/, ''));
}

/** The browser's push service is out of reach here; its subscription comes from the receiver instead. */
async function subscribeAt(page: Page, pushService: PushReceiver): Promise<void> {
  const subscription = pushService.newSubscription();
  await page.addInitScript((value) => {
    const given = { ...value, toJSON: () => value, unsubscribe: async () => true };
    // Like the real one, it is still there after the page has been loaded again.
    const storage = Reflect.get(globalThis, 'sessionStorage');
    const manager = Reflect.get(globalThis, 'PushManager').prototype;
    manager.subscribe = async () => {
      storage.setItem('subscribed', 'yes');
      return given;
    };
    manager.getSubscription = async () => (storage.getItem('subscribed') ? given : null);
  }, subscription);
}

/** A photo as a phone makes it: with camera and place in it. */
function photoWithLocation(): Promise<Buffer> {
  return sharp({ create: { width: 1600, height: 1000, channels: 3, background: '#6b8fa3' } })
    .withExif({
      IFD0: { Make: 'Phone', Model: 'Test' },
      IFD3: {
        GPSLatitudeRef: 'N',
        GPSLatitude: '52/1 22/1 0/1',
        GPSLongitudeRef: 'E',
        GPSLongitude: '4/1 53/1 0/1',
      },
    })
    .jpeg()
    .toBuffer();
}
