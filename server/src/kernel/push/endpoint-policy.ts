/**
 * Which addresses a push may be sent to. An endpoint is chosen by whoever subscribes, so without
 * this anyone could make the server knock on doors of its own network (SSRF).
 *
 * Two checks, both needed: the URL when it arrives, and the addresses its name resolves to at the
 * moment of connecting. The connection uses exactly the addresses checked, so a name that changes
 * its answer in between (DNS rebinding) gains nothing.
 */
import type { LookupAddress, LookupOptions } from 'node:dns';
import { lookup } from 'node:dns';
import { BlockList, isIPv4, isIPv6, type LookupFunction } from 'node:net';
import { invalid } from '../errors.ts';

export interface EndpointRules {
  /** Lets loopback hosts through, also over plain http: for tests and the demonstration only. */
  readonly allowLoopbackHttp?: boolean;
}

/** Asks for all addresses of a name; `dns.lookup` unless a test brings its own. */
export type ResolveAll = (
  hostname: string,
  options: LookupOptions & { readonly all: true },
  callback: (error: NodeJS.ErrnoException | null, addresses: LookupAddress[]) => void,
) => void;

/** The name of an endpoint leads to addresses no push service has. */
export class ForbiddenAddressError extends Error {
  constructor(hostname: string) {
    super(`The name ${hostname} has no public address.`);
    this.name = 'ForbiddenAddressError';
  }
}

/**
 * Reads an endpoint; call it before storing a subscription.
 * @throws DomainError `invalid` with path `endpoint`: no URL, not https, with a user name or
 *   password, or an address that is not public.
 */
export function parseEndpoint(endpoint: string, rules: EndpointRules = {}): URL {
  const url = URL.parse(endpoint);
  if (url === null) throw invalid('endpoint', 'This is not a URL.');
  if (url.username !== '' || url.password !== '') {
    throw invalid('endpoint', 'An endpoint holds no user name or password.');
  }
  if (rules.allowLoopbackHttp && isLoopbackHost(url.hostname) && isWeb(url)) return url;
  if (url.protocol !== 'https:') throw invalid('endpoint', 'An endpoint starts with https://.');
  const host = withoutBrackets(url.hostname);
  if ((isIPv4(host) || isIPv6(host)) && !isPublicAddress(host)) {
    throw invalid('endpoint', 'An endpoint has a public address.');
  }
  return url;
}

/**
 * The `lookup` to connect with: gives public addresses only, and fails with ForbiddenAddressError
 * when a name has none. Node skips it for literal addresses; those `parseEndpoint` has checked.
 */
export function createSafeLookup(
  rules: EndpointRules,
  resolveAll: ResolveAll = lookup,
): LookupFunction {
  return (hostname, options, callback) => {
    const isLoopback = rules.allowLoopbackHttp === true && isLoopbackHost(hostname);
    const isAllowed = isLoopback ? isLoopbackAddress : isPublicAddress;
    // RFC 6761 section 6.3: every name under localhost is this host, whatever a resolver says.
    const name = isLoopback ? 'localhost' : hostname;
    resolveAll(name, { ...options, all: true }, (error, addresses) => {
      if (error !== null) return callback(error, '', 0);
      const allowed = addresses.filter(({ address }) => isAllowed(address));
      const [first] = allowed;
      if (first === undefined) return callback(new ForbiddenAddressError(hostname), '', 0);
      if (options.all) return callback(null, allowed);
      return callback(null, first.address, first.family);
    });
  };
}

/** What IANA lists as not globally reachable (RFC 6890 and its registries), and multicast. */
const specialIPv4 = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 3],
] as const;

/** Inside 2000::/3, the only range handed out for public hosts: tunnels and documentation. */
const specialIPv6 = [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
] as const;

const special = new BlockList();
for (const [network, prefix] of specialIPv4) special.addSubnet(network, prefix, 'ipv4');
for (const [network, prefix] of specialIPv6) special.addSubnet(network, prefix, 'ipv6');

const publicIPv6 = new BlockList();
publicIPv6.addSubnet('2000::', 3, 'ipv6');

const loopback = new BlockList();
loopback.addSubnet('127.0.0.0', 8, 'ipv4');
loopback.addAddress('::1', 'ipv6');

function isPublicAddress(address: string): boolean {
  if (isIPv4(address)) return !special.check(address, 'ipv4');
  return publicIPv6.check(address, 'ipv6') && !special.check(address, 'ipv6');
}

function isLoopbackAddress(address: string): boolean {
  return loopback.check(address, isIPv4(address) ? 'ipv4' : 'ipv6');
}

function isLoopbackHost(hostname: string): boolean {
  if (hostname === 'localhost' || hostname.endsWith('.localhost')) return true;
  const host = withoutBrackets(hostname);
  return (isIPv4(host) || isIPv6(host)) && isLoopbackAddress(host);
}

function isWeb({ protocol }: URL): boolean {
  return protocol === 'http:' || protocol === 'https:';
}

function withoutBrackets(hostname: string): string {
  return hostname.replace(/^\[(.*)\]$/, '$1');
}
