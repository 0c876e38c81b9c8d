import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readableAddress } from './readable-address.ts';

test('an address that can be read stays as it is', () => {
  for (const url of ['/', '/brug', '/caf%C3%A9?x=%E0', '/api/projects?q=100%25'])
    expect(readableAddress({ url })).toBe(url);
});

test('a broken one leads nowhere, within the API or among the pages', () => {
  expect(readableAddress({ url: '/%E0%A4%A' })).toBe('/%EF%BF%BD');
  expect(readableAddress({ url: '/100%?x=1' })).toBe('/%EF%BF%BD');
  expect(readableAddress({ url: '/api/%ff' })).toBe('/api/%EF%BF%BD');
});

test('whatever comes, what is given can be read', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      const [path = ''] = readableAddress({ url: `/${text}` }).split('?');
      expect(() => decodeURIComponent(path)).not.toThrow();
    }),
  );
});
