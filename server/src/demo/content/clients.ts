import type { DemoClient } from './shapes.ts';

/** Invented organisations; none of them exists. */
export const demoClients = [
  {
    slug: 'amstelrijk',
    name: 'Stadswerken Amstelrijk',
    kind: 'municipality',
    application: 'sitepodium',
  },
  {
    slug: 'maasmond',
    name: 'Stadsingenieurs Maasmond',
    kind: 'municipality',
    application: 'sitepodium',
  },
  {
    slug: 'kroezevelt',
    name: 'Kroezevelt Infra',
    kind: 'contractor',
    application: 'sitepodium',
  },
  {
    slug: 'merwestromen',
    name: 'Waterschap Merwestromen',
    kind: 'water-board',
    application: 'sitepodium',
  },
  {
    slug: 'merelhoek',
    name: 'Woonstichting Merelhoek',
    kind: 'housing-association',
    application: 'bouwbuur',
  },
  {
    slug: 'zuiderlicht',
    name: 'Buurtwarmte Zuiderlicht',
    kind: 'energy',
    application: 'bouwbuur',
  },
] satisfies DemoClient[];
