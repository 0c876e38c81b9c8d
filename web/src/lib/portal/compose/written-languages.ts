import type { StructuredText } from '@sitepodium/server/structured-text';

/** Besides Dutch, in which everything is told. */
export const otherLanguages = ['en', 'de'] as const;
export type OtherLanguage = (typeof otherLanguages)[number];
export type WrittenLanguage = 'nl' | OtherLanguage;

/** A line in every language of the form; empty where it is not told in that language. */
export type Lines = Record<WrittenLanguage, string>;
export type Texts = Record<WrittenLanguage, StructuredText>;

type Told<Value> = { nl: Value } & Partial<Record<OtherLanguage, Value>>;

/** Asks for a value in each language. */
export function inEachLanguage<Value>(
  of: (language: WrittenLanguage) => Value,
): Record<WrittenLanguage, Value> {
  return { nl: of('nl'), en: of('en'), de: of('de') };
}

/** What the server keeps: Dutch, and the languages in which something is told. */
export function toldOnly<Value>(
  values: Record<WrittenLanguage, Value>,
  isEmpty: (value: Value) => boolean,
): Told<Value> {
  const told = otherLanguages.filter((language) => !isEmpty(values[language]));
  const others = told.map((language) => [language, values[language]] as const);
  return { nl: values.nl, ...Object.fromEntries(others) };
}

export const isEmptyLine = (line: string) => line === '';
