/** Installing the application, and reading what one follows without a connection. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { accessibilityFindings, openBrowser, overflow, visit } from './support/browser.ts';
import { type Network, openNetwork } from './support/network.ts';
import { origin } from './support/origin.ts';
import { visitWhole, wholeBrowser } from './support/whole-browser.ts';

const slug = 'kademuur-prinsengracht';
let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser?.close());

let network: Network;

beforeAll(async () => {
  network = await openNetwork(origin);
});
afterAll(() => network?.close());

async function chooseOffline(page: Page): Promise<void> {
  await page.goto(`/${slug}`);
  await page.getByRole('button', { name: 'Ook offline lezen' }).click();
  await page.getByText('Dit project staat op uw toestel.').waitFor();
}

/** Run in the page: the paths of everything that is kept, the workers, and the names of the caches. */
const keptPaths = `Promise.all((await caches.keys()).map(async (name) => (await caches.open(name)).keys()))`;
const kept = async (page: Page): Promise<string[]> =>
  page.evaluate(
    `(async () => (await ${keptPaths}).flat().map(({ url }) => new URL(url).pathname))()`,
  );
const cacheNames = '(async () => (await caches.keys()).sort())()';
const onDevice = `(async () => ({
  workers: (await navigator.serviceWorker.getRegistrations()).length,
  caches: await caches.keys(),
}))()`;
const leaveQuestion = `new Promise((resolve) => {
  const opening = indexedDB.open('waiting', 1);
  opening.onupgradeneeded = () => opening.result.createObjectStore('questions');
  opening.onsuccess = () => {
    const writing = opening.result.transaction('questions', 'readwrite');
    writing.objectStore('questions').put('Wanneer?', 1);
    writing.oncomplete = () => resolve();
  };
})`;

interface Manifest {
  readonly name?: string;
  readonly start_url?: string;
  readonly scope?: string;
  readonly display?: string;
  readonly icons?: readonly { src: string; sizes: string; type: string; purpose: string }[];
}

/**
 * What Chromium's criteria ask of a manifest (web.dev/install-criteria), asked by us on every machine;
 * a whole Chromium is asked for its own judgement below.
 */
function missingToInstall({ name, start_url, scope = '/', display, icons = [] }: Manifest) {
  const hasIcon = (side: string) =>
    icons.some(
      ({ sizes, type, purpose }) => sizes === side && type === 'image/png' && purpose === 'any',
    );
  const met = {
    name: Boolean(name),
    start_url: start_url?.startsWith(scope) ?? false,
    display: display === 'standalone',
    'icon of 192x192': hasIcon('192x192'),
    'icon of 512x512': hasIcon('512x512'),
  };
  return Object.entries(met).flatMap(([what, isMet]) => (isMet ? [] : [what]));
}

/** Chromium's own judgement of an application, by what it calls its faults. */
function installFaults(at: string, path: string): Promise<string[]> {
  return visitWhole(at, async (context) => {
    const page = await context.newPage();
    await page.goto(path);
    const protocol = await context.newCDPSession(page);
    const { errors } = await protocol.send('Page.getAppManifest');
    const { installabilityErrors } = await protocol.send('Page.getInstallabilityErrors');
    return [
      ...errors.map(({ message }) => message),
      ...installabilityErrors.map(({ errorId }) => errorId),
    ];
  });
}

describe('the application', () => {
  it.each(['localhost', 'bouwbuur.localhost'])('can be installed from %s', async (host) => {
    const { page, context, close } = await visit(browser, origin.replace('localhost', host));
    await page.goto('/');
    const protocol = await context.newCDPSession(page);
    const { errors, data } = await protocol.send('Page.getAppManifest');
    expect(errors).toEqual([]);
    const manifest = JSON.parse(data || '{}');
    expect(manifest.name).toBe(host === 'localhost' ? 'SitePodium' : 'Bouwbuur');
    expect(missingToInstall(manifest)).toEqual([]);
    for (const { src, sizes } of manifest.icons) {
      const icon = await page.goto(src);
      if (!icon) throw new Error('There is no icon');
      expect(icon.headers()['cache-control']).toContain('immutable');
      const bytes = await icon.body();
      expect(`${bytes.readUInt32BE(16)}x${bytes.readUInt32BE(20)}`).toBe(sizes);
    }
    await close();
  });

  it('could not be installed with less, which shows that the check can fail', async () => {
    const { page, context, close } = await visit(browser, origin);
    await page.goto(`/embed/${slug}`);
    const { data } = await (await context.newCDPSession(page)).send('Page.getAppManifest');
    expect(missingToInstall(JSON.parse(data || '{}'))).toEqual([
      'name',
      'start_url',
      'display',
      'icon of 192x192',
      'icon of 512x512',
    ]);
    await close();
  });

  it.skipIf(!wholeBrowser).each([
    ['localhost', '/'],
    ['localhost', `/${slug}?lang=de`],
    ['bouwbuur.localhost', '/'],
  ])('is found installable by a whole Chromium: %s%s', async (host, path) => {
    expect(await installFaults(origin.replace('localhost', host), path)).toEqual([]);
  });

  it.skipIf(!wholeBrowser)('is not, once its icons are something else', async () => {
    network.state = 'portal';
    network.hindered = /\/icon-/;
    const faults = await installFaults(network.origin, '/');
    Object.assign(network, { state: 'open', hindered: /^/ });
    expect(faults).toEqual([expect.stringMatching(/icon/)]);
  });

  it('starts in the language in which it was installed', async () => {
    const manifest = async (query: string) =>
      (await fetch(`${origin}/manifest.webmanifest${query}`)).json();
    expect(await manifest('?lang=de')).toMatchObject({
      start_url: '/?lang=de',
      lang: 'de',
      id: '/',
    });
    expect(await manifest('')).toMatchObject({ start_url: '/', id: '/' });
  });

  it('keeps nothing on a device before its owner asks for that', async () => {
    const { page, close } = await visit(browser, origin);
    await page.goto(`/${slug}`);
    await page.getByRole('button', { name: 'Ook offline lezen' }).waitFor();
    const state = await page.evaluate(onDevice);
    expect(state).toEqual({ workers: 0, caches: [] });
    await close();
  });
});

