import type { Language, PageBridge } from '@sitepodium/server/page-bridge';
import { fail, redirect } from '@sveltejs/kit';
import { tryForm } from '#lib/errors/try-form.ts';
import { residentView } from '#lib/portal/compose/resident-view.ts';
import { type TheUpdate, theUpdate } from '#lib/portal/ids.ts';
import { keepLanguage } from '#lib/portal/keep-language.ts';
import { type EditableUpdate, mayWrite } from '#lib/portal/shapes.ts';
import { toldIn } from '#lib/portal/told-in.ts';
import { describedIn } from '#lib/portal/works/described-in.ts';
import {
  checkMove,
  languagesOf,
  type Move,
  type MoveFaults,
  moved,
  moveOf,
  readMove,
  type ToldWorks,
} from '#lib/portal/works/move.ts';
import type { Update } from '#lib/shapes.ts';
import type { Actions, PageServerLoad } from './$types.js';

export const load: PageServerLoad = async ({ locals, params, url }) => {
  const the = theUpdate(params);
  const { project, level } = await locals.bridge.call('projects.show', {
    projectId: the.projectId,
  });
  const found = await publishedWorks(locals.bridge, the);
  if (!found || !mayWrite(level)) redirect(303, keepLanguage(pathOf(params), url));
  const { update, works } = found;
  const { language } = locals.bridge;
  return {
    project: { id: project.id, name: project.name },
    name: toldIn(works.title, language),
    languages: languagesOf(update),
    move: moveOf(works),
    now: describedIn(language, works),
  };
};

/** What was typed, what is wrong with it and, when nothing is, what residents will see. */
interface Answer {
  move: Move;
  faults: MoveFaults;
  seen: { language: Language; update: Update }[];
  becomes: string | null;
}

const typing = (move: Move, faults: MoveFaults = {}): Answer => ({
  ...{ move, faults, seen: [], becomes: null },
});

export const actions: Actions = {
  preview: async ({ request, locals, params, url }) => {
    const move = readMove(await request.formData());
    const found = await publishedWorks(locals.bridge, theUpdate(params));
    if (!found) redirect(303, keepLanguage(pathOf(params), url));
    const { update, works } = found;
    const checked = checkMove(move, update, works);
    if ('faults' in checked) return fail(400, typing(move, checked.faults));
    const after = moved(works, checked.input.when);
    return {
      ...typing(move),
      becomes: describedIn(locals.bridge.language, after),
      seen: languagesOf(update).map((language) => ({
        language,
        update: seenIn(language, { ...update, works: after }, move),
      })),
    };
  },

  change: async ({ request }) => typing(readMove(await request.formData())),

  move: async ({ request, locals, params, url }) => {
    const the = theUpdate(params);
    const move = readMove(await request.formData());
    const found = await publishedWorks(locals.bridge, the);
    if (!found) redirect(303, keepLanguage(pathOf(params), url));
    const checked = checkMove(move, found.update, found.works);
    if ('faults' in checked) return fail(400, typing(move, checked.faults));
    const moving = locals.bridge.call('updates.reschedule', { ...the, ...checked.input });
    const outcome = await tryForm(moving, ['invalid', 'conflict', 'unavailable']);
    if ('refusal' in outcome) {
      const { code, status } = outcome.refusal;
      const fault = code === 'conflict' ? 'fault.conflict' : 'fault.other';
      return fail(status, typing(move, { form: fault }));
    }
    redirect(303, keepLanguage(`/portal/projects/${the.projectId}/works?done=moved`, url));
  },
};

const pathOf = ({ id, updateId }: { id: string; updateId: string }) =>
  `/portal/projects/${id}/updates/${updateId}`;

/** The update with the works it announces; null when residents see none of it. */
async function publishedWorks(
  bridge: PageBridge,
  the: TheUpdate,
): Promise<{ update: EditableUpdate; works: ToldWorks } | null> {
  const { update } = await bridge.call('updates.edit', the);
  const { works } = update;
  return update.state === 'published' && works ? { update, works } : null;
}

function seenIn(language: Language, update: EditableUpdate, { note }: Move): Update {
  const at = new Date().toISOString();
  return residentView(update, language, at, {
    ...{ correctedAt: at, correctionNote: note[language], withdrawnAt: null },
  });
}
