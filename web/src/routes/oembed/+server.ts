import { error, json } from '@sveltejs/kit';
import { asXml, embedAnswer, readEmbedRequest } from '#lib/embed/oembed.ts';
import type { RequestHandler } from './$types.js';

/** oEmbed for whoever turns an address of ours into a widget; other sites' scripts may read it. */
export const GET: RequestHandler = async ({ locals, url }) => {
  const { brand, origin, call } = locals.bridge;
  const site = { origin, name: brand.name };
  const { request, refusal } = readEmbedRequest(url.searchParams, site);
  if (!request) error(refusal, 'Not found');
  const { project } = await call('projects.landing', { slug: request.slug });
  const answer = embedAnswer(request, `${project.name}, ${project.place}`, site);
  const headers = {
    'access-control-allow-origin': '*',
    'cross-origin-resource-policy': 'cross-origin',
    'cache-control': 'public, max-age=3600',
  };
  if (request.format === 'json') return json(answer, { headers });
  return new Response(asXml(answer), {
    headers: { ...headers, 'content-type': 'text/xml; charset=utf-8' },
  });
};
