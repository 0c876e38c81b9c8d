/** Finding in a page or file what would make a browser ask somebody else. */
import type { Answer } from '../../kernel/http/visitor.ts';

/** What the page, style or script would load from elsewhere; links one can follow do not count. */
export function foreignIn({ text, headers }: Answer, ownHosts: readonly string[]): string[] {
  const type = String(headers['content-type'] ?? '');
  const found = type.startsWith('text/html')
    ? [...loadedBy(text), ...importedBy(stylesIn(text))]
    : type.startsWith('text/css')
      ? importedBy(text)
      : /javascript|xml|manifest\+json/.test(type)
        ? namedIn(text)
        : [];
  const sent = [...String(headers.link ?? '').matchAll(/<([^>]+)>/g)].map(([, url = '']) => url);
  return [...found, ...sent].filter((url) => isForeign(url, ownHosts));
}

/**
 * What a page's content security policy leaves open; nothing when it allows this origin alone. Other
 * sites may show a page only when it is there for that.
 */
export function faultsOfPolicy({ headers, text }: Answer, isForFrames: boolean): string[] {
  const inPage = /<meta http-equiv="content-security-policy" content="([^"]*)"/i.exec(text)?.[1];
  const policy = String(headers['content-security-policy'] ?? inPage ?? '');
  const directives = policy.split(';').map((part) => part.trim().split(/\s+/));
  if (!directives.some(([name]) => name === 'default-src')) return ['no content security policy'];
  return directives.flatMap(([name, ...sources]) =>
    sources
      .filter((source) => !isOwnSource(source) && !(name === 'frame-ancestors' && isForFrames))
      .map((source) => `the content security policy allows ${source} as ${name}`),
  );
}

function isOwnSource(source: string): boolean {
  return /^('self'|'none'|'sha(256|384|512)-[A-Za-z0-9+/=_-]+'|data:|blob:)$/.test(
    source.replaceAll('&#39;', "'"),
  );
}

const loadingTags =
  /<(?:script|link|img|source|iframe|video|audio|embed|object|form|input|use|image|base|meta|track)\b[^>]*>/gi;
const addressAttributes =
  /\b(?:src|srcset|href|action|formaction|data|poster|content)\s*=\s*(?:"([^"]*)"|'([^']*)')/gi;

function loadedBy(html: string): string[] {
  return [...html.matchAll(loadingTags)]
    .filter(([tag]) => !/\brel="(canonical|alternate)"/.test(tag))
    .flatMap(([tag]) => [...tag.matchAll(addressAttributes)])
    .flatMap(([, double, single]) => (double ?? single ?? '').split(/[\s,]+/))
    .filter((url) => /^(https?:)?\/\//i.test(url));
}

const stylesIn = (html: string): string =>
  [...html.matchAll(/<style[^>]*>([\s\S]*?)<\/style>|\sstyle="([^"]*)"/gi)]
    .map(([, sheet, attribute]) => sheet ?? attribute ?? '')
    .join('\n');

function importedBy(css: string): string[] {
  const found = css.matchAll(/(?:url\(\s*|@import\s+)["']?((?:https?:)?\/\/[^"')\s;]+)/gi);
  return [...found].map(([, url = '']) => url);
}

/**
 * What looks like an address to load from and is none: names of XML languages, a domain that never
 * is anybody's (RFC 2606), and where the map leads whoever wants to know its maker.
 */
const mereNames = /^https?:\/\/(www\.w3\.org|[^/]+\.invalid)\/|^https:\/\/maplibre\.org\/$/;

function namedIn(script: string): string[] {
  const found = script.matchAll(/["'`]((?:https?|wss?):\/\/[^"'`\s]+)/gi);
  return [...found].map(([, url = '']) => url).filter((url) => !mereNames.test(url));
}

function isForeign(url: string, ownHosts: readonly string[]): boolean {
  const parsed = URL.parse(url, 'http://own.invalid');
  return (
    parsed !== null && parsed.hostname !== 'own.invalid' && !ownHosts.includes(parsed.hostname)
  );
}
