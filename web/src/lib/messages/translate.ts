import type { Language } from '@sitepodium/server/page-bridge';
import { IntlMessageFormat } from 'intl-messageformat';
import type { Catalogue, MessageKey } from './catalogue.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { nl } from './nl.ts';

/** The message in the reader's language, its values filled in. */
export type Translate = (key: MessageKey, values?: Record<string, string | number>) => string;

/** Adding a language is writing its catalogue and naming it here. */
const catalogues: Record<Language, Catalogue> = { nl, en, de };

/** How numbers and dates are written in each language. */
export const locales: Record<Language, string> = {
  nl: 'nl-NL',
  en: 'en-GB',
  de: 'de-DE',
};

/** Parsed once per process: parsing a message costs more than the rest of rendering it. */
const parsed = new Map<string, IntlMessageFormat>();

export function translator(language: Language): Translate {
  const catalogue = catalogues[language];
  return (key, values) => {
    const message = catalogue[key];
    return values ? String(formatOf(language, key, message).format(values)) : message;
  };
}

function formatOf(language: Language, key: MessageKey, message: string): IntlMessageFormat {
  const id = `${language} ${key}`;
  const known = parsed.get(id);
  if (known) return known;
  const format = new IntlMessageFormat(message, locales[language]);
  parsed.set(id, format);
  return format;
}
