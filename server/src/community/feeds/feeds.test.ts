/** Calendars and feeds as residents' programs fetch them, read by independent parsers. */
import { XMLParser } from 'fast-xml-parser';
import ICAL from 'ical.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { UpdateId } from '../../kernel/ids.ts';
import { freshNotice, freshUpdate } from '../../test-support/fresh.ts';
import { startTestRuntime, type TestRuntime } from '../../test-support/test-runtime.ts';
import { createWorld, plainText, type World } from '../../test-support/world.ts';

let test: TestRuntime;
let world: World;
beforeAll(async () => {
  test = await startTestRuntime();
  world = await createWorld(test);
});
afterAll(() => test?.close());

const resident = { kind: 'resident' } as const;
const dayMs = 86_400_000;
const editor = () => world.actors['editor of this project'];
const title = { nl: 'Toch anders' };
const body = { nl: plainText('De hei komt later.') };

async function calendarOf(slug: string, category?: 'nuisance' | 'access') {
  const input = category ? { slug, category } : { slug };
  const { bytes, type } = await test.call(resident, 'feeds.calendar', input);
  expect(type).toBe('text/calendar; charset=utf-8');
  // Guarantee: the parser gives a component for a text that holds one.
  const jCal = ICAL.parse(String(bytes)) as ConstructorParameters<typeof ICAL.Component>[0];
  return new ICAL.Component(jCal).getAllSubcomponents('vevent');
}

/** What the calendar says of an update's works; undefined when it says nothing. */
async function entryOf(updateId: UpdateId) {
  const events = await calendarOf('north');
  const event = events.find((each) => String(each.getFirstPropertyValue('url')).includes(updateId));
  const value = (name: string) => String(event?.getFirstPropertyValue(name));
  return (
    event && {
      ...{ uid: value('uid'), sequence: value('sequence'), status: value('status') },
      ...{ summary: value('summary'), start: value('dtstart') },
    }
  );
}

const parser = new XMLParser({
  ...{ ignoreAttributes: false, attributeNamePrefix: '@', htmlEntities: true },
  isArray: (name) => ['entry', 'link'].includes(name),
});
interface Feed {
  id: string;
  updated: string;
  link: { '@rel': string; '@href': string }[];
  entry: { id: string; title: string; updated: string; content: { '#text': string } }[];
}
async function feedOf(slug: string, cursor?: string): Promise<Feed> {
  const { bytes, type } = await test.call(
    resident,
    'feeds.atom',
    cursor ? { slug, cursor } : { slug },
  );
  expect(type).toBe('application/atom+xml; charset=utf-8');
  return parser.parse(String(bytes)).feed;
}
const newsOf = async (updateId: UpdateId) =>
  (await feedOf('north')).entry.find(({ id }) => id.endsWith(updateId));

