/** Calendars as an independent parser (ical.js) reads them. */
import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { localMoment } from '../../../kernel/local-day.ts';
import { workDays } from '../../works/index.ts';
import type { WorksEvent } from './works-event.ts';
import { writeCalendar } from './write-calendar.ts';

const base: WorksEvent = {
  uid: '0b8f@site.example',
  sequence: 0,
  startsAt: new Date('2026-06-01T05:00:00Z'),
  endsAt: new Date('2026-06-05T14:00:00Z'),
  ...{ dailyFrom: null, dailyUntil: null, isCancelled: false },
  publishedAt: new Date('2026-05-01T10:00:00Z'),
  revisedAt: new Date('2026-05-02T10:00:00Z'),
  summary: 'Damwand; luid, ’s nachts',
  description: 'Eerste regel\n\nTweede regel',
  location: 'Kade, Utrecht',
  position: { latitude: 52.09, longitude: 5.12 },
  url: 'https://site.example/north/updates/1?lang=nl',
  categories: ['Hinder', 'geluid'],
};

const onDays = (first: string, last: string, from: string, until: string): WorksEvent => {
  const lastDay = Temporal.PlainDate.from(last);
  const end = until <= from ? lastDay.add({ days: 1 }) : lastDay;
  return {
    ...base,
    ...{ dailyFrom: from, dailyUntil: until },
    startsAt: new Date(localMoment(Temporal.PlainDate.from(first), from)),
    endsAt: new Date(localMoment(end, until)),
  };
};

function written(...events: WorksEvent[]): string {
  return writeCalendar({
    ...{ name: 'Werk: Noord', description: 'Wie dit leest, blijft onbekend.', language: 'nl' },
    source: 'https://site.example/north/calendar.ics?lang=nl',
    url: 'https://site.example/north/planning',
    events,
  });
}

function read(text: string) {
  // Guarantee: the parser gives a component for a text that holds one.
  const jCal = ICAL.parse(text) as ConstructorParameters<typeof ICAL.Component>[0];
  const calendar = new ICAL.Component(jCal);
  ICAL.TimezoneService.reset();
  for (const zone of calendar.getAllSubcomponents('vtimezone')) ICAL.TimezoneService.register(zone);
  return { calendar, components: calendar.getAllSubcomponents('vevent') };
}

/** Every repetition with its beginning and end as instants, replaced ones included. */
function occurrences(text: string, most = 2_000): { start: string; end: string }[] {
  const { components } = read(text);
  const [main, ...replacing] = components;
  if (!main) return [];
  const event = new ICAL.Event(main);
  for (const component of replacing) event.relateException(new ICAL.Event(component));
  if (!event.isRecurring()) return [stretch(event.startDate, event.endDate)];
  const iterator = event.iterator();
  const found = [];
  for (let next = iterator.next(); next && found.length < most; next = iterator.next()) {
    const { startDate, endDate } = event.getOccurrenceDetails(next);
    found.push(stretch(startDate, endDate));
  }
  return found;
}

const stretch = (start: ICAL.Time, end: ICAL.Time) => ({
  start: start.toJSDate().toISOString(),
  end: end.toJSDate().toISOString(),
});

describe('an entry', () => {
  test('says who it is, how new it is, and leads back', () => {
    const { calendar, components } = read(written({ ...base, sequence: 3 }));
    const [event] = components;
    const value = (name: string) => String(event?.getFirstPropertyValue(name));
    expect(value('uid')).toBe(base.uid);
    expect(value('sequence')).toBe('3');
    expect(value('status')).toBe('CONFIRMED');
    expect(value('summary')).toBe(base.summary);
    expect(value('description')).toBe(base.description);
    expect(value('url')).toBe(base.url);
    expect(value('last-modified')).toBe('2026-05-02T10:00:00Z');
    expect(value('dtstamp')).toBe('2026-05-02T10:00:00Z');
    expect(event?.getFirstProperty('categories')?.getValues()).toEqual(base.categories);
    expect(calendar.getFirstPropertyValue('version')).toBe('2.0');
    expect(String(calendar.getFirstPropertyValue('refresh-interval'))).toBe('PT1H');
    expect(calendar.getFirstPropertyValue('x-published-ttl')).toBe('PT1H');
  });

  test('of cancelled works stays, as cancelled', () => {
    const [event] = read(written({ ...base, isCancelled: true })).components;
    expect(event?.getFirstPropertyValue('status')).toBe('CANCELLED');
  });

  test('has every property that must be there, once, and in lines as they must be', () => {
    const text = written(base, { ...base, uid: 'other@site.example' });
    for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    const { calendar, components } = read(text);
    for (const name of ['prodid', 'version', 'calscale'])
      expect(calendar.getAllProperties(name), name).toHaveLength(1);
    expect(components).toHaveLength(2);
    for (const name of ['uid', 'dtstamp', 'dtstart', 'sequence', 'status', 'url'])
      expect(components[0]?.getAllProperties(name), name).toHaveLength(1);
  });
});

