/**
 * Which requests may share a rendered page. Runs before everything else on every request, so what
 * header values mean is remembered instead of read anew.
 */
import type { IncomingMessage } from 'node:http';
import type { Language } from '../i18n.ts';
import type { Namespace } from '../namespace.ts';
import type { Runtime } from '../runtime.ts';
import { languageFor, namespaceFor } from './edge.ts';
import type { PageKey } from './page-cache.ts';

/** Gives the key of a request, or undefined when its page could be for one person only. */
export type FindPageKey = (request: IncomingMessage) => PageKey | undefined;

interface Site {
  readonly namespace: Namespace;
  /** By Accept-Language header. */
  readonly languages: Map<string, Language>;
}

/** Header values come from anyone, so what is remembered of them is bounded. */
const mostRemembered = 1_000;
const longestUrl = 300;
const neverCached = /^\/(api|portal|_app|healthz|readyz|metrics)(\/|$|\?)/;

export function pageKeysOf(runtime: Runtime): FindPageKey {
  const sites = new Map<string, Site>();
  return (request) => {
    const { url = '/', headers, method } = request;
    if (method !== 'GET' && method !== 'HEAD') return undefined;
    if (headers.cookie !== undefined || headers.authorization !== undefined) return undefined;
    if (url.length > longestUrl || neverCached.test(url)) return undefined;
    const { host = '' } = headers;
    const site = sites.get(host) ?? openSite(runtime, host);
    if (!site) return undefined;
    remember(sites, host, site);
    const language = languageOf(site, url, headers['accept-language'] ?? '');
    const { name } = site.namespace;
    return { namespace: name, key: `${name}|${language}|${host}|${url}` };
  };
}

function openSite(runtime: Runtime, host: string): Site | undefined {
  const namespace = namespaceFor(runtime, host);
  return namespace && { namespace, languages: new Map() };
}

function languageOf({ namespace, languages }: Site, url: string, header: string): Language {
  if (url.includes('?')) return languageFor(namespace, url, header);
  const language = languages.get(header) ?? languageFor(namespace, url, header);
  remember(languages, header, language);
  return language;
}

function remember<Value>(known: Map<string, Value>, name: string, value: Value): void {
  if (known.has(name)) return;
  if (known.size >= mostRemembered) known.clear();
  known.set(name, value);
}
