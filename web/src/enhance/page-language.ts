import type { Language } from '@sitepodium/server/page-bridge';

const languages: readonly Language[] = ['nl', 'en', 'de'];

/** The language the page was rendered in. */
export function pageLanguage(): Language {
  const { lang } = document.documentElement;
  return languages.find((language) => language === lang) ?? 'nl';
}
