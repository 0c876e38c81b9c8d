/** Where a request becomes a call: which namespace, which language, who, from where. */
import type { IncomingMessage } from 'node:http';
import type { Actor } from '../actor.ts';
import type { Call } from '../dispatch.ts';
import { type Language, languages, negotiateLanguage } from '../i18n.ts';
import type { Namespace } from '../namespace.ts';
import type { Runtime } from '../runtime.ts';

/** The namespace that answers to a Host header, or undefined: then there is nothing here. */
export function namespaceFor(runtime: Runtime, host: string | undefined): Namespace | undefined {
  const name = host?.toLowerCase().replace(/:\d+$/, '');
  return runtime.platform.namespaces.find((namespace) => namespace.hosts.includes(name ?? ''));
}

/** `?lang=` wins, then what the browser prefers, then the brand's first. */
export function languageFor(
  namespace: Namespace,
  url: string,
  acceptLanguage: string | undefined,
): Language {
  const asked = /[?&]lang=([a-z]{2})(?:&|$)/.exec(url)?.[1];
  const explicit = languages.find((language) => language === asked);
  if (explicit && namespace.brand.languages.includes(explicit)) return explicit;
  return negotiateLanguage(acceptLanguage, namespace.brand.languages);
}

/** The address a request came from, for rate limits only; see rate-limit.ts. */
export function networkAddressOf(runtime: Runtime, request: IncomingMessage): string {
  const forwarded = runtime.config.trustsProxy ? request.headers['x-forwarded-for'] : undefined;
  const last = String(forwarded ?? '')
    .split(',')
    .at(-1)
    ?.trim();
  return last || (request.socket.remoteAddress ?? 'unknown');
}

/** Everything about a request that an action may need. */
export async function callFor(
  runtime: Runtime,
  namespace: Namespace,
  request: IncomingMessage,
  requestId: string,
): Promise<Call> {
  const { cookie, authorization } = request.headers;
  const actor: Actor =
    cookie || authorization
      ? await runtime.identify(namespace, { cookie, authorization, requestId })
      : { kind: 'resident' };
  return {
    namespace,
    actor,
    language: languageFor(namespace, request.url ?? '/', request.headers['accept-language']),
    requestId,
    networkAddress: networkAddressOf(runtime, request),
    cookies: cookie ?? '',
    answerHeaders: new Headers(),
  };
}
