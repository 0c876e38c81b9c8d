import type { OutputOf } from '@sitepodium/server/page-bridge';
import { fail } from '@sveltejs/kit';
import { tryForm } from '#lib/errors/try-form.ts';
import { longestTextCharacters, textOf } from '#lib/resident/read-question.ts';
import type { Actions, RequestEvent } from './$types.js';

type TextFault = 'empty-text' | 'long-text';

interface Written {
  claimCode: string;
  text: string;
  fault: TextFault | null;
}

/**
 * The code comes in the body of each post and goes back in the page: it is in no address, no cookie
 * and no session, so nothing but the code in the resident's hand opens the conversation.
 */
export const actions: Actions = {
  open: async (event) => {
    const { claimCode } = await readForm(event);
    return shown(claimCode, event.locals.bridge.call('conversations.open', { claimCode }));
  },
  reply: (event) => say(event, 'conversations.reply'),
  reopen: (event) => say(event, 'conversations.reopen'),
  confirm: async (event) => {
    const { claimCode } = await readForm(event);
    return shown(claimCode, event.locals.bridge.call('conversations.confirm', { claimCode }));
  },
};

async function say(event: RequestEvent, action: 'conversations.reply' | 'conversations.reopen') {
  const { claimCode, text, fault } = await readForm(event);
  const { call } = event.locals.bridge;
  if (fault) return shown(claimCode, call('conversations.open', { claimCode }), { text, fault });
  return shown(claimCode, call(action, { claimCode, text }));
}

async function shown(
  claimCode: string,
  opened: Promise<OutputOf<'conversations.open'>>,
  draft: { text: string; fault: TextFault | null } = { text: '', fault: null },
) {
  const outcome = await tryForm(opened, ['not-found', 'invalid', 'conflict']);
  if ('refusal' in outcome) {
    const { code, issues } = outcome.refusal;
    const hint = issues.find(({ path }) => path === 'claimCode')?.message;
    return fail(404, {
      claimCode,
      conversation: null,
      draft,
      isMistyped: code === 'invalid',
      hint,
    });
  }
  return { claimCode, conversation: outcome.output, draft };
}

async function readForm({ request }: RequestEvent): Promise<Written> {
  const form = await request.formData();
  const text = textOf(form, 'text');
  const claimCode = textOf(form, 'claimCode')
    .toLowerCase()
    .replace(/[\s\-_.,]+/g, ' ');
  if (text === '') return { claimCode, text, fault: 'empty-text' };
  return { claimCode, text, fault: text.length > longestTextCharacters ? 'long-text' : null };
}
