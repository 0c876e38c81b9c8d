import type { Language } from '@sitepodium/server/page-bridge';
import { IntlMessageFormat } from 'intl-messageformat';
import type { PortalCatalogue, PortalKey } from './catalogue.ts';

/** The message in the member's language, its values filled in. */
export type PortalTranslate = (key: PortalKey, values?: Record<string, string | number>) => string;

/** How numbers and dates are written in each language. */
export const portalLocales: Record<Language, string> = {
  nl: 'nl-NL',
  en: 'en-GB',
  de: 'de-DE',
};

const catalogues: Record<Language, () => Promise<PortalCatalogue>> = {
  nl: async () => (await import('./nl.ts')).nl,
  en: async () => (await import('./en.ts')).en,
  de: async () => (await import('./de.ts')).de,
};

/** The words of one language; a browser fetches only that one. */
export function loadCatalogue(language: Language): Promise<PortalCatalogue> {
  return catalogues[language]();
}

export function portalTranslator(language: Language, catalogue: PortalCatalogue): PortalTranslate {
  const parsed = new Map<PortalKey, IntlMessageFormat>();
  return (key, values) => {
    if (!values) return catalogue[key];
    const format =
      parsed.get(key) ?? new IntlMessageFormat(catalogue[key], portalLocales[language]);
    parsed.set(key, format);
    return String(format.format(values));
  };
}
