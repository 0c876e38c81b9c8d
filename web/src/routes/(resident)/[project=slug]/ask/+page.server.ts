import { newClaimCode, type OutputOf } from '@sitepodium/server/page-bridge';
import { fail } from '@sveltejs/kit';
import { tryForm } from '#lib/errors/try-form.ts';
import {
  emptyQuestion,
  type Question,
  type QuestionFault,
  readQuestion,
} from '#lib/resident/ask/read-question.ts';
import { hintOf } from '#lib/resident/conversation/hint.ts';
import { attachPhotos, dropPhoto, type ShownPhoto, showPhotos } from '#lib/server/ask-photos.ts';
import { showsProject } from '#lib/server/page-tags.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types.js';

/** Where the resident is in the three steps, and what each step shows. */
interface AskStep {
  step: 'write' | 'preview' | 'sent';
  question: Question;
  photos: ShownPhoto[];
  faults: QuestionFault[];
  /** What was wrong with a photo. */
  photoFault?: string;
  /** Why it was not sent: a hint, or the kind of refusal. */
  refusal?: { key: string; retryAfterS?: number };
  claim?: OutputOf<'conversations.ask'>;
}

export const load: PageServerLoad = async ({ locals, params, setHeaders }) => {
  const { project } = await locals.bridge.call('projects.landing', { slug: params.project });
  setHeaders(showsProject(project.slug));
  const { slug, name, place, contact, longitude, latitude, area } = project;
  return { project: { slug, name, place, contact, site: { longitude, latitude, area } } };
};

/**
 * Write, look at exactly what will be seen, send: three steps that need no script and no cookie.
 * Photos go along with the first and wait under the claim code, which stands in the form.
 */
export const actions: Actions = {
  preview: async (event) => {
    const form = await event.request.formData();
    const { question, faults } = readQuestion(form);
    question.claimCode ||= newClaimCode();
    const { call } = event.locals.bridge;
    const photoFault = await attachPhotos(call, event.params.project, question.claimCode, form);
    const photos = await showPhotos(call, question.claimCode);
    if (faults.length > 0 || photoFault) {
      const status = faults.includes('long-text') ? 413 : 400;
      return fail<AskStep>(status, { step: 'write', question, photos, faults, photoFault });
    }
    return stepOf({ step: 'preview', question, photos, faults });
  },

  change: async (event) => writing(event),

  drop: async (event) =>
    writing(event, async (form, { claimCode }) => {
      await dropPhoto(event.locals.bridge.call, claimCode, String(form.get('drop')));
    }),

  send: async (event) => {
    const { question, faults } = readQuestion(await event.request.formData());
    const { call } = event.locals.bridge;
    const { kind, text } = question;
    if (faults.length > 0 || !kind) {
      const photos = await showPhotos(call, question.claimCode);
      return fail<AskStep>(400, { step: 'write', question, photos, faults });
    }
    const asked = call('conversations.ask', {
      ...{ slug: event.params.project, kind, text },
      name: question.name || undefined,
      place: question.place || undefined,
      pin: question.pin ?? undefined,
      claimCode: question.claimCode || undefined,
      proof: question.proof || undefined,
    });
    const outcome = await tryForm(asked, ['invalid', 'too-large', 'conflict', 'too-many']);
    if ('refusal' in outcome) return notSent(event, question, outcome.refusal);
    return stepOf({ step: 'sent', question, photos: [], faults: [], claim: outcome.output });
  },
};

async function writing(
  event: RequestEvent,
  first?: (form: FormData, question: Question) => Promise<void>,
) {
  const form = await event.request.formData();
  const { question } = readQuestion(form);
  await first?.(form, question);
  const photos = await showPhotos(event.locals.bridge.call, question.claimCode);
  return stepOf({ step: 'write', question, photos, faults: [] });
}

/** Nothing that was written is lost: the page comes back with all of it, and with what to do. */
async function notSent(
  { locals, setHeaders }: RequestEvent,
  question: Question,
  refusal: Parameters<typeof hintOf>[0],
) {
  const key = hintOf(refusal)?.key ?? refusal.issues[0]?.path ?? refusal.code;
  // The code belongs to what was sent before; this is another question and gets its own.
  if (key === 'code-used') Object.assign(question, { claimCode: '', proof: '' });
  // Without it, the question waits to be checked, which is better than not being sent.
  if (key === 'proof') question.proof = '';
  const { retryAfterS } = refusal;
  if (retryAfterS !== undefined) setHeaders({ 'retry-after': String(retryAfterS) });
  const photos = await showPhotos(locals.bridge.call, question.claimCode);
  const step = key === 'too-many' || key === 'full' || key === 'proof' ? 'preview' : 'write';
  return fail<AskStep>(refusal.status, {
    ...{ step, question: { ...emptyQuestion, ...question }, photos, faults: [] },
    refusal: { key: key === '' ? refusal.code : key, retryAfterS },
  });
}

/** Gives each outcome the same type, so that the page need not tell them apart. */
function stepOf(step: AskStep): AskStep {
  return step;
}
