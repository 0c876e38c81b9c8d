import { describe, expect, it } from 'vitest';
import { languages } from '../../kernel/i18n.ts';
import { demoContent } from './index.ts';
import type { DemoContent, StructuredText } from './shapes.ts';

const dayMs = 86_400_000;
const monday = new Date('2026-11-23T10:00:00Z');
const content = demoContent(monday);

/** A week of mornings in winter and in summer, and the nights on which the clock changes. */
const moments = [
  ...Array.from({ length: 7 }, (_, index) => new Date(monday.getTime() + index * dayMs)),
  new Date('2027-03-28T00:30:00Z'),
  new Date('2027-10-31T00:30:00Z'),
  new Date('2027-07-03T20:15:00Z'),
];

describe('the demonstration has enough to look at', () => {
  it('has six clients over two applications', () => {
    expect(content.clients).toHaveLength(6);
    const applications = content.clients.map(({ application }) => application);
    expect(applications.filter((application) => application === 'sitepodium')).toHaveLength(4);
    expect(applications.filter((application) => application === 'bouwbuur')).toHaveLength(2);
  });

  it('has at least 60 projects, 300 updates and 40 conversations', () => {
    expect(content.projects.length).toBeGreaterThanOrEqual(60);
    expect(content.updates.length).toBeGreaterThanOrEqual(300);
    expect(content.conversations.length).toBeGreaterThanOrEqual(40);
  });

  it('has updates in every state, some corrected', () => {
    const states = new Set(content.updates.map(({ state }) => state));
    expect([...states].sort()).toEqual(['draft', 'published', 'scheduled', 'withdrawn']);
    expect(content.updates.filter(({ state }) => state === 'withdrawn')).toHaveLength(2);
    expect(content.updates.filter(({ correction }) => correction)).toHaveLength(5);
  });
});

it('projects, phases, works and routes speak every language of the pages', () => {
  const texts = [
    ...content.projects.flatMap(({ summary, phases }) => [
      summary,
      ...phases.map(({ name }) => name),
    ]),
    ...content.updates.flatMap(({ works }) => works?.title ?? []),
    ...content.updates.flatMap(({ works }) =>
      (works?.map?.features ?? []).map(({ properties }) => properties.label),
    ),
  ];
  expect(texts.length).toBeGreaterThan(500);
  for (const text of texts) {
    expect(Object.keys(text).sort()).toEqual([...languages].sort());
    for (const words of Object.values(text)) expect(words.trim()).toBeTruthy();
  }
  // Somebody who reads no Dutch must not be told in Dutch: only the name of a street is the same.
  const untranslated = texts.filter(({ nl, de }) => nl === de).map(({ nl }) => nl);
  const streets = content.projects.map(({ street }) => street);
  expect(untranslated.filter((text) => !streets.includes(text))).toEqual([]);
});

describe('everything refers to something that exists', () => {
  const slugs = new Set(content.projects.map(({ slug }) => slug));
  const clients = new Set(content.clients.map(({ slug }) => slug));

  it('slugs are unique and fit in an address', () => {
    expect(slugs.size).toBe(content.projects.length);
    for (const slug of [...slugs, ...clients]) expect(slug).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
  });

  it('keys of updates are unique', () => {
    expect(new Set(content.updates.map(({ key }) => key)).size).toBe(content.updates.length);
  });

  it('projects, updates, conversations and grants point at known slugs', () => {
    for (const { client } of content.projects) expect(clients).toContain(client);
    for (const { project } of content.updates) expect(slugs).toContain(project);
    for (const { project } of content.conversations) expect(slugs).toContain(project);
    for (const { project } of content.polls) expect(slugs).toContain(project);
    const owner = new Map(content.projects.map(({ slug, client }) => [slug, client]));
    for (const { client, projects } of content.members) {
      for (const slug of projects) expect(owner.get(slug)).toBe(client);
    }
  });

  it('each client has a manager, an editor and a viewer at a reserved domain', () => {
    for (const { slug } of content.clients) {
      const people = content.members.filter(({ client }) => client === slug);
      expect(people.map(({ level }) => level).sort()).toEqual(['editor', 'manager', 'viewer']);
    }
    for (const { email } of content.members) expect(email).toMatch(/\.example\.(org|com)$/);
    expect(content.password.length).toBeGreaterThanOrEqual(15);
  });
});

