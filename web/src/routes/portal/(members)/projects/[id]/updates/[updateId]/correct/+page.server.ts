import { fail, redirect } from '@sveltejs/kit';
import { tryForm } from '#lib/errors/try-form.ts';
import type { Faults } from '#lib/portal/compose/check-content.ts';
import {
  type Correction,
  checkCorrection,
  correctionOf,
  readCorrection,
} from '#lib/portal/compose/correction.ts';
import { otherLanguages } from '#lib/portal/compose/written-languages.ts';
import { theUpdate } from '#lib/portal/ids.ts';
import { keepLanguage } from '#lib/portal/keep-language.ts';
import type { PortalKey } from '#lib/portal/messages/catalogue.ts';
import { publishedUpdate } from '#lib/portal/published-update.ts';
import { toldIn } from '#lib/portal/told-in.ts';
import type { Actions, PageServerLoad } from './$types.js';

export const load: PageServerLoad = async (event) => {
  const { path, project, update } = await publishedUpdate(event);
  return {
    ...{
      path,
      title: toldIn(update.title, event.locals.bridge.language),
      project: { name: project.name },
    },
    values: correctionOf(update),
    others: otherLanguages.filter((language) => update.title[language] !== undefined),
  };
};

interface Refused {
  values: Correction;
  faults: Faults & { note?: PortalKey };
}

export const actions: Actions = {
  default: async ({ request, locals, params, url }) => {
    const { projectId, updateId } = theUpdate(params);
    const { update } = await locals.bridge.call('updates.edit', { projectId, updateId });
    const values = readCorrection(await request.formData(), update.body);
    const checked = checkCorrection(values);
    if ('faults' in checked) return fail<Refused>(400, { values, faults: checked.faults });
    const correcting = locals.bridge.call('updates.correct', {
      projectId,
      updateId,
      ...checked.input,
    });
    const outcome = await tryForm(correcting, ['invalid', 'conflict', 'unavailable']);
    if ('refusal' in outcome) {
      const { code, status } = outcome.refusal;
      return fail<Refused>(status, {
        values,
        faults: { form: code === 'conflict' ? 'fault.conflict' : 'fault.other' },
      });
    }
    redirect(
      303,
      keepLanguage(`/portal/projects/${projectId}/updates/${updateId}?done=corrected`, url),
    );
  },
};
