import type { Brand, Language } from '@sitepodium/server/page-bridge';

type Purpose = '192' | '512' | 'maskable' | 'apple';

/** Where the icon of a brand is; the address follows from what it looks like, so it never changes. */
export function iconAddress({ logo, accent }: Brand, purpose: Purpose): string {
  return `/api/brand/${logo}/${accent.replace('#', '')}/icon-${purpose}.png`;
}

/**
 * The manifest of a brand. One application per brand whatever its language (`id`); it starts in the
 * language in which it was installed when that was chosen, else in what the browser prefers.
 */
export function manifestOf(brand: Brand, language: Language, isLanguageChosen: boolean) {
  const icon = (purpose: Purpose, sizes: string) => ({
    src: iconAddress(brand, purpose),
    sizes,
    type: 'image/png',
  });
  return {
    id: '/',
    name: brand.name,
    short_name: brand.name.slice(0, 12),
    description: brand.tagline[language] ?? brand.tagline.nl,
    lang: language,
    dir: 'ltr',
    start_url: isLanguageChosen ? `/?lang=${language}` : '/',
    scope: '/',
    display: 'standalone',
    theme_color: brand.accent,
    background_color: '#f3f4f1',
    categories: ['news', 'social', 'utilities'],
    icons: [
      { ...icon('192', '192x192'), purpose: 'any' },
      { ...icon('512', '512x512'), purpose: 'any' },
      { ...icon('maskable', '512x512'), purpose: 'maskable' },
    ],
  };
}
