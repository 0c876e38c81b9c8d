/** A question that waits for a connection: sent by whoever is there when it returns, and only once. */
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser, visit } from './support/browser.ts';
import { type Network, openNetwork } from './support/network.ts';
import { origin } from './support/origin.ts';

const slug = 'kademuur-prinsengracht';
const sending = `POST /api/projects/${slug}/conversations`;
const phone = { viewport: { width: 360, height: 640 } };
/** An answer without script, where the page of a question was. */
const elsewhere = '/api/index';
let browser: Browser;
let network: Network;

beforeAll(async () => {
  browser = await openBrowser();
  network = await openNetwork(origin);
});
afterAll(async () => {
  await browser?.close();
  network?.close();
});

let turn = 0;

/** Reads the project offline too, and then asks something while there is no connection. */
async function askWithoutConnection(page: Page) {
  network.state = 'open';
  await page.goto(`/${slug}`);
  await page.getByRole('button', { name: 'Ook offline lezen' }).click();
  await page.getByText('Dit project staat op uw toestel.').waitFor();
  // Its script comes after the page; without it there is no asking without a connection.
  await page.goto(`/${slug}/ask`, { waitUntil: 'networkidle' });
  const text = `Hoe laat begint het heien morgen, ronde ${++turn}?`;
  await page.getByLabel('Uw bericht').fill(text);
  network.state = 'cut';
  await page.context().setOffline(true);
  await page.getByRole('button', { name: 'Bekijk wat zij zien' }).click();
  await page.getByRole('button', { name: 'Verstuur zodra het kan' }).click();
  await page.getByRole('heading', { name: 'Wacht tot u verbinding heeft' }).waitFor();
  const words = await page.locator('.claim-words li:visible').allInnerTexts();
  network.passed.length = 0;
  return { text, claimCode: words.join(' ') };
}

/** What the browser does when there is a connection again, in a way that a test can say when. */
async function workerIn(page: Page) {
  const protocol = await page.context().newCDPSession(page);
  const registered = new Promise<string>((resolve) => {
    protocol.on('ServiceWorker.workerRegistrationUpdated', ({ registrations }) => {
      const found = registrations.find(({ scopeURL }) => scopeURL === `${network.origin}/`);
      if (found) resolve(found.registrationId);
    });
  });
  await protocol.send('ServiceWorker.enable');
  const registrationId = await registered;
  const { origin } = network;
  return {
    wake: () =>
      protocol.send('ServiceWorker.dispatchSyncEvent', {
        ...{ origin, registrationId, tag: 'ask-queue', lastChance: false },
      }),
  };
}

async function messagesOf(claimCode: string): Promise<string[]> {
  const answer = await fetch(`${network.origin}/api/conversations/open`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ claimCode }),
  });
  const { messages = [] } = (await answer.json()) as { messages?: { text: string }[] };
  return messages.map(({ text }) => text);
}

async function reconnect(context: BrowserContext): Promise<void> {
  network.state = 'open';
  await context.setOffline(false);
}

const sendings = () => network.passed.filter((each) => each === sending).length;

