/** Following and what the app knows, in a real browser; its push service is out of reach here. */
import { type Browser, devices, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type PushReceiver, startPushReceiver } from '../server/src/kernel/push/push-receiver.ts';
import {
  accessibilityFindings,
  fromElsewhere,
  openBrowser,
  overflow,
  type Visit,
  visit,
} from './support/browser.ts';
import { origin } from './support/origin.ts';

const slug = 'kademuur-prinsengracht';
let browser: Browser;
let receiver: PushReceiver;

beforeAll(async () => {
  browser = await openBrowser();
  receiver = await startPushReceiver();
});
afterAll(async () => {
  await browser?.close();
  await receiver?.close();
});

interface Answer {
  readonly status: number;
  readonly body: Record<string, unknown>;
}

async function post(path: string, body: unknown): Promise<Answer> {
  const answer = await fetch(`${origin}/api${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...fromElsewhere() },
    body: JSON.stringify(body),
  });
  return { status: answer.status, body: (await answer.json()) as Record<string, unknown> };
}

/** A following and a conversation, made past the browser, as a device would have made them. */
async function something() {
  const { endpoint, keys } = receiver.newSubscription();
  const device = { endpoint, ...keys, language: 'nl' };
  const followed = await post(`/projects/${slug}/followers`, device);
  const question = `Wanneer is loopbrug ${endpoint.slice(-6)} weer open?`;
  const asked = await post(`/projects/${slug}/conversations`, { text: question });
  return {
    ...{ endpoint, question },
    secret: String(followed.body.secret),
    claimCode: String(asked.body.claimCode),
  };
}
type Something = Awaited<ReturnType<typeof something>>;

const everything = ({ secret }: Something) => post('/following/everything', { secret });
const conversation = ({ claimCode }: Something) => post('/conversations/open', { claimCode });

async function holding({ secret, claimCode }: Something): Promise<Visit> {
  const device = await visit(browser, origin);
  const claim = { code: claimCode, slug, project: 'Kademuur Prinsengracht', at: '2026-01-01' };
  const held = {
    [`follow:${slug}`]: JSON.stringify({ secret, endpoint: '', key: '' }),
    'claim:x1': JSON.stringify(claim),
    [`seen:${slug}`]: '2026-01-01T10:00:00.000Z',
  };
  await device.context.addInitScript((items) => {
    const { localStorage, sessionStorage } = globalThis as unknown as Record<string, Storage>;
    if (sessionStorage?.getItem('filled')) return;
    for (const [key, value] of Object.entries(items)) localStorage?.setItem(key, value);
    sessionStorage?.setItem('filled', 'yes');
  }, held);
  return device;
}

const storedOn = async (page: Page) =>
  String(await page.evaluate('JSON.stringify(Object.entries(localStorage).sort())'));

/** The words of iOS itself, so that they are found there. */
const iPhones = [
  { locale: 'nl-NL', steps: ['Tik op Deel', '“Zet op beginscherm” en tik op “Voeg toe”'] },
  { locale: 'en-GB', steps: ['Tap Share', '“Add to Home Screen” and tap “Add”'] },
  {
    locale: 'de-DE',
    steps: ['auf Teilen', '„Zum Home-Bildschirm“ und tippen Sie auf „Hinzufügen“'],
  },
];

describe('following', () => {
  it('says what will be stored, and stores nothing before the choice', async () => {
    const { page, errors, close } = await visit(browser, origin, {
      permissions: ['notifications'],
    });
    await page.goto(`/${slug}/follow`);
    await page.getByText('Tot u op de knop drukt, is er niets bewaard').waitFor();
    expect(await storedOn(page)).toBe('[]');
    expect(
      await page.evaluate('navigator.serviceWorker.getRegistrations().then((all) => all.length)'),
    ).toBe(0);
    expect(errors).toEqual([]);
    await close();
  });

  it('refuses to start without a single kind of update', async () => {
    const { page, close } = await visit(browser, origin);
    await page.goto(`/${slug}/follow`);
    await page.getByText('Kies zelf waarover en wanneer').click();
    for (const name of ['Nieuws', 'Werkzaamheden', 'Dringend'])
      await page.getByRole('checkbox', { name: new RegExp(`^${name}\\b(?!e)`) }).uncheck();
    await page.getByRole('button', { name: 'Zet meldingen aan' }).click();
    await page.getByText('Kies minstens één soort bericht').waitFor();
    await close();
  });

  it('says what to do when notifications are refused, and offers feed and calendar', async () => {
    const { page, close } = await visit(browser, origin);
    await page.goto(`/${slug}/follow`);
    await page.getByRole('button', { name: 'Zet meldingen aan' }).click();
    await page.getByText('Uw browser houdt meldingen tegen').waitFor();
    const feed = page.getByRole('link', { name: 'Atom-feed' });
    const calendar = page.getByRole('link', { name: 'Agenda (iCal)' });
    expect(await feed.getAttribute('href')).toBe(`/${slug}/feed.atom`);
    expect(await calendar.getAttribute('href')).toBe(`/${slug}/calendar.ics`);
    expect(await storedOn(page)).toBe('[]');
    await close();
  });

  it.each(iPhones)(
    'says step by step what to do on an iPhone: $locale',
    async ({ locale, steps }) => {
      const options = { ...devices['iPhone 13'], locale };
      const { page, context, close } = await visit(browser, origin, options);
      await context.addInitScript('delete globalThis.PushManager');
      await page.goto(`/${slug}/follow`);
      for (const step of steps) await page.getByText(step).waitFor();
      expect(await page.locator('[data-outcome=ios] li:visible').count()).toBe(3);
      const numbers =
        "getComputedStyle(document.querySelector('[data-outcome=ios] ol')).listStyleType";
      expect(await page.evaluate(numbers)).toBe('decimal');
      expect(await page.locator('[data-follow] form').isVisible()).toBe(false);
      expect(await page.getByRole('link', { name: 'Atom' }).isVisible()).toBe(true);
      expect(await accessibilityFindings(page)).toEqual([]);
      expect(await overflow(page)).toBe(0);
      await close();
    },
  );

  it('says so too on an iPad, which calls itself a Mac', async () => {
    const { userAgent } = devices['Desktop Safari'];
    const options = { userAgent, hasTouch: true };
    const { page, context, close } = await visit(browser, origin, options);
    await context.addInitScript(`delete globalThis.PushManager;
      Object.defineProperty(navigator, 'maxTouchPoints', { value: 5 })`);
    await page.goto(`/${slug}/follow`);
    await page.getByText('Zet op beginscherm').waitFor();
    await close();
  });

  it('says what to do in another browser without push', async () => {
    const { page, context, close } = await visit(browser, origin);
    await context.addInitScript('delete globalThis.PushManager');
    await page.goto(`/${slug}/follow`);
    await page.getByText('Deze browser kan geen meldingen ontvangen').waitFor();
    expect(await page.getByRole('button', { name: 'Zet meldingen aan' }).isVisible()).toBe(false);
    expect(await page.getByRole('link', { name: 'Atom-feed' }).isVisible()).toBe(true);
    await close();
  });

  it('is offered again when the server has forgotten the device', async () => {
    const made = await something();
    const { page, close } = await holding(made);
    await post('/following/unfollow', { secret: made.secret });
    await page.goto(`/${slug}/follow`);
    await page.getByText('uw browser heeft de meldingen beëindigd').waitFor();
    await page.getByRole('button', { name: 'Zet meldingen aan' }).waitFor();
    expect(await storedOn(page)).not.toContain('follow:');
    await close();
  });

  it('shows the choices the server has and changes them', async () => {
    const made = await something();
    const { page, close } = await holding(made);
    await page.goto(`/${slug}/follow`);
    await page.getByRole('button', { name: 'Bewaar mijn keuzes' }).waitFor();
    expect(await page.getByRole('radio', { name: /^Geen/ }).isChecked()).toBe(true);
    await page.getByRole('radio', { name: /^Overdag/ }).check();
    await page.getByRole('checkbox', { name: /^Nieuws/ }).uncheck();
    await page.getByRole('button', { name: 'Bewaar mijn keuzes' }).click();
    await page.getByText('Uw keuzes zijn bewaard.').waitFor();
    await page.getByLabel('Pauze').selectOption({ index: 2 });
    await page.getByRole('button', { name: 'Bewaar mijn keuzes' }).click();
    await page.getByText('meldingen staan op pauze').waitFor();
    const { body } = await post('/following/status', { secret: made.secret });
    expect(body.preferences).toMatchObject({
      ...{ news: false, works: true, quietHours: 'day', pausedUntil: expect.stringMatching(/^2/) },
    });
    await close();
  });
});

describe('what the app knows', () => {
  it('is nothing at first, and looking at it stores nothing', async () => {
    const { page, close } = await visit(browser, origin);
    await page.goto('/me');
    await page.getByText('onze server weet niets van dit toestel').waitFor();
    expect(await storedOn(page)).toBe('[]');
    await close();
  });

  it('is shown field by field, accessible and within 320 pixels', async () => {
    const made = await something();
    const { page, context, foreignRequests, errors, close } = await holding(made);
    await page.setViewportSize({ width: 320, height: 6000 });
    await page.goto('/me');
    await page.getByText('Alles wat de server hiervan bewaart').click();
    await page.locator('[data-column=push]').getByText(made.endpoint).waitFor();
    await page.getByText('Alles wat er in dit gesprek staat').click();
    await page.getByText(made.question).waitFor();
    await page.getByText(`Tot waar u las bij ${slug}`).waitFor();
    expect(await accessibilityFindings(page)).toEqual([]);
    expect(await overflow(page)).toBe(0);
    expect([await context.cookies(), foreignRequests, errors]).toEqual([[], [], []]);
    await close();
  });

  it('is erased one by one, after asking once more, and the server is asked whether that is so', async () => {
    const made = await something();
    const { page, close } = await holding(made);
    await page.goto('/me');
    const following = page.getByRole('listitem').filter({ hasText: 'U volgt dit project' });
    await following.getByRole('button', { name: 'Wis dit' }).click();
    expect((await everything(made)).status).toBe(200);
    await following.getByRole('button', { name: 'Ja, wis dit voorgoed' }).click();
    await page.locator('[data-result]', { hasText: 'die kent het niet meer' }).waitFor();
    expect((await everything(made)).status).toBe(404);
    expect((await conversation(made)).status).toBe(200);
    expect(await storedOn(page)).not.toContain('follow:');
    await close();
  });

  it('is erased all at once, and the page ends up with nothing', async () => {
    const made = await something();
    const { page, close } = await holding(made);
    await page.goto('/me');
    await page.getByRole('button', { name: 'Wis alles' }).click();
    await page.getByRole('button', { name: 'Ja, wis alles voorgoed' }).click();
    await page.getByText('onze server weet niets van dit toestel').waitFor();
    await page.locator('[data-result]', { hasText: 'Alles is gewist' }).waitFor();
    expect([(await everything(made)).status, (await conversation(made)).status]).toEqual([
      404, 404,
    ]);
    expect(await storedOn(page)).toBe('[]');
    await close();
  });

  it('is downloaded as a file that holds it all', async () => {
    const made = await something();
    const { page, close } = await holding(made);
    await page.goto('/me');
    const downloading = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Download alles' }).click();
    const chunks: Buffer[] = [];
    for await (const chunk of await (await downloading).createReadStream())
      chunks.push(chunk as Buffer);
    const file = String(Buffer.concat(chunks));
    for (const part of [made.secret, made.claimCode, made.endpoint, made.question])
      expect(file).toContain(part);
    await close();
  });

  it('moves to another phone by a code of which the server never sees anything', async () => {
    const made = await something();
    const old = await holding(made);
    await old.page.goto('/me');
    await old.page.getByRole('button', { name: 'Neem mee naar een andere telefoon' }).click();
    const code = old.page.getByRole('img', { name: 'Code 1 van 1' });
    await code.waitFor();
    const link = await linkOf(old.page);
    const phone = await visit(browser, origin);
    const asked: string[] = [];
    phone.context.on('request', (request) => asked.push(request.url()));
    await phone.page.goto(link);
    await phone.page.getByText(`Meldingen van het project ${slug}`).waitFor();
    expect(await storedOn(phone.page)).toBe('[]');
    expect(phone.page.url()).toBe(`${origin}/me`);
    await phone.page.getByRole('button', { name: 'Neem over op dit toestel' }).click();
    await phone.page.locator('[data-result]', { hasText: 'Meldingen komen nog niet' }).waitFor();
    await phone.page.getByText('U volgt dit project met meldingen.').waitFor();
    expect(await storedOn(phone.page)).toContain(made.secret);
    expect(asked.filter((url) => url.includes('move'))).toEqual([]);
    await old.close();
    await phone.close();
  });

  it('erases a conversation by its code without script too', async () => {
    const made = await something();
    const { page, close } = await visit(browser, origin, { javaScriptEnabled: false });
    await page.goto('/me');
    expect(await page.content()).toContain('voert geen JavaScript uit');
    await page.getByRole('textbox', { name: 'Uw code' }).fill(made.claimCode);
    await page.getByRole('button', { name: 'Wis het gesprek' }).click();
    await page.getByText('Vink aan dat u het zeker weet').waitFor();
    await page.getByLabel('Ja, wis dit gesprek voorgoed').check();
    await page.getByRole('button', { name: 'Wis het gesprek' }).click();
    await page.getByText('Deze code opent niets meer').waitFor();
    expect((await conversation(made)).status).toBe(404);
    await close();
  });
});

/** The address in the code, as a camera would read it: written once more by the page's own module. */
async function linkOf(page: Page): Promise<string> {
  const { carriedFrom, fragmentsOf } = await import('../web/src/enhance/me/me-carry.ts');
  const entries = JSON.parse(await storedOn(page)) as [string, string][];
  const items = new Map(entries);
  const storage = { getItem: (key: string) => items.get(key) ?? null };
  const like = Object.assign(Object.create(storage), Object.fromEntries(entries)) as Storage;
  return `${origin}/me${fragmentsOf(carriedFrom(like))[0]}`;
}