describe('an entry in the calendar', () => {
  it('is there from when the works are published, with an address that stays and leads back', async () => {
    const updateId = await freshNotice(test, world.sites.north);
    const before = await entryOf(updateId);
    expect(before).toMatchObject({
      sequence: '0',
      status: 'CONFIRMED',
      summary: 'Damwand trillen',
    });
    expect(before?.uid).toMatch(/^[0-9a-f-]{36}@[a-z.]+$/);
    expect(before?.start).toBe('2026-07-06T07:00:00');
  });

  it('gets a higher number and keeps its name when it is corrected, moved and called off', async () => {
    const updateId = await freshNotice(test, world.sites.north);
    const the = { projectId: world.north, updateId };
    const first = await entryOf(updateId);
    await test.call(editor(), 'updates.correct', { ...the, title, body, note: title });
    expect(await entryOf(updateId)).toMatchObject({ uid: first?.uid, sequence: '1' });
    const when = {
      ...{ startsAt: '2026-07-13T06:00:00.000Z', endsAt: '2026-07-17T14:00:00.000Z' },
      ...{ dailyFrom: '08:00', dailyUntil: '16:00' },
    };
    await test.call(editor(), 'updates.reschedule', { ...the, when, note: title });
    expect(await entryOf(updateId)).toMatchObject({ sequence: '2', start: '2026-07-13T08:00:00' });
    await test.call(editor(), 'updates.withdraw', { ...the, reason: title });
    expect(await entryOf(updateId)).toMatchObject({
      ...{ uid: first?.uid, sequence: '3', status: 'CANCELLED' },
      summary: 'Gaat niet door: Damwand trillen',
    });
  });

  it('of works called off stays for thirty days, and then goes', async () => {
    const today = test.clock.now();
    const updateId = await freshNotice(test, world.sites.north, {
      startsAt: new Date(today.getTime() - 3 * dayMs),
      endsAt: new Date(today.getTime() + dayMs),
    });
    await test.call(editor(), 'updates.withdraw', {
      projectId: world.north,
      updateId,
      reason: title,
    });
    test.clock.moveMs(31 * dayMs);
    expect((await entryOf(updateId))?.status).toBe('CANCELLED');
    test.clock.moveMs(6 * dayMs);
    expect(await entryOf(updateId)).toBeUndefined();
    test.clock.moveMs(-37 * dayMs);
  });

  it('is not there for works nobody may see yet', async () => {
    const startsAt = new Date('2026-07-06T05:00:00Z');
    const works = {
      ...{ title, startsAt, endsAt: new Date('2026-07-07T05:00:00Z'), map: null },
      ...{ dailyFrom: null, dailyUntil: null, nuisance: [] },
      passability: {
        ...{
          pedestrians: 'open' as const,
          cyclists: 'open' as const,
          wheelchairs: 'open' as const,
        },
        ...{ cars: 'open' as const, emergency: 'open' as const },
      },
    };
    const updateId = await freshUpdate(test, world.sites.north, 'draft', { kind: 'works', works });
    expect(await entryOf(updateId)).toBeUndefined();
  });

  it('is in the calendar of its own category and in no other', async () => {
    await freshNotice(test, world.sites.north);
    expect((await calendarOf('north', 'nuisance')).length).toBeGreaterThan(0);
    expect(await calendarOf('north', 'access')).toHaveLength(0);
  });

  it('speaks the language asked for', async () => {
    await freshNotice(test, world.sites.east);
    const inEnglish = { language: 'en' } as const;
    const { bytes } = await test.call(resident, 'feeds.calendar', { slug: 'east' }, inEnglish);
    expect(String(bytes)).toContain('SUMMARY:Sheet piling');
    expect(String(bytes)).toContain('CATEGORIES:Nuisance,noise');
  });
});

describe('the feed', () => {
  it('has the news residents may read, under a name that stays', async () => {
    const draft = await freshUpdate(test, world.sites.north, 'draft');
    const updateId = await freshUpdate(test, world.sites.north, 'published');
    expect(await newsOf(draft)).toBeUndefined();
    const entry = await newsOf(updateId);
    expect(entry?.id).toMatch(/^tag:[a-z.]+,2026:updates\/[0-9a-f-]{36}$/);
    expect(entry?.content['#text']).toContain('<p>Tekst');
  });

  it('tells of a correction, with a later moment under the same name', async () => {
    const updateId = await freshUpdate(test, world.sites.north, 'published');
    const before = await newsOf(updateId);
    test.clock.moveMs(60_000);
    await test.call(editor(), 'updates.correct', {
      ...{ projectId: world.north, updateId, title, body },
      note: { nl: 'De dag klopte niet.' },
    });
    const after = await newsOf(updateId);
    expect(after?.id).toBe(before?.id);
    expect(Date.parse(after?.updated ?? '')).toBeGreaterThan(Date.parse(before?.updated ?? ''));
    expect(after?.content['#text']).toContain('Verbeterd: De dag klopte niet.');
    expect((await feedOf('north')).updated).toBe(after?.updated);
  });

  it('says that something was withdrawn, and no longer what it said', async () => {
    const updateId = await freshUpdate(test, world.sites.north, 'published');
    const reason = { nl: 'Het gaat niet door.' };
    await test.call(editor(), 'updates.withdraw', { projectId: world.north, updateId, reason });
    const entry = await newsOf(updateId);
    expect(entry?.title).toMatch(/^Ingetrokken: /);
    expect(entry?.content['#text']).toContain('Het gaat niet door.');
    expect(entry?.content['#text']).not.toContain('Tekst');
  });

  it('goes on in pages until everything has been told once', async () => {
    for (let count = 0; count < 51; count += 1) {
      test.clock.moveMs(1_000);
      await freshUpdate(test, world.sites.east, 'published');
    }
    const first = await feedOf('east');
    expect(first.entry).toHaveLength(50);
    const next = first.link.find((link) => link['@rel'] === 'next')?.['@href'] ?? '';
    const second = await feedOf('east', new URL(next).searchParams.get('older') ?? '');
    const ids = [...first.entry, ...second.entry].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.length).toBeGreaterThan(51);
    expect(second.link.some((link) => link['@rel'] === 'next')).toBe(false);
  });

  it('of a project that is not there is not there', async () => {
    for (const id of ['feeds.atom', 'feeds.calendar'] as const)
      await expect(test.call(resident, id, { slug: 'nowhere' })).rejects.toMatchObject({
        code: 'not-found',
      });
  });
});
