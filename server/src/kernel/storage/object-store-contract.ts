import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ObjectStore } from './object-store.ts';

/**
 * What every object store promises, as tests.
 * @param name which implementation, for the report
 * @param openEmpty gives a new store that holds nothing
 */
export function objectStoreContract(name: string, openEmpty: () => Promise<ObjectStore>): void {
  describe(`${name} keeps the contract of an object store`, () => {
    objectsAreKeptWhole(openEmpty);
    keysAreListedByPrefix(openEmpty);
    keysAreChecked(openEmpty);
  });
}

function objectsAreKeptWhole(openEmpty: () => Promise<ObjectStore>): void {
  test('what is put is got, byte for byte', async () => {
    const store = await openEmpty();
    const anyBytes = fc.uint8Array({ maxLength: 2000 });
    const property = fc.asyncProperty(anyBytes, async (bytes) => {
      await store.put('some/object', bytes);
      expect(Buffer.from((await store.get('some/object')) ?? []).equals(bytes)).toBe(true);
    });
    await fc.assert(property, { numRuns: 30 });
  });

  test('a large object too, and later changes to the given bytes do not reach it', async () => {
    const store = await openEmpty();
    const bytes = Buffer.alloc(5_000_000, 'stone');
    await store.put('large', bytes);
    bytes.fill(0);
    expect(Buffer.from((await store.get('large')) ?? [])).toEqual(Buffer.alloc(5_000_000, 'stone'));
  });

  test('a second put replaces the first', async () => {
    const store = await openEmpty();
    await store.put('a', Buffer.from('a longer first'));
    await store.put('a', Buffer.from('second'));
    expect(await textAt(store, 'a')).toBe('second');
    expect(await keysOf(store, '')).toEqual(['a']);
  });

  test('of puts at the same time one wins, whole', async () => {
    const store = await openEmpty();
    const contents = Array.from({ length: 8 }, (_, index) => String(index).repeat(50_000));
    await Promise.all(contents.map((text) => store.put('a', Buffer.from(text))));
    expect(contents).toContain(await textAt(store, 'a'));
  });

  test('what was never put is missing, without an error', async () => {
    const store = await openEmpty();
    expect(await store.get('no/such')).toBeUndefined();
    expect(await store.stat('no/such')).toBeUndefined();
    await expect(store.delete('no/such')).resolves.toBeUndefined();
  });

  test('what is deleted is gone, alone, and twice is as good as once', async () => {
    const store = await openEmpty();
    await store.put('a/1', Buffer.from('one'));
    await store.put('a/2', Buffer.from('two'));
    await store.delete('a/1');
    await store.delete('a/1');
    expect(await store.get('a/1')).toBeUndefined();
    expect(await textAt(store, 'a/2')).toBe('two');
    expect(await keysOf(store, '')).toEqual(['a/2']);
  });

  test('stat tells size and time', async () => {
    const store = await openEmpty();
    await store.put('a', Buffer.alloc(1000));
    const found = await store.stat('a');
    expect(found?.storedBytes).toBeGreaterThanOrEqual(1000);
    expect(found?.storedBytes).toBeLessThan(1200);
    expect(Math.abs((found?.storedAt.getTime() ?? 0) - Date.now())).toBeLessThan(60_000);
  });
}

function keysAreListedByPrefix(openEmpty: () => Promise<ObjectStore>): void {
  test('a key may be the beginning of another', async () => {
    const store = await openEmpty();
    await store.put('a/b', Buffer.from('short'));
    await store.put('a', Buffer.from('shortest'));
    await store.put('a/b/c', Buffer.from('long'));
    expect(await keysOf(store, '')).toEqual(['a', 'a/b', 'a/b/c']);
    await store.delete('a/b');
    expect(await textAt(store, 'a')).toBe('shortest');
    expect(await textAt(store, 'a/b/c')).toBe('long');
  });

  test('a list gives exactly the keys that begin with the prefix, wherever it ends', async () => {
    const segment = fc.stringMatching(/^[ab][ab.]{0,2}$/);
    const key = fc.array(segment, { minLength: 1, maxLength: 3 }).map((parts) => parts.join('/'));
    const anyKeys = fc.uniqueArray(key, { minLength: 1, maxLength: 12 });
    const property = fc.asyncProperty(anyKeys, fc.nat(), async (keys, cut) => {
      const store = await openEmpty();
      for (const each of keys) await store.put(each, Buffer.from(each));
      const prefix = keys[0]?.slice(0, cut % 6) ?? '';
      const expected = keys.filter((each) => each.startsWith(prefix)).sort();
      expect(await keysOf(store, prefix)).toEqual(expected);
    });
    await fc.assert(property, { numRuns: 25 });
  });

  test('objects may be deleted while they are listed', async () => {
    const store = await openEmpty();
    for (let index = 0; index < 40; index += 1) await store.put(`a/${index}`, Buffer.from('x'));
    for await (const key of store.list('a/')) await store.delete(key);
    expect(await keysOf(store, '')).toEqual([]);
  });
}

const wrongKeys = [
  '',
  '/',
  '/etc/passwd',
  'a/',
  'a//b',
  '.',
  '..',
  '../a',
  'a/../b',
  'a/..',
  'a/.hidden',
  '.temporary/a',
  '~3f/a',
  'a\\..\\b',
  'a\0b',
  'a\n',
  'A',
  'é',
  'a'.repeat(201),
  `${'a/'.repeat(300)}a`,
];

function keysAreChecked(openEmpty: () => Promise<ObjectStore>): void {
  test.each(wrongKeys)('the key %j is refused by every method', async (key) => {
    const store = await openEmpty();
    await expect(store.put(key, Buffer.from('x'))).rejects.toThrow(TypeError);
    await expect(store.get(key)).rejects.toThrow(TypeError);
    await expect(store.delete(key)).rejects.toThrow(TypeError);
    await expect(store.stat(key)).rejects.toThrow(TypeError);
  });

  test.each(['/', '..', 'a/..', '../', 'a//', '.temporary', '~3f/'])(
    'the prefix %j is refused',
    async (prefix) => {
      const store = await openEmpty();
      await expect(keysOf(store, prefix)).rejects.toThrow(TypeError);
    },
  );
}

async function keysOf(store: ObjectStore, prefix: string): Promise<string[]> {
  const keys: string[] = [];
  for await (const key of store.list(prefix)) keys.push(key);
  return keys.sort();
}

async function textAt(store: ObjectStore, key: string): Promise<string> {
  return Buffer.from((await store.get(key)) ?? []).toString();
}
