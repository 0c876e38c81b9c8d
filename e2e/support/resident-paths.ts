/** Every page of residents in the demonstration, each in every shape it has without a form being sent. */
import type { Browser } from 'playwright-core';
import { expect } from 'vitest';
import { visit } from './browser.ts';

export const projectOfPaths = 'kademuur-prinsengracht';

export async function residentPaths(browser: Browser, origin: string): Promise<string[]> {
  const slug = projectOfPaths;
  const { page, close } = await visit(browser, origin);
  const first = async (path: string, selector: string) => {
    await page.goto(path);
    return (await page.locator(selector).first().getAttribute('href')) ?? '';
  };
  const poll = await first(`/${slug}/polls`, '.poll-item a');
  const update = await first(`/${slug}`, '.update-item:last-child h3 a');
  const found = [
    ...['/', '/?q=gracht', '/?q=zzzzzz', '/map', `/${slug}`],
    ...[`/${slug}?at=${update.split('/').at(-1)}`, update],
    ...[`/${slug}/planning`, `/${slug}/planning?view=calendar`],
    `/${slug}/planning?from=22&until=6&traveller=cyclists`,
    ...[`/${slug}/ask`, `/${slug}/follow`, `/${slug}/polls`, poll, `${poll}?voted=yes`],
    await first('/javastraat/polls', '.poll-item a'),
    await first('/nieuwmarkt/polls', '.poll-item a'),
    ...['/conversation', '/me', '/privacy', '/accessibility', '/offline', '/trust', '/api'],
    ...[`/embed/${slug}`, `/screen/${slug}`, '/nowhere-at-all'],
  ];
  await close();
  expect(found).not.toContain('');
  return found;
}
