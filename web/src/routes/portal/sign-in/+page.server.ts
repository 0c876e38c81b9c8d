import { fail, redirect } from '@sveltejs/kit';
import { tryForm } from '#lib/errors/try-form.ts';
import { keepLanguage } from '#lib/portal/keep-language.ts';
import { returnPath } from '#lib/portal/return-path.ts';
import type { Actions, PageServerLoad } from './$types.js';

export const load: PageServerLoad = ({ locals, url }) => {
  const to = returnPath(url.searchParams.get('to'));
  if (locals.bridge.actor.kind !== 'resident') redirect(303, keepLanguage(to, url));
  return { to };
};

/** Every refusal gets the same answer, so that nobody learns which addresses exist or are blocked. */
const refusals = ['refused', 'invalid', 'locked', 'too-many'] as const;

export const actions: Actions = {
  signIn: async ({ request, locals, url }) => {
    const form = await request.formData();
    const email = String(form.get('email') ?? '');
    const password = String(form.get('password') ?? '');
    const outcome = await tryForm(locals.bridge.call('members.sign-in', { email, password }), [
      ...refusals,
    ]);
    if ('refusal' in outcome) return fail(outcome.refusal.status, { email });
    redirect(303, keepLanguage(returnPath(url.searchParams.get('to')), url));
  },

  signOut: async ({ locals, url }) => {
    // Someone whose session had ended already wants the same.
    await tryForm(locals.bridge.call('members.sign-out', {}), ['sign-in-required']);
    redirect(303, keepLanguage('/portal/sign-in', url));
  },
};
