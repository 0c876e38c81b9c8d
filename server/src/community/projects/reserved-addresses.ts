/** Which addresses a project may not have. */
import { conflict } from '../../kernel/errors.ts';
import { shortCodeIn } from './short-code.ts';

/** They belong to other pages of an application, now or as its guide promises. */
export const reservedSlugs: ReadonlySet<string> = new Set([
  ...['about', 'accessibility', 'api', 'assets', 'brand', 'console', 'contact', 'conversation'],
  ...[
    'discover',
    'embed',
    'feed',
    'healthz',
    'help',
    'install',
    'manifest',
    'map',
    'me',
    'metrics',
  ],
  ...[
    'oembed',
    'offline',
    'places',
    'planning',
    'portal',
    'privacy',
    'projects',
    'readyz',
    'robots',
  ],
  ...['screen', 'search', 'security', 'settings', 'sitemap', 'status', 'terms', 'tiles', 'trust'],
]);

/** Throws conflict for an address that is another page's, or would be read as a short code. */
export function requireFreeSlug(slug: string): void {
  if (reservedSlugs.has(slug)) throw conflict(`The address ${slug} belongs to another page.`);
  if (shortCodeIn(slug)) throw conflict(`The address ${slug} could be another project's code.`);
}
