import type { LookupAddress } from 'node:dns';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  createSafeLookup,
  type EndpointRules,
  ForbiddenAddressError,
  parseEndpoint,
} from './endpoint-policy.ts';

const refused = expect.objectContaining({
  code: 'invalid',
  issues: [expect.objectContaining({ path: 'endpoint' })],
});

/** The safe lookup with a resolver that gives these addresses for every name. */
function resolving(addresses: readonly string[], rules: EndpointRules = {}) {
  const asked: string[] = [];
  const found: LookupAddress[] = addresses.map((address) => ({
    address,
    family: address.includes(':') ? 6 : 4,
  }));
  const safeLookup = createSafeLookup(rules, (hostname, _, callback) => {
    asked.push(hostname);
    callback(null, found);
  });
  const lookup = (hostname: string, all: boolean) =>
    new Promise<unknown>((resolve, reject) => {
      safeLookup(hostname, { all }, (error, address) =>
        error === null ? resolve(address) : reject(error),
      );
    });
  return { lookup, asked };
}

const privateAddresses = [
  ...['0.0.0.0', '10.1.2.3', '100.64.0.1', '127.0.0.1', '127.9.9.9', '169.254.169.254'],
  ...['172.16.0.1', '172.31.255.255', '192.168.1.1', '192.0.2.1', '198.18.0.1', '224.0.0.1'],
  ...['255.255.255.255', '::', '::1', 'fe80::1', 'fc00::1', 'fd12:3456::1', 'ff02::1'],
  ...['::ffff:127.0.0.1', '::ffff:10.0.0.1', '::ffff:8.8.8.8', '64:ff9b::a00:1', '2002:7f00:1::'],
  ...['2001:db8::1', '2001::1', '::127.0.0.1'],
];

const publicAddresses = ['8.8.8.8', '172.15.0.1', '172.32.0.1', '100.128.0.1', '2606:4700::1111'];

describe('an endpoint', () => {
  it('is accepted with https and a public name or address', () => {
    const url = 'https://push.example.net:8443/x?y=1';
    expect(parseEndpoint(url).href).toBe(url);
    for (const address of publicAddresses) {
      const host = address.includes(':') ? `[${address}]` : address;
      expect(parseEndpoint(`https://${host}/x`)).toBeInstanceOf(URL);
    }
  });

  it.each([
    ...['', 'push.example.net', 'http://push.example.net/', 'ftp://push.example.net/', 'file:///x'],
    ...['javascript:1', 'https://', 'https://user@push.example.net/', 'https://:pw@push.example/'],
    ...['http://localhost/', 'http://127.0.0.1/', 'https://0x7f.1/', 'https://2130706433/'],
    ...['https://017700000001/', 'https://127.1/', 'https://[::ffff:7f00:1]/'],
  ])('is refused: %j', (endpoint) => {
    expect(() => parseEndpoint(endpoint)).toThrow(refused);
  });

  it.each(privateAddresses)('is refused at the address %s', (address) => {
    const host = address.includes(':') ? `[${address}]` : address;
    expect(() => parseEndpoint(`https://${host}/x`)).toThrow(refused);
  });

  it('may be on loopback over http only when that is allowed, and nothing else may', () => {
    const rules = { allowLoopbackHttp: true };
    for (const host of ['localhost', 'a.localhost', '127.0.0.1', '127.8.8.8', '[::1]']) {
      expect(parseEndpoint(`http://${host}:3000/x`, rules)).toBeInstanceOf(URL);
    }
    for (const host of ['push.example.net', '10.0.0.1', '169.254.169.254', 'localhost.example']) {
      expect(() => parseEndpoint(`http://${host}/x`, rules)).toThrow(refused);
    }
    expect(() => parseEndpoint('https://10.0.0.1/x', rules)).toThrow(refused);
    expect(() => parseEndpoint('ftp://localhost/x', rules)).toThrow(refused);
  });

  it('is read without a crash, whatever text arrives', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.webUrl()), (text) => {
        try {
          expect(parseEndpoint(text).protocol).toBe('https:');
        } catch (error) {
          expect(error).toEqual(refused);
        }
      }),
    );
  });
});

describe('the name of an endpoint', () => {
  it.each(privateAddresses)('leads nowhere when it resolves to %s', async (address) => {
    const { lookup } = resolving([address]);
    await expect(lookup('push.example.net', true)).rejects.toBeInstanceOf(ForbiddenAddressError);
    await expect(lookup('push.example.net', false)).rejects.toBeInstanceOf(ForbiddenAddressError);
  });

  it('leads to its public addresses only', async () => {
    const { lookup } = resolving(['10.0.0.1', '8.8.8.8', '::1', '2606:4700::1111']);
    expect(await lookup('push.example.net', true)).toEqual([
      { address: '8.8.8.8', family: 4 },
      { address: '2606:4700::1111', family: 6 },
    ]);
    expect(await lookup('push.example.net', false)).toBe('8.8.8.8');
  });

  it('leads to loopback only for a loopback name, and only when that is allowed', async () => {
    const rules = { allowLoopbackHttp: true };
    const allowed = resolving(['127.0.0.1'], rules);
    expect(await allowed.lookup('demo.localhost', false)).toBe('127.0.0.1');
    expect(allowed.asked).toEqual(['localhost']);
    await expect(allowed.lookup('push.example.net', false)).rejects.toThrow(ForbiddenAddressError);
    await expect(resolving(['127.0.0.1']).lookup('localhost', false)).rejects.toThrow();
    await expect(resolving(['8.8.8.8'], rules).lookup('localhost', false)).rejects.toThrow();
  });
});
