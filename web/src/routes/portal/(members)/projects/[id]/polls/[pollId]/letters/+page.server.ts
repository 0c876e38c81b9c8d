import { fail, redirect } from '@sveltejs/kit';
import { tryForm } from '#lib/errors/try-form.ts';
import { locales, translator } from '#lib/messages/translate.ts';
import { thePoll } from '#lib/portal/ids.ts';
import { keepLanguage } from '#lib/portal/keep-language.ts';
import type { PortalKey } from '#lib/portal/messages/catalogue.ts';
import { inWords } from '#lib/portal/polls/shown-poll.ts';
import { mayWrite, type TeamPoll } from '#lib/portal/shapes.ts';
import { datesIn } from '#lib/time/dates.ts';
import type { Actions, PageServerLoad } from './$types.js';

export const load: PageServerLoad = async ({ locals, params, url }) => {
  const { projectId, pollId } = thePoll(params);
  const { project, level } = await locals.bridge.call('projects.show', { projectId });
  const { poll, tokens } = await locals.bridge.call('polls.results', { projectId, pollId });
  const path = `/portal/projects/${params.id}/polls/${params.pollId}`;
  if (poll.kind !== 'household' || poll.state === 'closed' || !mayWrite(level))
    redirect(303, keepLanguage(path, url));
  return { path, project: { name: project.name }, title: poll.title.nl, printed: tokens.printed };
};

const refuse = (status: number, fault: PortalKey) => fail<{ fault: PortalKey }>(status, { fault });

export const actions: Actions = {
  make: async ({ request, locals, params }) => {
    const the = thePoll(params);
    const typed = String((await request.formData()).get('number') ?? '');
    const number = /^\d{1,3}$/.test(typed) ? Number(typed) : 0;
    if (number < 1 || number > 200) return refuse(400, 'letters.noNumber');
    const printing = locals.bridge.call('polls.print-tokens', { ...the, number });
    const outcome = await tryForm(printing, ['conflict']);
    if ('refusal' in outcome) return refuse(409, 'letters.full');
    const { poll } = await locals.bridge.call('polls.results', the);
    const { tokens, keyFingerprint } = outcome.output;
    const address = (tokens[0]?.link ?? '').split('#')[0] ?? '';
    return { tokens, keyFingerprint, texts: textsOf(poll, address) };
  },
};

/** What a letter says, in Dutch and in every language the poll is written in. */
function textsOf({ title, closesAt }: TeamPoll['poll'], address: string) {
  const written = (['nl', 'en', 'de'] as const).filter((language) => title[language] !== undefined);
  return written.map((language) => {
    const t = translator(language);
    const moment = closesAt && datesIn(locales[language]).moment(closesAt);
    return {
      language,
      title: t('letter.title', { title: inWords(title, language) }),
      intro: t('letter.intro'),
      scan: t('letter.scan', { address: address.replace(/^https?:\/\//, '') }),
      until: moment && t('letter.until', { moment }),
      fingerprint: t('letter.fingerprint'),
    };
  });
}
