import type { IncomingHttpHeaders, IncomingMessage } from 'node:http';
import { describe, expect, it } from 'vitest';
import type { Runtime } from '../runtime.ts';
import { pageKeysOf } from './page-key.ts';

const namespaces = [
  { name: 'one', hosts: ['one.example'], brand: { languages: ['nl', 'en'] } },
  { name: 'two', hosts: ['two.example'], brand: { languages: ['nl', 'en'] } },
];
/** Only the hosts and languages of namespaces are looked at. */
const findKey = pageKeysOf({ platform: { namespaces } } as unknown as Runtime);

function keyOf(url: string, headers: IncomingHttpHeaders = {}, method = 'GET') {
  const asked = { url, method, headers: { host: 'one.example', ...headers } };
  return findKey(asked as IncomingMessage);
}

describe('a page may be for one person only, and has no key,', () => {
  it.each([
    ['when a cookie is shown', '/p/north', { cookie: 'a=b' }],
    ['when a token is shown', '/p/north', { authorization: 'Bearer x' }],
    ['below the API', '/api/projects', {}],
    ['in the portal', '/portal?x=1', {}],
    ['for whoever runs the service', '/metrics', {}],
    ['when its address is long', `/p/${'x'.repeat(300)}`, {}],
    ['on an unknown host', '/p/north', { host: 'other.example' }],
  ])('%s', (_name, url, headers) => {
    expect(keyOf(url, headers)).toBeUndefined();
  });

  it.each(['POST', 'PUT', 'DELETE', 'OPTIONS'])('when the method is %s', (method) => {
    expect(keyOf('/p/north', {}, method)).toBeUndefined();
  });
});

it('a page whose address only begins like one of those has a key', () => {
  expect(keyOf('/apiary')).toBeDefined();
});

it('GET and HEAD share a page', () => {
  expect(keyOf('/p/north', {}, 'HEAD')).toEqual(keyOf('/p/north'));
});

it('namespaces never share a page', () => {
  const other = keyOf('/p/north', { host: 'two.example' });
  expect(other?.namespace).toBe('two');
  expect(other?.key).not.toBe(keyOf('/p/north')?.key);
});

it('different spellings of a preference share the page of their language', () => {
  const english = keyOf('/p/north', { 'accept-language': 'en-GB,en;q=0.9' });
  expect(keyOf('/p/north', { 'accept-language': 'en' })).toEqual(english);
  expect(keyOf('/p/north')).not.toEqual(english);
});

it('a language asked for in the address counts, whatever was remembered of the header', () => {
  expect(keyOf('/p/north', { 'accept-language': 'en' })?.key).toContain('|en|');
  expect(keyOf('/p/north?lang=nl', { 'accept-language': 'en' })?.key).toContain('|nl|');
});