describe('places are real', () => {
  it('every project lies in the Netherlands, inside its own area', () => {
    for (const { latitude, longitude, area } of content.projects) {
      expect(latitude).toBeGreaterThan(50.75);
      expect(latitude).toBeLessThan(53.56);
      expect(longitude).toBeGreaterThan(3.35);
      expect(longitude).toBeLessThan(7.23);
      const ring = area.coordinates[0] ?? [];
      expect(ring.at(0)).toEqual(ring.at(-1));
      const longitudes = ring.map(([east]) => east);
      expect(Math.min(...longitudes)).toBeLessThan(longitude);
      expect(Math.max(...longitudes)).toBeGreaterThan(longitude);
    }
  });

  // Known points, from the coordinates of the landmark itself: at most 250 metres off.
  it.each([
    ['nieuwmarkt', 'De Waag', 52.37278, 4.90028],
    ['leiden-stationsplein', 'Leiden Centraal', 52.16611, 4.48167],
    ['grote-markt-groningen', 'Martinitoren', 53.21933, 6.56817],
    ['markt-gouda', 'Stadhuis', 52.01156, 4.71072],
    ['magere-brug', 'Magere Brug', 52.36361, 4.9025],
    ['station-zaandam', 'Zaandam', 52.43889, 4.81361],
    ['erasmusbrug', 'Erasmusbrug', 51.90917, 4.48694],
  ])('%s is at %s', (slug, _, latitude, longitude) => {
    const project = content.projects.find((candidate) => candidate.slug === slug);
    const north = ((project?.latitude ?? 0) - latitude) * 111_320;
    const east = ((project?.longitude ?? 0) - longitude) * 111_320 * Math.cos(latitude / 57.2958);
    expect(Math.hypot(north, east)).toBeLessThan(250);
  });

  it('telephone numbers are of the kind nobody can have', () => {
    for (const { contact } of content.projects) {
      expect(contact.phone).toMatch(/^0\d{2}-000 \d{2} \d{2}$|^0\d{3}-00 \d{2} \d{2}$/);
    }
  });
});

describe.each(moments.map((moment) => [moment.toISOString(), moment] as const))(
  'seen at %s',
  (_, moment) => {
    const seen = demoContent(moment);

    it('every active project has told something in the last 14 days', () => {
      for (const { slug, status } of seen.projects) {
        if (status !== 'active') continue;
        const last = published(seen, slug).at(-1);
        expect(moment.getTime() - Date.parse(last?.at ?? ''), slug).toBeLessThan(14 * dayMs);
      }
    });

    it('a good dozen of projects has works going on today', () => {
      const busy = new Set(
        seen.updates
          .filter(({ state, works }) => state === 'published' && works && touches(works, moment))
          .map(({ project }) => project),
      );
      expect(busy.size).toBeGreaterThanOrEqual(13);
    });

    it('nothing published lies ahead and nothing scheduled lies behind', () => {
      for (const { state, at, key } of seen.updates) {
        if (state === 'scheduled') expect(new Date(at) > moment, key).toBe(true);
        else expect(new Date(at) < moment, key).toBe(true);
      }
      for (const { correction, withdrawal, key } of seen.updates) {
        const later = correction?.at ?? withdrawal?.at;
        if (later) expect(new Date(later) < moment, key).toBe(true);
      }
      for (const { messages } of seen.conversations) {
        const times = messages.map(({ at }) => at);
        expect(times).toEqual(times.toSorted());
        expect(new Date(times.at(-1) ?? '') < moment).toBe(true);
      }
    });

    it('works end after they begin', () => {
      for (const { works, key } of seen.updates) {
        if (works) expect(works.startsAt < works.endsAt, key).toBe(true);
      }
    });
  },
);

describe('texts read as written by people', () => {
  it('no slot is left open and no list or paragraph is empty', () => {
    for (const { title, body } of content.updates) {
      for (const text of [title.nl, title.en ?? '', wordsOf(body.nl)])
        expect(text).not.toMatch(/[{}]/);
      expect(wordsOf(body.nl).length).toBeGreaterThan(80);
    }
  });

  it('within a project no title comes twice', () => {
    const titles = content.updates.map(({ project, title }) => `${project}: ${title.nl}`);
    expect(new Set(titles).size).toBe(titles.length);
  });

  it('at least forty different texts are used', () => {
    expect(new Set(content.updates.map(({ key }) => key.split('/')[1])).size).toBeGreaterThan(40);
  });
});

it('the same moment gives the same demonstration', () => {
  expect(demoContent(monday)).toEqual(content);
});

function published({ updates }: DemoContent, slug: string) {
  return updates
    .filter(({ project, state }) => project === slug && state === 'published')
    .toSorted((a, b) => a.at.localeCompare(b.at));
}

function touches(works: { startsAt: string; endsAt: string }, moment: Date): boolean {
  const day = moment.toISOString().slice(0, 10);
  return works.startsAt <= `${day}T23` && works.endsAt >= `${day}T05`;
}

function wordsOf(text: StructuredText): string {
  const words = JSON.stringify(text.content).matchAll(/"text":"([^"]*)"/g);
  return [...words].map(([, inline]) => inline).join(' ');
}
