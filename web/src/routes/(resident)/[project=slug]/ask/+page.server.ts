import type { OutputOf } from '@sitepodium/server/page-bridge';
import { fail } from '@sveltejs/kit';
import { tryForm } from '#lib/errors/try-form.ts';
import { type Question, type QuestionFault, readQuestion } from '#lib/resident/read-question.ts';
import { showsProject } from '#lib/server/page-tags.ts';
import type { Actions, PageServerLoad } from './$types.js';

/** Where the resident is in the three steps, and what each step shows. */
interface AskStep {
  step: 'write' | 'preview' | 'sent';
  question: Question;
  faults: QuestionFault[];
  /** Why the server refused it, in its own words. */
  message?: string;
  claim?: OutputOf<'conversations.ask'>;
}

export const load: PageServerLoad = async ({ locals, params, setHeaders }) => {
  const { project } = await locals.bridge.call('projects.landing', { slug: params.project });
  setHeaders(showsProject(project.slug));
  return { project: { slug: project.slug, name: project.name, place: project.place } };
};

/** Write, look at exactly what will be seen, send: three steps that need no script and no cookie. */
export const actions: Actions = {
  preview: async ({ request }) => {
    const { question, faults } = readQuestion(await request.formData());
    if (faults.length > 0) return fail<AskStep>(400, { step: 'write', question, faults });
    return stepOf({ step: 'preview', question, faults });
  },

  change: async ({ request }) => {
    const { question } = readQuestion(await request.formData());
    return stepOf({ step: 'write', question, faults: [] });
  },

  send: async ({ request, locals, params }) => {
    const { question, faults } = readQuestion(await request.formData());
    const { kind, text, name } = question;
    if (faults.length > 0 || !kind) return fail<AskStep>(400, { step: 'write', question, faults });
    const asked = locals.bridge.call('conversations.ask', {
      slug: params.project,
      kind,
      text,
      name: name || undefined,
    });
    const outcome = await tryForm(asked, ['invalid', 'too-large']);
    if ('refusal' in outcome) {
      const { message } = outcome.refusal;
      return fail<AskStep>(400, { step: 'write', question, faults: [], message });
    }
    return stepOf({ step: 'sent', question, faults: [], claim: outcome.output });
  },
};

/** Gives each outcome the same type, so that the page need not tell them apart. */
function stepOf(step: AskStep): AskStep {
  return step;
}
