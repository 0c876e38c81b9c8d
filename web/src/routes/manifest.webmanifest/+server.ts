import { manifestOf } from '#lib/brand/manifest.ts';
import type { RequestHandler } from './$types.js';

/** What a device installs (W3C Web App Manifest): this brand, in the language that was chosen. */
export const GET: RequestHandler = ({ locals, url }) => {
  const { brand, language } = locals.bridge;
  const isChosen = url.searchParams.get('lang') === language;
  return new Response(JSON.stringify(manifestOf(brand, language, isChosen)), {
    headers: {
      'content-type': 'application/manifest+json; charset=utf-8',
      'cache-control': 'public, max-age=3600',
    },
  });
};
