import type { Language } from '@sitepodium/server/page-bridge';

type Texts = { readonly nl: string } & { readonly [Other in Language]?: string | undefined };

/** A text in the language of the page or, where nobody wrote that, in Dutch; `lang` then says so. */
export function toldIn(texts: Texts, language: Language): { text: string; lang?: Language } {
  const text = texts[language];
  if (text !== undefined) return { text };
  return language === 'nl' ? { text: texts.nl } : { text: texts.nl, lang: 'nl' };
}
