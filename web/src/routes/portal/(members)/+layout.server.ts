import { redirect } from '@sveltejs/kit';
import { keepLanguage } from '#lib/portal/keep-language.ts';
import { signInPath } from '#lib/portal/return-path.ts';
import type { LayoutServerLoad } from './$types.js';

/**
 * Leads those without a session to the sign-in page and back. A form that was sent is not led away:
 * the error page then says how to sign in without losing what was written.
 */
export const load: LayoutServerLoad = ({ locals, request, url }) => {
  if (locals.bridge.actor.kind !== 'resident' || request.method === 'POST') return;
  redirect(303, keepLanguage(signInPath(url.pathname + withoutLanguage(url)), url));
};

function withoutLanguage(url: URL): string {
  const query = new URLSearchParams(url.search);
  query.delete('lang');
  return query.size > 0 ? `?${query}` : '';
}
