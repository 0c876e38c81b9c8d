import type { Config } from '../config.ts';
import { invalid } from '../errors.ts';
import { type EndpointRules, parseEndpoint } from './endpoint-policy.ts';

/** The rules of this installation for addresses of push services. */
export function endpointRules(config: Config): EndpointRules {
  return { allowLoopbackHttp: config.allowsLoopbackPush };
}

/** Refuses an endpoint that is not at one of the listed suppliers: nobody else is ever called. */
export function requireListedPushService(endpoint: string, config: Config): void {
  const { hostname } = parseEndpoint(endpoint, endpointRules(config));
  if (config.allowsLoopbackPush && /^(localhost|127\.0\.0\.1|\[::1\])$/.test(hostname)) return;
  if (!config.suppliers.some((supplier) => matches(supplier, hostname))) {
    throw invalid('endpoint', 'This push service is not one of our suppliers.');
  }
}

/** `*.example.com` stands for every name below example.com. */
function matches(supplier: string, hostname: string): boolean {
  return supplier.startsWith('*.') ? hostname.endsWith(supplier.slice(1)) : hostname === supplier;
}
