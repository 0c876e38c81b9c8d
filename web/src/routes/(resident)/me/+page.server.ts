import { fail } from '@sveltejs/kit';
import { tryForm } from '#lib/errors/try-form.ts';
import { textOf } from '#lib/resident/ask/read-question.ts';
import type { Actions } from './$types.js';

/**
 * Erasing without script: the code comes in the body of the post and is in no address, no cookie and
 * no session. Whether it is gone is asked anew, of the server that has to have forgotten it.
 */
export const actions: Actions = {
  erase: async ({ request, locals }) => {
    const form = await request.formData();
    const claimCode = textOf(form, 'claimCode').toLowerCase();
    if (!form.has('isSure')) return fail(400, { claimCode, fault: 'unsure' as const });
    const { call } = locals.bridge;
    const erasing = call('conversations.erase', { claimCode });
    const outcome = await tryForm(erasing, ['not-found', 'invalid', 'too-many']);
    if ('refusal' in outcome) {
      const { code, status } = outcome.refusal;
      const fault =
        code === 'invalid' ? 'mistyped' : code === 'too-many' ? ('busy' as const) : 'unknown';
      return fail(status, { claimCode, fault: fault as 'mistyped' | 'busy' | 'unknown' });
    }
    const asked = await tryForm(call('conversations.open', { claimCode }), ['not-found']);
    return { claimCode: '', isGone: 'refusal' in asked };
  },
};
