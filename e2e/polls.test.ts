/** Polls end to end: a vote for everyone, a vote with the code of a letter, and the team that asks. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { demoPassword } from '../server/src/demo/content/members.ts';
import { demoCodes } from '../server/src/demo/content/poll-drafts.ts';
import {
  accessibilityFindings,
  fromElsewhere,
  openBrowser,
  overflow,
  visit,
} from './support/browser.ts';
import { origin } from './support/origin.ts';

const ordinary = 'Hoe richten we de kade in?';
const household = 'Eenrichtingsverkeer in de Javastraat?';
const [, code = ''] = demoCodes;
let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser?.close());

const tall = { width: 320, height: 5_000 };

async function openPoll(page: Page, slug: string, title: string): Promise<void> {
  await page.goto(`/${slug}/polls`);
  await page.getByRole('link', { name: title }).click();
  await page.getByRole('heading', { level: 1, name: title }).waitFor();
}

describe.each([
  { script: 'without script', javaScriptEnabled: false },
  { script: 'with script', javaScriptEnabled: true },
])('a resident $script', ({ javaScriptEnabled }) => {
  it('answers a poll for everyone and sees how it stands, with no cookie', async () => {
    const { page, context, errors, cookiesSet, foreignRequests, close } = await visit(
      browser,
      origin,
      { javaScriptEnabled },
    );
    await openPoll(page, 'kademuur-prinsengracht', ordinary);
    await page.getByText('Hoe het ervoor staat, ziet u nadat u heeft gestemd.').waitFor();
    await page.getByRole('button', { name: 'Stem', exact: true }).click();
    await page.getByText('Beantwoord minstens één vraag.').waitFor();
    await page.getByLabel('Bomen in de grond').check();
    await page.getByLabel('Schaduw').check();
    await page.getByRole('radio', { name: /^5/ }).check({ force: true });
    await page.getByRole('button', { name: 'Stem', exact: true }).click();
    await page.getByRole('heading', { name: 'Dank u, uw stem zit in de bus' }).waitFor();
    await page.getByRole('row', { name: /Bomen in de grond 58/ }).waitFor();
    expect([await context.cookies(), cookiesSet, foreignRequests, errors]).toEqual([
      [],
      [],
      [],
      [],
    ]);

    await openPoll(page, 'kademuur-prinsengracht', ordinary);
    const again = page.getByRole('button', { name: 'Nog iemand stemmen op dit toestel' });
    expect(await again.isVisible()).toBe(javaScriptEnabled);
    if (javaScriptEnabled) await again.click();
    expect(await page.getByLabel('Bomen in de grond').isVisible()).toBe(true);
    await close();
  });
});

describe('a resident who takes time to choose', () => {
  it('presses once, also after coming back for somebody else', async () => {
    const { page, errors, close } = await visit(browser, origin);
    await openPoll(page, 'kademuur-prinsengracht', ordinary);
    const another = page.getByRole('button', { name: 'Nog iemand stemmen op dit toestel' });
    const proof = () => page.locator('[name=proof]').inputValue();
    for (const choice of ['Bankjes aan het water', 'Fietsparkeren']) {
      if (choice === 'Fietsparkeren') {
        await page.goBack();
        await another.click();
      }
      await page.waitForLoadState('networkidle');
      await page.getByLabel(choice).check();
      await expect.poll(proof, { timeout: 10_000 }).not.toBe('');
      await page.getByRole('button', { name: 'Stem', exact: true }).click();
      await page.getByRole('heading', { name: 'Dank u, uw stem zit in de bus' }).waitFor();
    }
    expect(errors).toEqual([]);
    await close();
  });
});

describe('many votes from one network', () => {
  it('are taken with work, a few without, and not twice with the same', async () => {
    const extraHTTPHeaders = fromElsewhere();
    const bare = await visit(browser, origin, { javaScriptEnabled: false, extraHTTPHeaders });
    const { page } = bare;
    await openPoll(page, 'kademuur-prinsengracht', 'Hoe doen wij het?');
    const address = page.url();
    for (let votes = 0; votes < 6; votes += 1) {
      await page.goto(address);
      await page.getByRole('radio', { name: /^4/ }).check({ force: true });
      await page.getByRole('button', { name: 'Stem', exact: true }).click();
      const told = votes < 5 ? 'Dank u, uw stem zit in de bus' : 'van toestellen zonder JavaScript';
      await page.getByText(told).waitFor();
    }
    await bare.close();

    const working = await visit(browser, origin, { extraHTTPHeaders });
    await working.page.goto(address, { waitUntil: 'networkidle' });
    const sent = working.page.waitForRequest(
      (request) => request.method() === 'POST' && /vote$/.test(request.url()),
    );
    await working.page.getByRole('radio', { name: /^4/ }).check({ force: true });
    await working.page.getByRole('button', { name: 'Stem', exact: true }).click();
    const form = Object.fromEntries(new URLSearchParams((await sent).postData() ?? ''));
    await working.page.getByText('Dank u, uw stem zit in de bus').waitFor();
    const again = await working.context.request.post(`${address}?/vote`, {
      ...{ form, headers: { ...extraHTTPHeaders, origin, accept: 'text/html' } },
    });
    expect(again.status()).toBe(409);
    expect(await again.text()).toContain('Deze stem zit al in de bus.');
    await working.close();
  });
});

describe('a household', () => {
  it('votes once with the code of its letter; nothing the code was sent with comes back at the vote', async () => {
    const { page, context, errors, cookiesSet, foreignRequests, close } = await visit(
      browser,
      origin,
    );
    const sent: { url: string; body: string; cookie: string | undefined }[] = [];
    page.on('request', (request) => {
      if (request.method() !== 'POST') return;
      const { cookie } = request.headers();
      sent.push({ url: request.url(), body: request.postData() ?? '', cookie });
    });
    await openPoll(page, 'javastraat', household);
    const address = page.url();
    // From elsewhere, as a phone does that has read the QR code: the page is opened, not moved within.
    await page.goto('about:blank');
    await page.goto(`${address}#${code}`);
    await page.waitForURL(({ hash }) => hash === '');
    expect(await page.getByLabel('De code uit uw brief').inputValue()).toBe(code);
    await page.getByRole('button', { name: 'Ga verder met deze code' }).click();
    await page.getByText('Uw stembiljet', { exact: true }).waitFor();
    expect(await accessibilityFindings(page)).toEqual([]);

    // The ballot stays on the device, also when the page is closed in between.
    await page.reload();
    await page.getByLabel('Nee, laat het zo').check();
    await page.getByRole('button', { name: 'Doe mijn biljet in de bus' }).click();
    await page.getByText('Uw biljet gaat zo in de bus').waitFor();
    await page.getByText('Uw biljet zit in de bus').waitFor({ timeout: 30_000 });

    expect(sent.map(({ url }) => new URL(url).pathname.split('/').at(-1))).toEqual([
      ...['signatures', 'ballots'],
    ]);
    const [signing, casting] = sent.map(({ body }) => JSON.parse(body));
    const values = Object.values(signing).flat();
    for (const value of Object.values(casting).flat()) expect(values).not.toContain(value);
    expect(sent.map(({ cookie }) => cookie)).toEqual([undefined, undefined]);
    const kept = await page.evaluate('JSON.stringify(localStorage)');
    for (const gone of [code, casting.serial, casting.signature, signing.blindedMessage])
      expect(kept).not.toContain(gone);
    expect([await context.cookies(), cookiesSet, foreignRequests, errors]).toEqual([
      [],
      [],
      [],
      [],
    ]);
    await close();
  });

  it('is refused a second time, a code that is none, and a typing error', async () => {
    const { page, close } = await visit(browser, origin);
    await openPoll(page, 'javastraat', household);
    const send = async (typed: string) => {
      await page.getByLabel('De code uit uw brief').fill(typed);
      await page.getByRole('button', { name: 'Ga verder met deze code' }).click();
    };
    await send(code.toLowerCase());
    await page.getByText('Met deze code is al een stembiljet gemaakt.').waitFor();
    await send('K7QXM-4M2PT');
    await page.getByText('er zit een tikfout in').waitFor();
    expect(await accessibilityFindings(page)).toEqual([]);
    await close();
  });

  it('without script is told honestly why not, and how else', async () => {
    const { page, close } = await visit(browser, origin, { javaScriptEnabled: false });
    await openPoll(page, 'javastraat', household);
    const told = page.locator('noscript .notice');
    await told.waitFor();
    expect(await told.textContent()).toContain('Zonder zou dat niet geheim zijn');
    expect(await page.getByLabel('De code uit uw brief').isVisible()).toBe(false);
    await close();
  });
});

describe('the team', () => {
  it('makes a household poll, looks at it, opens it, prints letters, and closes it', async () => {
    const { page, errors, close } = await visit(browser, origin);
    await signIn(page, 'redactie@amstelrijk.example.org');
    await page.goto('/portal');
    await page
      .getByRole('link', { name: /Kademuur Prinsengracht/ })
      .first()
      .click();
    await page.getByRole('link', { name: 'Peilingen' }).click();
    await page.getByRole('link', { name: 'Maak een peiling' }).click();
    await page.getByRole('radio', { name: /Eén stem per huishouden/ }).check();
    await page.getByLabel('Waar gaat het over?', { exact: true }).fill('Een bankje bij nummer 12?');
    await page.getByLabel('Uw vraag', { exact: true }).fill('Komt het bankje er?');
    await page.getByRole('button', { name: 'Bewaar en bekijk' }).click();
    await page.getByText('Geef minstens twee antwoorden').waitFor();
    await page.getByLabel('Antwoorden, elk op een eigen regel', { exact: true }).fill('Ja\nNee');
    await page.getByRole('button', { name: 'Bewaar en bekijk' }).click();
    await page.getByText('Zo zien bewoners het').waitFor();
    expect(await accessibilityFindings(page)).toEqual([]);
    await page.getByRole('button', { name: 'Open de peiling' }).click();
    await page.getByText('Bewoners zien hem nu.').waitFor();
    await page.getByRole('link', { name: 'Druk brieven met een code' }).click();
    await page.getByLabel(/Hoeveel brieven/).fill('3');
    await page.getByRole('button', { name: 'Maak de brieven' }).click();
    await page.getByText('3 brieven zijn klaar').waitFor();
    const printed = await page.locator('.vote-letter-code').allInnerTexts();
    expect(new Set(printed).size).toBe(3);
    for (const each of printed) expect(each).toMatch(/^\w{5}-\w{5}-\w{5}$/);
    expect(await accessibilityFindings(page)).toEqual([]);
    await page.getByRole('link', { name: 'Een bankje bij nummer 12?' }).click();
    await page.getByText('0 codes zijn gebruikt, van de 3.').waitFor();
    const poll = await page.getByRole('link', { name: 'Zoals bewoners' }).getAttribute('href');
    const letters = await openAtHome(browser, poll ?? '', printed);
    await page.getByRole('button', { name: 'Sluit de peiling' }).click();
    await page.getByText('De peiling is gesloten.').waitFor();
    await letters.areRefused();
    expect(errors).toEqual([]);
    await close();
  });

  it('sees results as bars and tables, a rating by the month, and takes them along', async () => {
    const { page, context, close } = await visit(browser, origin);
    await signIn(page, 'redactie@amstelrijk.example.org');
    await page.goto('/portal');
    await page
      .getByRole('link', { name: /Kademuur Prinsengracht/ })
      .first()
      .click();
    await page.getByRole('link', { name: 'Peilingen' }).click();
    await page.getByRole('link', { name: 'Hoe doen wij het?' }).click();
    await page.getByText('Per maand').waitFor();
    await page.getByText('De stofzuigwagen mag vaker langs.').waitFor();
    expect(await accessibilityFindings(page)).toEqual([]);
    const address = await page.getByRole('link', { name: /CSV/ }).getAttribute('href');
    const file = await context.request.get(address ?? '');
    expect(file.headers()['content-type']).toContain('text/csv');
    expect(await file.text()).toContain('"De stofzuigwagen mag vaker langs."');
    await close();
  });
});

describe('the pages of polls', () => {
  it.each([
    { colorScheme: 'light', locale: 'nl-NL' },
    { colorScheme: 'dark', locale: 'de-DE' },
  ] as const)('are accessible and fit 320 pixels: $colorScheme, $locale', async (look) => {
    const { page, errors, close } = await visit(browser, origin, { ...look, viewport: tall });
    for (const slug of ['kademuur-prinsengracht', 'javastraat', 'nieuwmarkt']) {
      await page.goto(`/${slug}/polls`);
      const links = await page.locator('.poll-item a').all();
      const paths = await Promise.all(links.map((each) => each.getAttribute('href')));
      for (const path of [`/${slug}/polls`, ...paths, `${paths[0]}?voted=yes`]) {
        await page.goto(path ?? '');
        const found = await accessibilityFindings(page);
        expect({ path, found, tooWide: await overflow(page) }).toEqual({
          ...{ path, found: [], tooWide: 0 },
        });
      }
    }
    expect(errors).toEqual([]);
    await close();
  });
});

/** Two devices at a poll, one of which has used its code; once the poll is closed both hear the same. */
async function openAtHome(browser: Browser, path: string, codes: readonly string[]) {
  const [one, other] = [await visit(browser, origin), await visit(browser, origin)];
  const [used = '', unused = ''] = codes;
  const send = async ({ page }: typeof one, typed: string) => {
    await page.getByLabel('De code uit uw brief').fill(typed);
    await page.getByRole('button', { name: 'Ga verder met deze code' }).click();
  };
  for (const { page } of [one, other]) await page.goto(path);
  await send(one, used);
  await one.page.getByText('Uw stembiljet', { exact: true }).waitFor();
  return {
    async areRefused() {
      for (const code of [used, unused]) {
        await send(other, code);
        await other.page.getByText('Deze stemming is intussen gesloten.').waitFor();
        const told = await other.page.locator('[data-fault]:visible').allInnerTexts();
        expect(told).toHaveLength(1);
        expect(await other.page.evaluate('localStorage.length')).toBe(0);
      }
      await one.close();
      await other.close();
    },
  };
}

async function signIn(page: Page, email: string): Promise<void> {
  await page.goto('/portal/sign-in');
  await page.getByLabel('E-mailadres').fill(email);
  await page.getByLabel('Wachtwoord').fill(demoPassword);
  await page.getByRole('button', { name: 'Meld aan' }).click();
  await page.getByRole('heading', { level: 1, name: 'Uw projecten' }).waitFor();
}