describe('works with daily hours', () => {
  test('fill ten days and not the nights between them', () => {
    const found = occurrences(written(onDays('2026-06-01', '2026-06-10', '07:00', '16:00')));
    expect(found).toHaveLength(10);
    expect(found[0]).toEqual({
      start: '2026-06-01T05:00:00.000Z',
      end: '2026-06-01T14:00:00.000Z',
    });
    expect(found[9]?.end).toBe('2026-06-10T14:00:00.000Z');
  });

  test('of one day do not repeat', () => {
    const text = written(onDays('2026-06-01', '2026-06-01', '07:00', '16:00'));
    expect(read(text).components[0]?.getFirstProperty('rrule')).toBeFalsy();
    expect(occurrences(text)).toHaveLength(1);
  });

  test.each([
    ['March', '2026-03-27', '2026-03-30', [6, 6, 5, 5]],
    ['October', '2026-10-23', '2026-10-26', [5, 5, 6, 6]],
  ])(
    'begin at seven by the clock at the site on both sides of the change in %s',
    (_, first, last, hours) => {
      const found = occurrences(written(onDays(first, last, '07:00', '16:00')));
      expect(found.map(({ start }) => new Date(start).getUTCHours())).toEqual(hours);
      expect(
        found.every(({ start, end }) => Date.parse(end) - Date.parse(start) === 9 * 3_600_000),
      ).toBe(true);
    },
  );

  test('in nights end at five by the clock, also in the night that is an hour longer or shorter', () => {
    for (const [first, last] of [
      ['2026-03-27', '2026-03-30'],
      ['2026-03-28', '2026-03-29'],
      ['2026-10-23', '2026-10-26'],
    ] as const) {
      const event = onDays(first, last, '22:00', '05:00');
      expect(occurrences(written(event))).toEqual(expected(event));
    }
  });
});

test('what the standard asks and this parser forgives: an end in UTC, and nights of another length apart', () => {
  const text = written(onDays('2026-03-27', '2026-03-30', '22:00', '05:00'));
  expect(text).toContain('RRULE:FREQ=DAILY;UNTIL=20260330T200000Z\r\n');
  expect(text).toContain('DURATION:PT7H0M\r\n');
  const replaced = [...text.matchAll(/RECURRENCE-ID;TZID=Europe\/Amsterdam:(\d+T\d+)/g)];
  expect(replaced.map(([, night]) => night)).toEqual(['20260328T220000']);
  const sameUid = text.match(/^UID:0b8f@site\.example\r$/gm);
  expect(sameUid).toHaveLength(2);
});

test('works that go on day and night are one stretch, over the change too', () => {
  const event = {
    ...base,
    startsAt: new Date('2026-03-27T06:00:00Z'),
    endsAt: new Date('2026-03-30T14:00:00Z'),
  };
  expect(occurrences(written(event))).toEqual([
    { start: '2026-03-27T06:00:00.000Z', end: '2026-03-30T14:00:00.000Z' },
  ]);
});

test('whatever the days and hours, the parser finds exactly the days of the works', () => {
  const quarter = fc
    .integer({ min: 0, max: 95 })
    .map((n) => `${String(n >> 2).padStart(2, '0')}:${String((n % 4) * 15).padStart(2, '0')}`)
    // In the hour that is skipped or comes twice the clock itself is not clear.
    .filter((time) => !time.startsWith('02:'));
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 700 }),
      fc.integer({ min: 0, max: 40 }),
      quarter,
      quarter,
      (offset, length, from, until) => {
        const first = Temporal.PlainDate.from('2026-01-01').add({ days: offset });
        const event = onDays(first.toString(), first.add({ days: length }).toString(), from, until);
        expect(occurrences(written(event))).toEqual(expected(event));
      },
    ),
    { numRuns: 150 },
  );
});

/** What the works' own days say. */
function expected(event: WorksEvent) {
  const days = workDays(event);
  if (!days) return [];
  const found = [];
  for (
    let day = days.first;
    Temporal.PlainDate.compare(day, days.last) <= 0;
    day = day.add({ days: 1 })
  ) {
    const { start, end } = days.on(day);
    found.push({ start: new Date(start).toISOString(), end: new Date(end).toISOString() });
  }
  return found;
}
