/**
 * A first visit of a landing page on a bad phone on a bad network, in a real browser: 400 ms there
 * and back, 400 kbit/s, a processor four times as slow. Largest contentful paint and layout shift as
 * the browser itself reports them; every visit begins with nothing kept.
 */
import type { Browser } from 'playwright-core';
import { openBrowser, visit } from '../e2e/support/browser.ts';
import { median, report, reportLimit } from './figure.ts';
import { demonstration, projectWithPicture, startSite } from './site.ts';

const VISITS = 5;
const ROUND_TRIP_MS = 400;
const BYTES_A_SECOND = 400_000 / 8;
const CPU_SLOWDOWN = 4;
const LIMIT_LCP_S = 1.8;
/** For pictures and fonts to arrive and move what they may move. */
const SETTLE_MS = 4_000;

export async function run(): Promise<void> {
  const site = await startSite('serve', await demonstration());
  const browser = await openBrowser();
  try {
    const path = `/${await projectWithPicture(site.origin)}`;
    const seen: Painted[] = [];
    for (let number = 0; number < VISITS; number++)
      seen.push(await visitSlowly(browser, site.origin, path));
    const paints = seen.map(({ largestPaintMs }) => largestPaintMs / 1000);
    reportLimit('first-visit-slow-largest-paint', median(paints), 's', LIMIT_LCP_S);
    const figure = Math.max(...seen.map(({ shift }) => shift));
    const unit = 'layout shift';
    report({
      name: 'first-visit-slow-shift',
      figure,
      unit,
      baseline: 0,
      ratio: figure,
      target: '0',
    });
  } finally {
    await browser.close();
    await site.stop();
  }
}

interface Painted {
  readonly largestPaintMs: number;
  readonly shift: number;
}

async function visitSlowly(browser: Browser, origin: string, path: string): Promise<Painted> {
  const viewport = { width: 360, height: 640 };
  const { page, context, close } = await visit(browser, origin, { viewport });
  const devtools = await context.newCDPSession(page);
  await devtools.send('Network.enable');
  await devtools.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: ROUND_TRIP_MS,
    downloadThroughput: BYTES_A_SECOND,
    uploadThroughput: BYTES_A_SECOND,
  });
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: CPU_SLOWDOWN });
  await page.addInitScript({ content: observe });
  await page.goto(path, { waitUntil: 'load', timeout: 60_000 });
  await page.waitForTimeout(SETTLE_MS);
  // Guarantee: `observe` has put it there.
  const painted = (await page.evaluate('window.painted')) as Painted;
  await close();
  return painted;
}

/** Runs in the page, before anything of it does. */
const observe = `
  window.painted = { largestPaintMs: 0, shift: 0 };
  new PerformanceObserver((list) => {
    for (const { startTime } of list.getEntries()) painted.largestPaintMs = startTime;
  }).observe({ type: 'largest-contentful-paint', buffered: true });
  new PerformanceObserver((list) => {
    for (const { value } of list.getEntries()) painted.shift += value;
  }).observe({ type: 'layout-shift', buffered: true });
`;
