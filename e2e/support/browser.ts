/** A real browser that comes with npm, and what a person in it leaves behind. */
import { AxeBuilder } from '@axe-core/playwright';
import sparticuz from '@sparticuz/chromium';
import {
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  chromium,
  type Page,
} from 'playwright-core';

/** Made for another purpose: these crash with several pages, or switch off what is tested here. */
const unwanted = new Set([
  '--single-process',
  '--no-zygote',
  '--disable-web-security',
  '--allow-running-insecure-content',
  '--disable-site-isolation-trials',
]);

export async function openBrowser(): Promise<Browser> {
  const args = sparticuz.args.filter((argument) => !unwanted.has(argument));
  return chromium.launch({
    executablePath: await sparticuz.executablePath(),
    args: [...args, '--host-resolver-rules=MAP *.localhost 127.0.0.1'],
  });
}

export interface Visit {
  readonly page: Page;
  readonly context: BrowserContext;
  /** Requests to anyone but the service itself. */
  readonly foreignRequests: string[];
  /** Set-Cookie headers received. */
  readonly cookiesSet: string[];
  readonly errors: string[];
  close(): Promise<void>;
}

/** As a proxy in front would tell it: each visitor is another caller, with limits of their own. */
export const fromElsewhere = () => ({ 'x-forwarded-for': `10.${byte()}.${byte()}.${byte()}` });
const byte = () => Math.floor(Math.random() * 256);

/** Opens a fresh visitor: no cookies, nothing stored. */
export async function visit(
  browser: Browser,
  origin: string,
  options: BrowserContextOptions = {},
): Promise<Visit> {
  const context = await browser.newContext({
    baseURL: origin,
    locale: 'nl-NL',
    viewport: { width: 390, height: 844 },
    reducedMotion: 'reduce',
    extraHTTPHeaders: fromElsewhere(),
    ...options,
  });
  context.setDefaultTimeout(10_000);
  const foreignRequests: string[] = [];
  const cookiesSet: string[] = [];
  const errors: string[] = [];
  context.on('request', (request) => {
    const { origin: to, protocol } = new URL(request.url());
    if (protocol.startsWith('http') && to !== origin) foreignRequests.push(request.url());
  });
  context.on('response', (response) => {
    const cookie = response.headers()['set-cookie'];
    if (cookie) cookiesSet.push(`${response.url()}: ${cookie}`);
  });
  const page = await context.newPage();
  page.on('pageerror', (error) => errors.push(error.message));
  return { page, context, foreignRequests, cookiesSet, errors, close: () => context.close() };
}

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** What an accessibility checker finds on the page as it is, one line each. */
export async function accessibilityFindings(page: Page): Promise<string[]> {
  return findings(checkerOf(page).withTags(rules));
}

/** The part of it that is otherwise in another look, for a page examined before. */
export async function colourFindings(page: Page): Promise<string[]> {
  return findings(checkerOf(page).withRules(['color-contrast', 'link-in-text-block']));
}

/** Tells of violations only, which is quicker on a long page. */
const checkerOf = (page: Page) => new AxeBuilder({ page }).options({ resultTypes: ['violations'] });

async function findings(checker: AxeBuilder): Promise<string[]> {
  // Frames of other origins are pages of their own; without them no second page has to be opened.
  const { violations } = await checker.setLegacyMode(true).analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target }) => `${id}: ${target.join(' ')}`),
  );
}

/** How many pixels the page is wider than its window. */
export async function overflow(page: Page): Promise<number> {
  return Number(await page.evaluate('document.documentElement.scrollWidth - window.innerWidth'));
}