describe('a followed project without a connection', () => {
  it('can be read, says since when it is what it was, and nothing private is kept', async () => {
    const { page, context, cookiesSet, errors, close } = await visit(browser, network.origin);
    await chooseOffline(page);
    const update = await page.locator('.update-list h3 a').first().getAttribute('href');
    await page.goto('/conversation');
    await page.goto('/privacy');
    const paths = await kept(page);
    expect(paths).toContain(`/${slug}`);
    expect(paths.filter((path) => /^\/(conversation|me|portal|privacy)/.test(path))).toEqual([]);
    expect(paths.filter((path) => /^\/api\/(?!media|brand)/.test(path))).toEqual([]);

    network.state = 'cut';
    await context.setOffline(true);
    await page.goto(`/${slug}`);
    await page.getByRole('heading', { level: 1, name: 'Kademuur Prinsengracht' }).waitFor();
    await page.getByText('Geen verbinding. Dit had u van').waitFor();
    const display = await page.evaluate('getComputedStyle(document.body).display');
    expect(display).toBe('flex');
    await page.goto(update ?? '');
    await page.getByText('Geen verbinding. Dit had u van').waitFor();
    await page.goto('/conversation');
    await page.getByRole('heading', { name: 'Geen verbinding' }).waitFor();
    await page.getByRole('link', { name: 'Kademuur Prinsengracht' }).waitFor();
    expect(cookiesSet).toEqual([]);
    expect(errors).toEqual([]);
    await close();
  });

  it('is off the device again when that is asked', async () => {
    const { page, close } = await visit(browser, origin);
    await chooseOffline(page);
    await page.getByRole('button', { name: 'Niet meer offline lezen' }).click();
    await page.getByRole('button', { name: 'Ook offline lezen' }).waitFor();
    const state = await page.evaluate(onDevice);
    expect(state).toEqual({ workers: 0, caches: [] });
    await close();
  });
});

describe('an update of the application', () => {
  it('loses nothing that was kept, nor what waits to be sent', async () => {
    network.state = 'open';
    const { page, context, close } = await visit(browser, network.origin);
    await chooseOffline(page);
    const before = new Set(await kept(page));
    await page.evaluate(leaveQuestion);
    network.rewrite = (path, script) =>
      path === '/offline.js' ? script.replace('version = 1', 'version = 2') : script;
    await page.evaluate(
      'navigator.serviceWorker.getRegistration("/").then((found) => found.update().then(() => {}))',
    );
    // Old ones go only once the new ones are complete.
    const isMoved = (names: string[]) =>
      names.includes('pages-2') && names.every((name) => name.endsWith('-2'));
    await expect
      .poll(async () => isMoved(await page.evaluate<string[]>(cacheNames)), { timeout: 20_000 })
      .toBe(true);
    const after = await kept(page);
    expect([...before].filter((path) => !after.includes(path))).toEqual([]);
    network.state = 'cut';
    await context.setOffline(true);
    await page.goto(`/${slug}`);
    await page.getByText('Geen verbinding. Dit had u van').waitFor();
    expect(await page.evaluate('indexedDB.databases().then((all) => all.length)')).toBe(1);
    await close();
  });
});

describe('the pages about what is kept', () => {
  const looks = [
    { colorScheme: 'light', locale: 'nl-NL' },
    { colorScheme: 'dark', locale: 'de-DE' },
  ] as const;

  it.each(looks)('are accessible and fit 320 pixels: $colorScheme, $locale', async (look) => {
    const viewport = { width: 320, height: 9_000 };
    const { page, close } = await visit(browser, origin, { ...look, viewport });
    for (const path of ['/privacy', '/accessibility', '/offline']) {
      await page.goto(path);
      expect({ path, found: await accessibilityFindings(page) }).toEqual({ path, found: [] });
      expect({ path, tooWide: await overflow(page) }).toEqual({ path, tooWide: 0 });
    }
    await close();
  });
});
