import { z } from 'zod';

/** Languages people can read the application in. */
export const languages = ['nl', 'en', 'de'] as const;
export type Language = (typeof languages)[number];
export const languageSchema = z.enum(languages);

/** A text in Dutch and, where somebody wrote it, in other languages. */
export type Localised = { nl: string } & Partial<Record<Exclude<Language, 'nl'>, string>>;

/** A text of ours, which we write in every language. */
export type InEveryLanguage = Readonly<Record<Language, string>>;

/** A localised text whose every language meets `text`. */
export function localised(text: z.ZodType<string>) {
  return z.strictObject({ nl: text, en: text.optional(), de: text.optional() });
}

/** Something in Dutch and, where somebody made it, in other languages. */
type InLanguages<T> = { readonly nl: T } & {
  readonly [Other in Exclude<Language, 'nl'>]?: T | undefined;
};

/** The text in the language asked for, or in Dutch, which is always there; says which it was. */
export function inLanguage<T>(
  texts: InLanguages<T>,
  language: Language,
): { value: T; language: Language } {
  const wanted = texts[language];
  return wanted === undefined ? { value: texts.nl, language: 'nl' } : { value: wanted, language };
}

/** The best offered language for an Accept-Language header (RFC 9110 section 12.5.4). */
export function negotiateLanguage(
  header: string | undefined,
  offered: readonly Language[],
): Language {
  const fallback = offered[0] ?? 'nl';
  if (!header || header.length > 500) return fallback;
  const wanted = header
    .split(',')
    .map((part) => {
      const [tag = '', ...parameters] = part.trim().split(';');
      const quality = parameters.find((parameter) => parameter.trim().startsWith('q='));
      return {
        tag: tag.trim().toLowerCase().split('-')[0],
        q: quality ? Number(quality.trim().slice(2)) || 0 : 1,
      };
    })
    .filter(({ q }) => q > 0)
    .sort((a, b) => b.q - a.q);
  for (const { tag } of wanted) {
    const match = offered.find((language) => language === tag);
    if (match) return match;
  }
  return fallback;
}
