import { fail } from '@sveltejs/kit';
import { tryForm } from '#lib/errors/try-form.ts';
import { longestAnswer } from '#lib/portal/answer.ts';
import { theConversation } from '#lib/portal/ids.ts';
import type { PortalKey } from '#lib/portal/messages/catalogue.ts';
import { mayWrite } from '#lib/portal/shapes.ts';
import { waitOf } from '#lib/portal/wait.ts';
import type { Actions, PageServerLoad } from './$types.js';

export const load: PageServerLoad = async ({ locals, params }) => {
  const the = theConversation(params);
  const { bridge } = locals;
  const { conversation, messages, photos } = await bridge.call('conversations.view', the);
  const { level } = await bridge.call('projects.show', { projectId: the.projectId });
  const lastAt = messages.at(-1)?.at ?? conversation.openedAt;
  return {
    conversation,
    messages,
    photos,
    canAnswer: mayWrite(level),
    wait: waitOf(lastAt, Date.now()),
  };
};

/** What answering came to; the text comes back when it was not sent. */
interface Answered {
  text: string;
  fault: PortalKey | null;
}

const asideReasons = ['advertising', 'abusive', 'not-about-this'] as const;

export const actions: Actions = {
  accept: async ({ locals, params }) => {
    await locals.bridge.call('conversations.accept', theConversation(params));
  },
  aside: async ({ request, locals, params }) => {
    const given = (await request.formData()).get('why');
    const why = asideReasons.find((reason) => reason === given) ?? 'not-about-this';
    const setting = locals.bridge.call('conversations.set-aside', {
      ...theConversation(params),
      why,
    });
    // Taken in by a colleague meanwhile: the page then shows it as it is.
    await tryForm(setting, ['conflict']);
  },
  answer: async ({ request, locals, params }) => {
    const sent = (await request.formData()).get('text');
    const text = typeof sent === 'string' ? sent.replaceAll('\r\n', '\n').trim() : '';
    const refuse = (status: number, fault: PortalKey) => fail<Answered>(status, { text, fault });
    if (text === '') return refuse(400, 'answer.empty');
    if (text.length > longestAnswer) return refuse(400, 'answer.long');
    const answering = locals.bridge.call('conversations.answer', {
      ...theConversation(params),
      text,
    });
    const outcome = await tryForm(answering, ['invalid', 'conflict', 'too-many', 'unavailable']);
    if ('refusal' in outcome) return refuse(outcome.refusal.status, 'fault.busy');
    const answered: Answered = { text: '', fault: null };
    return answered;
  },
};