describe('a question that waits', () => {
  it('is sent by the service worker when its page is closed, and the next page tells', async () => {
    const { page, context, close } = await visit(browser, network.origin, phone);
    const { text, claimCode } = await askWithoutConnection(page);
    const other = await context.newPage();
    await page.close();
    await reconnect(context);
    await other.goto(elsewhere);
    expect(await messagesOf(claimCode)).toEqual([]);
    const worker = await workerIn(other);
    await worker.wake();
    await expect.poll(() => messagesOf(claimCode), { timeout: 30_000 }).toEqual([text]);
    await worker.wake();
    await other.goto(`/${slug}`);
    await other.getByText('is verstuurd').waitFor();
    expect(await messagesOf(claimCode)).toEqual([text]);
    expect(sendings()).toBe(1);
    await close();
  });

  it.each([
    ['which take turns', ''],
    // Older browsers have no locks: then both send, and the server takes it once.
    ['which know nothing of each other', 'delete Navigator.prototype.locks'],
  ])('is asked once by page and worker together, %s', async (_how, before) => {
    const { page, context, errors, close } = await visit(browser, network.origin, phone);
    await context.addInitScript(before);
    const { text, claimCode } = await askWithoutConnection(page);
    const worker = await workerIn(page);
    await reconnect(context);
    await Promise.all([worker.wake(), page.evaluate("dispatchEvent(new Event('online'))")]);
    await page.getByText('is verstuurd').waitFor({ timeout: 30_000 });
    await worker.wake();
    expect(await messagesOf(claimCode)).toEqual([text]);
    if (before === '') expect(sendings()).toBe(1);
    expect(errors).toEqual([]);
    await close();
  });

  it('goes on waiting when there is no connection after all', async () => {
    const { page, context, close } = await visit(browser, network.origin, phone);
    const { text, claimCode } = await askWithoutConnection(page);
    const worker = await workerIn(page);
    await worker.wake();
    await page.getByRole('heading', { name: 'Wacht tot u verbinding heeft' }).waitFor();
    await reconnect(context);
    await page.getByText('is verstuurd').waitFor({ timeout: 30_000 });
    expect(await messagesOf(claimCode)).toEqual([text]);
    await close();
  });

  it('is shown, and taken away, where one reads what the app knows', async () => {
    const { page, context, close } = await visit(browser, network.origin, phone);
    const { text, claimCode } = await askWithoutConnection(page);
    const other = await context.newPage();
    await page.close();
    await context.setOffline(false);
    // Whoever sends it is kept waiting for the work it has to do.
    Object.assign(network, { state: 'silent', hindered: /proof-of-work/ });
    await other.goto('/me');
    const kept = other.getByRole('listitem').filter({ hasText: text });
    await kept.getByRole('button', { name: 'Wis dit' }).click();
    await other.locator('[data-result]', { hasText: 'Van dit toestel gehaald' }).waitFor();
    expect(await other.getByText(text).count()).toBe(0);
    Object.assign(network, { state: 'open', hindered: /^/ });
    // Until the last one that had begun to send it has given up.
    const sending = 'navigator.locks.query().then(({ held }) => held.length)';
    await expect.poll(() => other.evaluate(sending), { timeout: 45_000 }).toBe(0);
    expect(await messagesOf(claimCode)).toEqual([]);
    await close();
  });
});

describe.each([
  ['accepts connections and never answers', 'silent'],
  ['answers everything with a sign-in page of its own', 'portal'],
] as const)('a network that %s', (_what, state) => {
  it('is no connection: a question waits, and goes once when the service itself answers', async () => {
    network.state = 'open';
    const { page, errors, close } = await visit(browser, network.origin, phone);
    await page.clock.install();
    await page.goto(`/${slug}/ask`, { waitUntil: 'networkidle' });
    const text = `Blijft de stoep open voor kinderwagens, ronde ${++turn}?`;
    await page.getByLabel('Uw bericht').fill(text);
    network.state = state;
    expect(await page.evaluate('navigator.onLine')).toBe(true);
    const button = page.getByRole('button', { name: 'Bekijk wat zij zien' });
    await button.click();
    await page.clock.runFor(6_000);
    await page.getByRole('heading', { name: 'Dit is precies wat zij zien' }).waitFor();
    await page.getByRole('button', { name: 'Verstuur zodra het kan' }).click();
    await page.getByRole('heading', { name: 'Wacht tot u verbinding heeft' }).waitFor();
    const claimCode = (await page.locator('.claim-words li:visible').allInnerTexts()).join(' ');
    await page.clock.runFor(60_000);
    await page.getByRole('heading', { name: 'Wacht tot u verbinding heeft' }).waitFor();
    network.passed.length = 0;
    network.state = 'open';
    await page.clock.runFor(31_000);
    await page.getByText('is verstuurd').waitFor({ timeout: 30_000 });
    expect(await messagesOf(claimCode)).toEqual([text]);
    expect(sendings()).toBe(1);
    expect(errors).toEqual([]);
    await close();
  });
});

describe('a network that never answers', () => {
  it('leaves what is kept readable, and says so in place of what is not', async () => {
    network.state = 'open';
    const { page, close } = await visit(browser, network.origin, phone);
    await page.goto(`/${slug}`);
    await page.getByRole('button', { name: 'Ook offline lezen' }).click();
    await page.getByText('Dit project staat op uw toestel.').waitFor();
    network.state = 'silent';
    await page.goto(`/${slug}`);
    await page.getByText('Geen verbinding. Dit had u van').waitFor();
    await page.goto('/conversation', { timeout: 25_000 });
    await page.getByRole('heading', { name: 'Geen verbinding' }).waitFor();
    network.state = 'open';
    await page.getByRole('link', { name: 'Probeer het opnieuw' }).click();
    await page.getByRole('heading', { name: 'Lees uw antwoord' }).waitFor();
    await close();
  });
});
