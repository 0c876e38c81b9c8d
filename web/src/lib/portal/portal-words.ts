import type { Language } from '@sitepodium/server/page-bridge';
import { getContext, setContext } from 'svelte';
import { type Dates, datesIn } from '#lib/time/dates.ts';
import { type Addressed, keepLanguage } from './keep-language.ts';
import type { PortalCatalogue } from './messages/catalogue.ts';
import { type PortalTranslate, portalLocales, portalTranslator } from './messages/translate.ts';

/** What every component of the portal needs to speak. */
export interface PortalWords {
  t: PortalTranslate;
  dates: Dates;
  language: Language;
  /** An address on this site; keeps the language that was chosen in the address of this page. */
  link(path: string): string;
  /** The action of a form on this page, keeping the language. */
  formAction(name: string): string;
}

const key = Symbol('portal words');

/** Set once by the layout of the portal. */
export function setPortalWords(
  language: Language,
  words: PortalCatalogue,
  url: Addressed,
): PortalWords {
  const link = (path: string) => keepLanguage(path, url);
  return setContext<PortalWords>(key, {
    t: portalTranslator(language, words),
    dates: datesIn(portalLocales[language]),
    language,
    link,
    formAction: (name) => link(`?/${name}`),
  });
}

/** The words of the page being shown. */
export function portalWords(): PortalWords {
  return getContext<PortalWords>(key);
}
