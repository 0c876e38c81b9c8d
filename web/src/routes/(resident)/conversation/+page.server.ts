import type { OutputOf } from '@sitepodium/server/page-bridge';
import { fail } from '@sveltejs/kit';
import { tryForm } from '#lib/errors/try-form.ts';
import { longestTextCharacters, textOf } from '#lib/resident/ask/read-question.ts';
import { hintOf } from '#lib/resident/conversation/hint.ts';
import { showPhotos } from '#lib/server/ask-photos.ts';
import type { Actions, RequestEvent } from './$types.js';

const ratings = ['helped', 'partly', 'not'] as const;

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
    return shown(event, claimCode, event.locals.bridge.call('conversations.open', { claimCode }));
  },
  reply: (event) => say(event, 'conversations.reply'),
  reopen: (event) => say(event, 'conversations.reopen'),
  confirm: async (event) => {
    const { claimCode } = await readForm(event);
    return shown(
      event,
      claimCode,
      event.locals.bridge.call('conversations.confirm', { claimCode }),
    );
  },
  rate: async (event) => {
    const form = await event.request.formData();
    const rating = ratings.find((each) => each === form.get('rating')) ?? 'helped';
    const claimCode = codeIn(form);
    const rated = event.locals.bridge.call('conversations.rate', { claimCode, rating });
    // Rated before, in another window perhaps: the conversation as it is says so.
    const outcome = await tryForm(rated, ['conflict']);
    const { call } = event.locals.bridge;
    const opened =
      'refusal' in outcome
        ? call('conversations.open', { claimCode })
        : Promise.resolve(outcome.output);
    return shown(event, claimCode, opened);
  },
};

async function say(event: RequestEvent, action: 'conversations.reply' | 'conversations.reopen') {
  const { claimCode, text, fault } = await readForm(event);
  const { call } = event.locals.bridge;
  if (fault)
    return shown(event, claimCode, call('conversations.open', { claimCode }), { text, fault });
  return shown(event, claimCode, call(action, { claimCode, text }));
}

async function shown(
  event: RequestEvent,
  claimCode: string,
  opened: Promise<OutputOf<'conversations.open'>>,
  draft: { text: string; fault: TextFault | null } = { text: '', fault: null },
) {
  const outcome = await tryForm(opened, ['not-found', 'invalid', 'conflict']);
  if ('refusal' in outcome) {
    const { code } = outcome.refusal;
    const hint = hintOf(outcome.refusal);
    return fail(404, {
      claimCode,
      conversation: null,
      photos: [],
      draft,
      isMistyped: code === 'invalid',
      hint,
    });
  }
  const photos = await showPhotos(event.locals.bridge.call, claimCode);
  return { claimCode, conversation: outcome.output, photos, draft };
}

async function readForm({ request }: RequestEvent): Promise<Written> {
  const form = await request.formData();
  const text = textOf(form, 'text');
  const claimCode = codeIn(form);
  if (text === '') return { claimCode, text, fault: 'empty-text' };
  return { claimCode, text, fault: text.length > longestTextCharacters ? 'long-text' : null };
}

function codeIn(form: FormData): string {
  return textOf(form, 'claimCode')
    .toLowerCase()
    .replace(/[\s\-_.,]+/g, ' ');
}
