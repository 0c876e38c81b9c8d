/** A project shown elsewhere: in the page of a contractor, on the screen in the site hut, when shared. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { accessibilityFindings, openBrowser, overflow, visit } from './support/browser.ts';
import { origin } from './support/origin.ts';

const slug = 'kademuur-prinsengracht';
let browser: Browser;
let elsewhere: Server;

beforeAll(async () => {
  browser = await openBrowser();
  const asked = encodeURIComponent(`${origin}/${slug}`);
  const answer = await fetch(`${origin}/oembed?url=${asked}&maxwidth=400`);
  const { html } = (await answer.json()) as { html: string };
  const frames = `${html}<iframe id="refused" src="${origin}/${slug}"></iframe>`;
  elsewhere = createServer((_request, response) => {
    response.writeHead(200, { 'content-type': 'text/html' }).end(`<!doctype html>${frames}`);
  });
  await new Promise<void>((resolve) => elsewhere.listen(0, '127.0.0.1', resolve));
});
afterAll(async () => {
  await browser?.close();
  elsewhere?.close();
});

describe('an embed', () => {
  it('shows in the page of another site, styled, and its links open beside that page', async () => {
    const { port } = elsewhere.address() as AddressInfo;
    const { page, context, close } = await visit(browser, `http://127.0.0.1:${port}`);
    await page.goto('/');
    const embed = page.frameLocator('iframe').first();
    await embed.getByRole('heading', { level: 1, name: 'Kademuur Prinsengracht' }).waitFor();
    const display = await page
      .frames()[1]
      ?.evaluate("getComputedStyle(document.querySelector('main')).display");
    expect(display).toBe('grid');
    const links = await embed.locator('a').all();
    for (const link of links) {
      expect(await link.getAttribute('target')).toBe('_blank');
      expect(await link.getAttribute('rel')).toContain('noopener');
    }
    const opened = context.waitForEvent('page');
    await embed.getByRole('link', { name: 'Stel een vraag' }).click();
    expect((await opened).url()).toBe(`${origin}/${slug}/ask`);
    await close();
  });

  it('is the only page that others may frame, and has no script', async () => {
    const embed = await fetch(`${origin}/embed/${slug}`);
    expect(embed.headers.get('x-frame-options')).toBeNull();
    expect(embed.headers.get('referrer-policy')).toBe('no-referrer');
    const policy = embed.headers.get('content-security-policy');
    expect(policy).toContain('frame-ancestors *');
    expect(policy).toContain("script-src 'none'");
    expect(await embed.text()).not.toMatch(/<script|<[^>]+\son\w+=/);
    for (const path of [`/${slug}`, `/screen/${slug}`, '/portal/sign-in', '/privacy']) {
      const { headers } = await fetch(origin + path);
      const told = headers.get('content-security-policy');
      expect({ path, told }).toEqual({
        path,
        told: expect.stringContaining("frame-ancestors 'none'"),
      });
      expect(headers.get('x-frame-options')).toBe('SAMEORIGIN');
    }
  });

  it.each(['light', 'dark'] as const)('is accessible and fits 320 pixels: %s', async (look) => {
    const viewport = { width: 320, height: 2_000 };
    const { page, close } = await visit(browser, origin, { colorScheme: look, viewport });
    await page.goto(`/embed/${slug}`);
    expect(await accessibilityFindings(page)).toEqual([]);
    expect(await overflow(page)).toBe(0);
    await close();
  });

  it('of what is not there is not found, as is its oEmbed', async () => {
    expect((await fetch(`${origin}/embed/nothing-here`)).status).toBe(404);
    const asked = (url: string, rest = '') =>
      fetch(`${origin}/oembed?url=${encodeURIComponent(url)}${rest}`);
    expect((await asked(`${origin}/nothing-here`)).status).toBe(404);
    expect((await asked('https://elsewhere.example/x')).status).toBe(404);
    expect((await asked(`${origin}/${slug}`, '&format=yaml')).status).toBe(501);
    const xml = await asked(`${origin}/${slug}`, '&format=xml');
    expect(xml.headers.get('content-type')).toContain('text/xml');
  });
});

describe('the screen in the site hut', () => {
  const sizes = [
    { width: 1920, height: 1080, colorScheme: 'light' },
    { width: 1080, height: 1920, colorScheme: 'dark' },
    { width: 320, height: 2_000, colorScheme: 'light' },
  ] as const;

  it.each(sizes)('shows everything at $width by $height, $colorScheme', async (size) => {
    const { width, height, colorScheme } = size;
    const { page, close } = await visit(browser, origin, {
      viewport: { width, height },
      colorScheme,
    });
    await page.goto(`/screen/${slug}`);
    expect(await accessibilityFindings(page)).toEqual([]);
    expect(await overflow(page)).toBe(0);
    const cut = await page.evaluate(`(() => {
      const panel = document.querySelector('.screen-today');
      const below = Math.max(0, panel.getBoundingClientRect().bottom - innerHeight);
      return { inside: panel.scrollHeight - panel.clientHeight, below };
    })()`);
    expect(cut).toEqual({ inside: 0, below: 0 });
    await close();
  });

  it('renews itself, and keeps what it had when nothing good comes', async () => {
    const { page, errors, close } = await visit(browser, origin);
    await page.clock.install();
    await page.goto(`/screen/${slug}`);
    const title = () => page.locator('h1').textContent();
    const answerWith = async (status: number, change: (html: string) => string) => {
      await page.unrouteAll();
      await page.route(`**/screen/${slug}`, async (route) => {
        const answer = await route.fetch();
        await route.fulfill({ response: answer, status, body: change(await answer.text()) });
      });
      const answered = page.waitForResponse(`**/screen/${slug}`);
      await page.clock.fastForward(61_000);
      await answered;
    };

    await answerWith(200, (html) => html.replace(/<h1>.*?<\/h1>/, '<h1>Vernieuwd</h1>'));
    await expect.poll(title).toBe('Vernieuwd');
    await answerWith(500, () => '<h1>Fault</h1>');
    await page.getByText('Geen verbinding. Bijgewerkt om').waitFor();
    expect(await title()).toBe('Vernieuwd');
    await answerWith(200, () => '<h1>Something else altogether</h1>');
    expect(await title()).toBe('Vernieuwd');
    await answerWith(200, (html) => html.replace(/<h1>.*?<\/h1>/, '<h1>Weer goed</h1>'));
    await expect.poll(title).toBe('Weer goed');
    expect(await page.getByText('Geen verbinding.').isVisible()).toBe(false);
    expect(errors).toEqual([]);
    await close();
  });

  it('renews itself without script', async () => {
    const html = await (await fetch(`${origin}/screen/${slug}`)).text();
    expect(html).toMatch(/<noscript><meta http-equiv="refresh" content="60"\/?><\/noscript>/);
  });
});

describe('a shared page', () => {
  it('names a picture of 1200 by 630 that other sites may show, and is not sent it twice', async () => {
    const { page, close } = await visit(browser, origin);
    await page.goto(`/${slug}`);
    const address = await page.locator('meta[property="og:image"]').getAttribute('content');
    const picture = await fetch(address ?? '');
    const bytes = new DataView(await picture.arrayBuffer());
    expect([bytes.getUint32(16), bytes.getUint32(20)]).toEqual([1200, 630]);
    expect(picture.headers.get('cross-origin-resource-policy')).toBe('cross-origin');
    const etag = picture.headers.get('etag') ?? '';
    const again = await fetch(address ?? '', { headers: { 'if-none-match': etag } });
    expect(again.status).toBe(304);
    const discovery = page.locator('link[type="application/json+oembed"]');
    const found = await fetch((await discovery.getAttribute('href')) ?? '');
    expect(await found.json()).toMatchObject({ type: 'rich', version: '1.0' });
    await close();
  });
});
