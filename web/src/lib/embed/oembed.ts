/**
 * oEmbed 1.0 (https://oembed.com): what a consumer asks and what it is answered. Only addresses of a
 * project or one of its updates, here, have an embed.
 */

export interface EmbedRequest {
  readonly slug: string;
  readonly format: 'json' | 'xml';
  readonly width: number;
  readonly height: number;
}

export interface EmbedSite {
  readonly origin: string;
  readonly name: string;
}

/** As wide as the widget wants to be, and how high with most to say. */
const preferred = { width: 480, height: 720 };
const least = 200;
const slugPattern = /^\/([a-z0-9]+(?:-[a-z0-9]+)*)(?:\/updates\/[0-9a-f-]{36})?\/?$/;

/** What is asked for, or the status that refuses it (section 2.3.4.1): 404, or 501 for a format. */
export function readEmbedRequest(query: URLSearchParams, { origin }: EmbedSite) {
  const format = query.get('format') ?? 'json';
  if (format !== 'json' && format !== 'xml') return { refusal: 501 } as const;
  const asked = URL.parse(query.get('url') ?? '');
  const slug = asked?.origin === origin ? slugPattern.exec(asked.pathname)?.[1] : undefined;
  if (slug === undefined || slug.length > 80) return { refusal: 404 } as const;
  const width = within(query.get('maxwidth'), preferred.width);
  const height = within(query.get('maxheight'), preferred.height);
  return { request: { slug, format, width, height } } as const;
}

/** At most what was asked, unless that is no number or too little to read anything in. */
function within(asked: string | null, wish: number): number {
  const most = asked !== null && /^\d{1,5}$/.test(asked) ? Number(asked) : wish;
  return Math.max(least, Math.min(most, wish));
}

/** The answer (section 2.3.4), of the type `rich`. */
export function embedAnswer(
  { slug, width, height }: EmbedRequest,
  title: string,
  { origin, name }: EmbedSite,
): Record<string, string | number> {
  return {
    version: '1.0',
    type: 'rich',
    title,
    provider_name: name,
    provider_url: origin,
    cache_age: 3600,
    thumbnail_url: `${origin}/api/share/${slug}.png`,
    thumbnail_width: 1200,
    thumbnail_height: 630,
    html: embedSnippet(origin, slug, title, { width, height }),
    width,
    height,
  };
}

/** The HTML a site puts in its page: a frame without script, which tells nobody who looks at it. */
export function embedSnippet(
  origin: string,
  slug: string,
  title: string,
  { width, height }: { width: number | string; height: number } = {
    width: '100%',
    height: preferred.height,
  },
): string {
  const attributes = {
    src: `${origin}/embed/${slug}`,
    ...{ title, width, height, loading: 'lazy', referrerpolicy: 'no-referrer' },
    // Its own origin, so that its own style sheets are let in; scripts stay out.
    sandbox: 'allow-same-origin allow-popups allow-popups-to-escape-sandbox',
    style: 'border:0',
  };
  const written = Object.entries(attributes).map(([key, value]) => `${key}="${escaped(value)}"`);
  return `<iframe ${written.join(' ')}></iframe>`;
}

/** The answer as XML (section 2.3.4). */
export function asXml(answer: Readonly<Record<string, string | number>>): string {
  const elements = Object.entries(answer).map(
    ([name, value]) => `  <${name}>${escaped(value)}</${name}>\n`,
  );
  return `<?xml version="1.0" encoding="utf-8" standalone="yes"?>\n<oembed>\n${elements.join('')}</oembed>\n`;
}

function escaped(value: string | number): string {
  const entities = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' } as const;
  return String(value).replace(/[&<>"]/g, (sign) => entities[sign as keyof typeof entities]);
}
