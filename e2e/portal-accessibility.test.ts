/** Every page of the portal, in every language, light and dark, on the narrowest phone and a desktop. */
import { readdirSync } from 'node:fs';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { demoPassword } from '../server/src/demo/content/members.ts';
import {
  accessibilityFindings,
  colourFindings,
  openBrowser,
  overflow,
  visit,
} from './support/browser.ts';
import { origin } from './support/origin.ts';
import { type PageLanguage, pageFindings } from './support/page-findings.ts';

const narrow = { width: 320, height: 6_000 };
const wide = { width: 1280, height: 6_000 };
let browser: Browser;
let signedIn: BrowserContextOptions = {};
let paths: string[] = [];

beforeAll(async () => {
  browser = await openBrowser();
  const { page, context, close } = await visit(browser, origin);
  await page.goto('/portal');
  await page.getByLabel('E-mailadres').fill('manager@amstelrijk.example.org');
  await page.getByLabel('Wachtwoord', { exact: true }).fill(demoPassword);
  await page.getByRole('button', { name: 'Meld aan' }).click();
  await page.getByRole('heading', { name: 'Uw projecten' }).waitFor();
  signedIn = { storageState: await context.storageState() };
  await draftPoll(page);
  paths = await portalPaths(page);
  await close();
});
afterAll(() => browser?.close());

/** The demonstration has only polls that were opened, which cannot be changed any more. */
async function draftPoll(page: Page): Promise<void> {
  await page
    .getByRole('link', { name: /Kademuur Prinsengracht/ })
    .first()
    .click();
  await page.getByRole('heading', { level: 1, name: 'Kademuur Prinsengracht' }).waitFor();
  await page.goto(`${page.url()}/polls/new`);
  await page.getByLabel('Waar gaat het over?', { exact: true }).fill('Een bankje aan de kade?');
  await page.getByLabel('Uw vraag', { exact: true }).fill('Komt het bankje er?');
  await page
    .getByLabel('Antwoorden, elk op een eigen regel', { exact: true })
    .fill('Zeker\nLiever niet');
  await page.getByRole('button', { name: 'Bewaar en bekijk' }).click();
  await page.getByRole('button', { name: 'Open de peiling' }).waitFor();
}

/** Addresses for every kind of page, as the links of the portal lead there. */
async function portalPaths(page: Page): Promise<string[]> {
  const linksOn = async (path: string, pattern: RegExp) => {
    const html = await (await page.request.get(path)).text();
    const links = [...html.matchAll(/href="(\/portal[^"]*)"/g)].map(([, href = '']) => href);
    return [...new Set(links.filter((href) => pattern.test(href)))];
  };
  const firstOn = async (among: string[], pattern: RegExp) => {
    for (const path of among) {
      const [found] = await linksOn(path, pattern);
      if (found) return found;
    }
    throw new Error(`None of ${among.length} pages leads to ${pattern}`);
  };
  const projects = await linksOn('/portal?q=a', /^\/portal\/projects\/[^/]+$/);
  const all = async (part: RegExp, under = '') =>
    (await Promise.all(projects.map((each) => linksOn(`${each}${under}`, part)))).flat();
  const updates = await all(/\/updates\/[^/]+$/);
  const polls = await all(/\/polls\/[^/]+$(?<!new)/, '/polls');
  const parent = (path: string) => path.slice(0, path.lastIndexOf('/'));
  const edit = await firstOn(updates, /\/updates\/[^/]+\/edit$/);
  const correct = await firstOn(updates, /\/correct$/);
  const editPoll = await firstOn(polls, /\/polls\/[^/]+\/edit$/);
  const letters = await firstOn(polls, /\/letters$/);
  const works = await all(/\/works$/);
  const move = await firstOn(works, /\/move$/);
  const project = parent(parent(parent(correct)));
  return [
    ...['/portal', '/portal?q=zzzz', '/portal/nowhere-at-all', '/portal/comments?state=shown'],
    ...['/portal/comments', '/portal/inbox?state=all'],
    await firstOn(['/portal/inbox?state=all'], /\/inbox\/[^/]+\/[^/]+$/),
    ...[project, `${project}/compose`, `${project}/phases`],
    ...[`${project}/polls`, `${project}/polls/new`, parent(editPoll), editPoll],
    ...[parent(letters), letters, parent(parent(parent(move))).concat('/works'), move],
    ...[parent(edit), edit, parent(correct), correct, await firstOn(updates, /\/withdraw$/)],
  ];
}

const languages = [
  { language: 'nl', locale: 'nl-NL' },
  { language: 'en', locale: 'en-GB' },
  { language: 'de', locale: 'de-DE' },
] as const;

/** What is wrong with the page as it is, each line naming it: its words, and how it stands. */
async function examine(page: Page, language: PageLanguage, name: string): Promise<string[]> {
  const found = [...(await pageFindings(page, language, 'portal'))];
  found.push(...(await accessibilityFindings(page)));
  await page.setViewportSize(wide);
  if ((await overflow(page)) > 0) found.push(`wide: too wide by ${await overflow(page)}`);
  if (language === 'nl') found.push(...(await looks(page)));
  await page.setViewportSize(narrow);
  return found.map((each) => `${name} ${each}`);
}

/** What does not depend on the language: the desk, and the colours of both looks. */
async function looks(page: Page): Promise<string[]> {
  const found = await accessibilityFindings(page);
  await page.emulateMedia({ colorScheme: 'dark' });
  found.push(...(await colourFindings(page)));
  await page.setViewportSize(narrow);
  found.push(...(await colourFindings(page)));
  await page.emulateMedia({ colorScheme: 'light' });
  return found;
}

describe('the portal', () => {
  it('is swept whole: a path for every page there is', () => {
    const routes = readdirSync('web/src/routes/portal', { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith('+page.svelte'))
      .map((path) =>
        path
          .replace(/\/?\+page\.svelte$/, '')
          .replace('(members)', '')
          .replace(/^\//, ''),
      );
    const unseen = routes.filter((route) => {
      const pattern = route.replace(/\[\.\.\.\w+\]/, '.+').replace(/\[\w+\]/g, '[0-9a-f-]{36}');
      const whole = new RegExp(`^/portal${pattern && `/${pattern}`}(\\?.*)?$`);
      return ![...paths, '/portal/sign-in'].some((path) => whole.test(path));
    });
    expect(unseen).toEqual([]);
  });

  it.each(languages)(
    'is accessible in $language, light and dark, narrow and wide',
    async ({ language, locale }) => {
      const look = { locale, viewport: narrow };
      const member = await visit(browser, origin, { ...look, ...signedIn });
      const stranger = await visit(browser, origin, look);
      const found: string[] = [];
      for (const path of paths) {
        const address = `${path}${path.includes('?') ? '&' : '?'}lang=${language}`;
        await member.page.goto(address);
        found.push(...(await examine(member.page, language, path)));
      }
      await stranger.page.goto('/portal/sign-in');
      found.push(...(await examine(stranger.page, language, '/portal/sign-in')));
      expect(found).toEqual([]);
      expect([member.errors, stranger.errors]).toEqual([[], []]);
      await member.close();
      await stranger.close();
    },
    240_000,
  );
});
