import type { ProjectDraft } from '../shapes.ts';

/** Amstelrijk: Haarlem and Zaandam. */
export const aroundAmsterdamProjects = [
  {
    slug: 'grote-houtstraat',
    name: 'Riool Grote Houtstraat',
    place: 'Haarlem',
    street: 'Grote Houtstraat',
    trade: 'sewer',
    status: 'active',
    at: [52.3786, 4.6339],
    extent: [240, 12, 15],
    days: [-70, 40],
    contact: { name: 'Arjen Zuidema', phone: '023-000 01 13', hours: 'ma–vr 7.00–16.00' },
    moderation: 'post',
    summary: {
      nl: 'Onder de winkelstraat vervangen we het riool en leggen we meteen nieuwe huisaansluitingen. We werken in korte stukken, zodat elke winkeldeur bereikbaar blijft.',
      en: 'Under the shopping street we replace the sewer and lay new house connections at the same time. We work in short sections so that every shop door stays within reach.',
    },
  },
  {
    slug: 'gravestenenbrug',
    name: 'Gravestenenbrug',
    place: 'Haarlem',
    street: 'Spaarne',
    trade: 'bridge',
    status: 'completed',
    at: [52.3814, 4.6411],
    extent: [60, 12, 80],
    days: [-240, -52],
    contact: { name: 'Arjen Zuidema', phone: '023-000 01 14', hours: 'ma–vr 8.00–16.00' },
    moderation: 'off',
    summary: {
      nl: 'De smalle ophaalbrug over het Spaarne is weer open: nieuw dek, nieuwe kettingen en een beweging die je nauwelijks hoort.',
      en: 'The narrow drawbridge across the Spaarne is open again: new deck, new chains and a movement you can hardly hear.',
    },
  },
  {
    slug: 'station-zaandam',
    name: 'Stationsgebied Zaandam',
    place: 'Zaandam',
    street: 'Stadhuisplein',
    trade: 'square',
    status: 'active',
    busy: true,
    at: [52.4389, 4.8138],
    extent: [110, 60, 160],
    days: [-130, 110],
    contact: { name: 'Lotte Brinkhuis', phone: '075-000 01 15', hours: 'ma–vr 8.30–16.30' },
    moderation: 'post',
    summary: {
      nl: 'Voor het station komt een plein zonder drempels, met een fietsenstalling voor 1.200 fietsen en een overdekte route naar de bussen.',
      en: 'In front of the station we build a step-free square with parking for 1,200 bicycles and a covered route to the buses.',
    },
  },
] satisfies ProjectDraft[];
