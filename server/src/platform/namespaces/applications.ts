import type { Brand } from '../../kernel/namespace.ts';

export interface ApplicationSeed {
  readonly application: string;
  /** Subdomain of the base domain; empty for the base domain itself. */
  readonly subdomain: string;
  readonly brand: Brand;
}

/** The applications an empty platform starts with: SitePodium and one white label. */
export const applications: readonly ApplicationSeed[] = [
  {
    application: 'sitepodium',
    subdomain: '',
    brand: {
      name: 'SitePodium',
      tagline: {
        nl: 'Weten wat er om de hoek gebouwd wordt',
        en: 'Know what is being built around the corner',
        de: 'Wissen, was um die Ecke gebaut wird',
      },
      accent: '#b4380c',
      accentInk: '#ffffff',
      logo: 'sitepodium',
      languages: ['nl', 'en', 'de'],
    },
  },
  {
    application: 'bouwbuur',
    subdomain: 'bouwbuur',
    brand: {
      name: 'Bouwbuur',
      tagline: {
        nl: 'Goede buren, ook tijdens de bouw',
        en: 'Good neighbours, also during construction',
        de: 'Gute Nachbarn, auch während der Bauzeit',
      },
      accent: '#1d5c45',
      accentInk: '#ffffff',
      logo: 'bouwbuur',
      languages: ['nl', 'en', 'de'],
    },
  },
];
