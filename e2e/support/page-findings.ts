/** What a page must have that an accessibility checker does not look for. */
import type { Page } from 'playwright-core';
import { de } from '../../web/src/lib/messages/de.ts';
import { en } from '../../web/src/lib/messages/en.ts';
import { nl } from '../../web/src/lib/messages/nl.ts';
import { de as portalDe } from '../../web/src/lib/portal/messages/de.ts';
import { en as portalEn } from '../../web/src/lib/portal/messages/en.ts';
import { nl as portalNl } from '../../web/src/lib/portal/messages/nl.ts';

const catalogues = {
  resident: { nl, en, de },
  portal: { nl: portalNl, en: portalEn, de: portalDe },
};
export type PageLanguage = 'nl' | 'en' | 'de';
type Surface = keyof typeof catalogues;

/** Messages that only another language has; those with values in them never stand in a page as they are. */
function foreignMessages(language: PageLanguage, surface: Surface): string[] {
  const all = Object.values<Readonly<Record<string, string>>>(catalogues[surface]);
  const own = new Set<string>(Object.values(catalogues[surface][language]));
  return all
    .flatMap((catalogue) => Object.values(catalogue))
    .filter((message) => !own.has(message) && !message.includes('{'));
}

/** One line for each fault, in the language of a page that is there. */
export async function pageFindings(
  page: Page,
  language: PageLanguage,
  surface: Surface = 'resident',
): Promise<string[]> {
  const keys = Object.keys(catalogues[surface].nl);
  const wanted = { language, keys, foreign: foreignMessages(language, surface) };
  return page.evaluate<string[]>(`(${inPage})(${JSON.stringify(wanted)})`);
}

const inPage = `({ language, keys, foreign }) => {
  const found = [];
  const all = (selector) => [...document.querySelectorAll(selector)];
  const check = (isGood, what) => isGood || found.push(what);
  check(document.documentElement.lang === language, 'language: ' + document.documentElement.lang);
  check(document.title.trim() !== '', 'no title');
  check(all('h1').filter((each) => !each.closest('[hidden]')).length === 1, 'h1: ' + all('h1').length);
  check(all('main').length === 1, 'main: ' + all('main').length);
  for (const image of all('img')) check(image.hasAttribute('alt'), 'no alt: ' + image.src);
  const ids = all('[id]').map(({ id }) => id);
  for (const id of new Set(ids)) check(ids.indexOf(id) === ids.lastIndexOf(id), 'twice: #' + id);
  const tooWide = document.documentElement.scrollWidth - innerWidth;
  check(tooWide <= 0, 'too wide: ' + tooWide);
  const [isKey, isForeign] = [new Set(keys), new Set(foreign)];
  const read = (text, element) => {
    if (element.closest('[lang]').lang !== language || element.closest('script, style, code')) return;
    const said = text.trim();
    check(!isForeign.has(said), 'other language: ' + said);
    for (const word of said.split(/\\s+/)) check(!isKey.has(word), 'raw key: ' + word);
  };
  const texts = document.createTreeWalker(document.documentElement, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) read(texts.currentNode.data, texts.currentNode.parentElement);
  for (const name of ['alt', 'aria-label', 'placeholder', 'title'])
    for (const element of all('[' + name + ']')) read(element.getAttribute(name), element);
  return found;
}`;
