import { fail, redirect } from '@sveltejs/kit';
import { tryForm } from '#lib/errors/try-form.ts';
import {
  inEachLanguage,
  isEmptyLine,
  type Lines,
  otherLanguages,
  toldOnly,
} from '#lib/portal/compose/written-languages.ts';
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
    ...{
      isWorks: update.works !== null,
      others: otherLanguages.filter((each) => update.title[each] !== undefined),
    },
  };
};

interface Refused {
  reason: Lines;
  fault: PortalKey;
}

export const actions: Actions = {
  default: async ({ request, locals, params, url }) => {
    const { projectId, updateId } = theUpdate(params);
    const form = await request.formData();
    const reason = inEachLanguage((each) => String(form.get(`reason.${each}`) ?? '').trim());
    const refuse = (status: number, fault: PortalKey) => fail<Refused>(status, { reason, fault });
    if (reason.nl === '') return refuse(400, 'withdraw.noReason');
    const withdrawing = locals.bridge.call('updates.withdraw', {
      ...{ projectId, updateId },
      reason: toldOnly(reason, isEmptyLine),
    });
    const outcome = await tryForm(withdrawing, ['invalid', 'conflict', 'unavailable']);
    if ('refusal' in outcome) {
      const { code, status } = outcome.refusal;
      return refuse(status, code === 'conflict' ? 'fault.conflict' : 'fault.longNote');
    }
    redirect(
      303,
      keepLanguage(`/portal/projects/${projectId}/updates/${updateId}?done=withdrawn`, url),
    );
  },
};
