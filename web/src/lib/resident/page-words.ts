import type { Language } from '@sitepodium/server/page-bridge';
import { getContext, setContext } from 'svelte';
import { locales, type Translate, translator } from '#lib/messages/translate.ts';
import { type Dates, datesIn } from '#lib/time/dates.ts';

/** What every component of a resident page needs to speak. */
export interface PageWords {
  t: Translate;
  dates: Dates;
  language: Language;
  /** What to say of a text in this language: nothing, when it is that of the page. */
  langOf(language: Language | null): Language | undefined;
  /** An address on this site; keeps the language that was chosen in the address of this page. */
  link(path: string): string;
  /** The action of a form on this page, keeping the language. */
  formAction(name: string): string;
}

const key = Symbol('page words');

/** Set once by the layout, on the server only: catalogues are not sent to the browser. */
export function setPageWords(language: Language, isLanguageChosen: boolean): PageWords {
  const chosen = isLanguageChosen ? `lang=${language}` : '';
  const words: PageWords = {
    t: translator(language),
    dates: datesIn(locales[language]),
    language,
    langOf: (of) => (of === null || of === language ? undefined : of),
    link: (path) => (chosen ? path + (path.includes('?') ? '&' : '?') + chosen : path),
    formAction: (name) => `?/${name}${chosen && `&${chosen}`}`,
  };
  return setContext(key, words);
}

/** The words of the page being rendered. */
export function pageWords(): PageWords {
  return getContext<PageWords>(key);
}
