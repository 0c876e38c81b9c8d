import type { DemoMember } from './shapes.ts';

/** One password for all demonstration sign-ins; never used outside a demonstration. */
export const demoPassword = 'kijk-mee-over-de-schutting';

type Person = Omit<DemoMember, 'application' | 'client' | 'projects'> & { projects?: string[] };

const people: Record<string, { application: DemoMember['application']; people: Person[] }> = {
  amstelrijk: {
    application: 'sitepodium',
    people: [
      { email: 'manager@amstelrijk.example.org', name: 'Hilde Wagenvoort', level: 'manager' },
      {
        email: 'redactie@amstelrijk.example.org',
        name: 'Marit Oosterhof',
        level: 'editor',
        projects: ['kademuur-prinsengracht', 'entrepotdok', 'magere-brug'],
      },
      { email: 'kijker@amstelrijk.example.org', name: 'Dirk Jan Sweerts', level: 'viewer' },
    ],
  },
  maasmond: {
    application: 'sitepodium',
    people: [
      { email: 'manager@maasmond.example.org', name: 'Raymond Pieterse', level: 'manager' },
      {
        email: 'redactie@maasmond.example.org',
        name: 'Naomi Sedney',
        level: 'editor',
        projects: ['west-kruiskade', 'nieuwe-binnenweg'],
      },
      { email: 'kijker@maasmond.example.org', name: 'Els Kooijmans', level: 'viewer' },
    ],
  },
  kroezevelt: {
    application: 'sitepodium',
    people: [
      { email: 'manager@kroezevelt.example.com', name: 'Harm Kroezevelt', level: 'manager' },
      {
        email: 'redactie@kroezevelt.example.com',
        name: 'Sanne Wijngaarden',
        level: 'editor',
        projects: ['vredenburg', 'amsterdamsestraatweg'],
      },
      { email: 'kijker@kroezevelt.example.com', name: 'Ootje Brandsma', level: 'viewer' },
    ],
  },
  merwestromen: {
    application: 'sitepodium',
    people: [
      { email: 'manager@merwestromen.example.org', name: 'Aletta Vroegindewei', level: 'manager' },
      {
        email: 'redactie@merwestromen.example.org',
        name: 'Gerben Wielinga',
        level: 'editor',
        projects: ['dijk-tiel', 'kinderdijk'],
      },
      { email: 'kijker@merwestromen.example.org', name: 'Joost Baardman', level: 'viewer' },
    ],
  },
  merelhoek: {
    application: 'bouwbuur',
    people: [
      { email: 'manager@merelhoek.example.com', name: 'Carla Verstappen-Mol', level: 'manager' },
      {
        email: 'redactie@merelhoek.example.com',
        name: 'Evi van Rooijackers',
        level: 'editor',
        projects: ['torenallee', 'magistratenlaan'],
      },
      { email: 'kijker@merelhoek.example.com', name: 'Sjaak Donkers', level: 'viewer' },
    ],
  },
  zuiderlicht: {
    application: 'bouwbuur',
    people: [
      { email: 'manager@zuiderlicht.example.com', name: 'Mirjam Coppens', level: 'manager' },
      {
        email: 'redactie@zuiderlicht.example.com',
        name: 'Bas Keijzers',
        level: 'editor',
        projects: ['kleine-berg', 'vughterstraat', 'stratumseind'],
      },
      { email: 'kijker@zuiderlicht.example.com', name: 'Ine Peeters', level: 'viewer' },
    ],
  },
};

/** Per client a manager of all its projects, an editor of some and a viewer. */
export const demoMembers: DemoMember[] = Object.entries(people).flatMap(([client, group]) =>
  group.people.map(({ projects = [], ...person }) => ({
    ...person,
    application: group.application,
    client,
    projects,
  })),
);
