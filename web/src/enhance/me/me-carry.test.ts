import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mondaysAfter } from '../follow/follow-choices.ts';
import { parseKept } from '../parse-kept.ts';
import { carriedFrom, fragmentsOf, readFragment } from './me-carry.ts';

const secret = fc.stringMatching(/^[\w-]{43}$/);
const following = fc.tuple(
  fc.stringMatching(/^follow:[a-z0-9]{1,20}$/),
  secret.map((each) => JSON.stringify({ secret: each, endpoint: 'https://push/1', key: 'k' })),
);
const claim = fc.tuple(
  fc.stringMatching(/^claim:[a-z0-9]{4,12}$/),
  fc.string({ unit: 'grapheme', maxLength: 300 }),
);
const device = fc
  .array(fc.oneof(following, claim), { minLength: 1, maxLength: 30 })
  .map((entries) => Object.fromEntries(entries));

function storageOf(items: Record<string, string>): Storage {
  const getItem = (key: string) => items[key] ?? null;
  return Object.assign(Object.create({ getItem }), items) as Storage;
}

test('what is carried comes back whole, each code by itself, small enough to be scanned', () => {
  fc.assert(
    fc.property(device, (items) => {
      const carried = carriedFrom(storageOf(items));
      const fragments = fragmentsOf(carried);
      expect(fragments.flatMap((fragment) => readFragment(fragment))).toEqual(carried);
      expect(carried.map(([key]) => key)).toEqual(Object.keys(items).sort());
      if (carried.length > 1)
        expect(Math.max(...fragments.map((f) => f.length))).toBeLessThan(2600);
      for (const fragment of fragments) expect(fragment).toMatch(/^#move=[\w-]+$/);
    }),
  );
});

test('the push address stays on its phone, and so does what is not known to be ours', () => {
  const kept = JSON.stringify({ secret: 'A'.repeat(43), endpoint: 'https://push/1', key: 'k' });
  const carried = carriedFrom(storageOf({ 'follow:north': kept, theme: 'dark' }));
  expect(carried).toEqual([['follow:north', JSON.stringify({ secret: 'A'.repeat(43), key: 'k' })]]);
});

test('a code that was damaged, or made to plant something else, is not read', () => {
  const planted = [
    ['__proto__', 'x'],
    ['theme', 'dark'],
    ['follow:../x', 'y'],
    ['follow:a', '{}'],
  ];
  for (const each of planted)
    expect(
      readFragment(`#move=${Buffer.from(JSON.stringify([each])).toString('base64url')}`),
    ).toBeNull();
  fc.assert(
    fc.property(fc.string(), (text) => {
      const read = readFragment(`#move=${text}`);
      expect(read === null || Array.isArray(read)).toBe(true);
    }),
  );
});

test('a following is read as it is kept now and as it was before', () => {
  const bare = 'B'.repeat(43);
  expect(parseKept(bare)).toEqual({ secret: bare, endpoint: '', key: '' });
  for (const stored of ['', 'null', '{}', '[1]', '{"secret":1}', 'x'])
    expect(parseKept(stored)).toBeNull();
});

test('the Mondays on offer are those to come, today left out', () => {
  const days = (iso: string) =>
    mondaysAfter(new Date(iso)).map((day) => day.toISOString().slice(0, 10));
  expect(days('2026-06-15T10:00:00Z')[0]).toBe('2026-06-22');
  expect(days('2026-06-21T21:59:00Z')[0]).toBe('2026-06-22');
  // In the Netherlands it is Monday by now.
  expect(days('2026-06-21T22:00:00Z')).toEqual(days('2026-06-22T12:00:00Z'));
  expect(days('2026-06-22T12:00:00Z')).toHaveLength(8);
});
