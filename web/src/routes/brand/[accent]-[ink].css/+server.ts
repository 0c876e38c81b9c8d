import { error } from '@sveltejs/kit';
import { brandStyleSheet, isHexColour } from '#lib/brand/accent.ts';
import type { RequestHandler } from './$types.js';

/** The brand's colours as a linked sheet: it follows from its address alone, so it is kept forever. */
export const GET: RequestHandler = ({ params }) => {
  if (!isHexColour(params.accent) || !isHexColour(params.ink)) error(404, 'Not found');
  return new Response(brandStyleSheet(params.accent, params.ink), {
    headers: {
      'content-type': 'text/css; charset=utf-8',
      'cache-control': 'public, max-age=31536000, immutable',
    },
  });
};
