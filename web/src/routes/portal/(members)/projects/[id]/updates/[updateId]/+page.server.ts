import { fail, redirect } from '@sveltejs/kit';
import { tryForm } from '#lib/errors/try-form.ts';
import { instantOf, localMoment, today } from '#lib/portal/compose/amsterdam-time.ts';
import { checkContent, valuesOf } from '#lib/portal/compose/check-content.ts';
import { residentView } from '#lib/portal/compose/resident-view.ts';
import { otherLanguages } from '#lib/portal/compose/written-languages.ts';
import { theUpdate } from '#lib/portal/ids.ts';
import { keepLanguage } from '#lib/portal/keep-language.ts';
import type { PortalKey } from '#lib/portal/messages/catalogue.ts';
import type { Actions, PageServerLoad } from './$types.js';

export const load: PageServerLoad = async ({ locals, params, url }) => {
  const { bridge } = locals;
  const { projectId, updateId } = theUpdate(params);
  const { project, level, followers } = await bridge.call('projects.show', { projectId });
  const { update } = await bridge.call('updates.edit', { projectId, updateId });
  const asked = url.searchParams.get('in');
  const told = (['nl', ...otherLanguages] as const).filter(
    (each) => update.body[each] !== undefined && update.title[each] !== undefined,
  );
  const shownIn = told.find((each) => each === asked) ?? bridge.language;
  const isOut = update.state === 'published' || update.state === 'withdrawn';
  const { slug } = project;
  const afterwards = isOut ? (await bridge.call('updates.read', { slug, updateId })).update : null;
  const checked = checkContent(valuesOf(update, today()), 'publish');
  return {
    project: { id: project.id, slug: project.slug, name: project.name },
    ...{ level, followers, update, shownIn, told },
    seen: residentView(update, shownIn, new Date().toISOString(), afterwards),
    missing: 'faults' in checked ? Object.values(checked.faults) : [],
    at: proposedMoment(update.scheduledFor),
    done: doneIn(url),
  };
};

/** What the action before this page did, so that the page can say so. */
function doneIn(url: URL): 'published' | 'scheduled' | 'corrected' | 'withdrawn' | null {
  const done = url.searchParams.get('done');
  const known = ['published', 'scheduled', 'corrected', 'withdrawn'] as const;
  return known.find((each) => each === done) ?? null;
}

/** The planned moment, or tomorrow morning, as a form writes it. */
function proposedMoment(scheduledFor: string | null): string {
  if (scheduledFor) {
    const { day, time } = localMoment(scheduledFor);
    return `${day}T${time}`;
  }
  return `${Temporal.PlainDate.from(today()).add({ days: 1 })}T08:00`;
}

interface Refused {
  fault: PortalKey;
  /** The moment that was asked for, when that is what is wrong. */
  at: string | null;
}

export const actions: Actions = {
  publish: async ({ locals, params, url }) => {
    const { projectId, updateId } = theUpdate(params);
    const publishing = locals.bridge.call('updates.publish', { projectId, updateId });
    const outcome = await tryForm(publishing, ['conflict', 'unavailable']);
    if ('refusal' in outcome) {
      return fail<Refused>(outcome.refusal.status, { fault: 'fault.conflict', at: null });
    }
    redirect(303, keepLanguage(`${url.pathname}?done=published`, url));
  },

  schedule: async ({ request, locals, params, url }) => {
    const { projectId, updateId } = theUpdate(params);
    const typed = String((await request.formData()).get('at') ?? '').slice(0, 16);
    const [day = '', time = ''] = typed.split('T');
    const at = instantOf({ day, time });
    if (!at) return fail<Refused>(400, { fault: 'publish.noMoment', at: typed });
    const scheduling = locals.bridge.call('updates.schedule', { projectId, updateId, at });
    const outcome = await tryForm(scheduling, ['conflict', 'invalid', 'unavailable']);
    if ('refusal' in outcome) {
      const isPast = outcome.refusal.code === 'invalid';
      return fail<Refused>(outcome.refusal.status, {
        fault: isPast ? 'publish.past' : 'fault.conflict',
        at: isPast ? typed : null,
      });
    }
    redirect(303, keepLanguage(`${url.pathname}?done=scheduled`, url));
  },

  unschedule: async ({ locals, params, url }) => {
    const { projectId, updateId } = theUpdate(params);
    const outcome = await tryForm(
      locals.bridge.call('updates.unschedule', { projectId, updateId }),
      ['conflict'],
    );
    if ('refusal' in outcome) return fail<Refused>(409, { fault: 'fault.conflict', at: null });
    redirect(303, keepLanguage(url.pathname, url));
  },
};
