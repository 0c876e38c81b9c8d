import type { PageBridge } from '@sitepodium/server/page-bridge';
import { tryForm } from '#lib/errors/try-form.ts';
import type { ThePoll, TheProject } from '../ids.ts';
import type { PortalKey } from '../messages/catalogue.ts';
import { checkPoll, type PollFaults } from './check-poll.ts';
import { emptyQuestion, type PollValues, readPollForm } from './poll-values.ts';

export interface PollStep {
  values: PollValues;
  faults: PollFaults;
  message: PortalKey | null;
}

type Outcome = { pollId: string } | { refused: PollStep; status: number };

/** Begins a poll, or changes the one that `the` names. */
export async function savePoll(
  { call }: Pick<PageBridge, 'call'>,
  the: TheProject | ThePoll,
  form: FormData,
): Promise<Outcome> {
  const values = readPollForm(form);
  const checked = checkPoll(values);
  if ('faults' in checked)
    return { refused: { values, faults: checked.faults, message: null }, status: 400 };
  const saving =
    'pollId' in the
      ? call('polls.revise', { ...the, ...checked.content })
      : call('polls.draft', { ...the, ...checked.content });
  const outcome = await tryForm(saving, ['invalid', 'conflict']);
  if ('output' in outcome) return outcome.output;
  const { code, status } = outcome.refusal;
  const message = code === 'conflict' ? 'fault.conflict' : 'polls.notSaved';
  return { refused: { values, faults: {}, message }, status };
}

/** The same form with one more question, for browsers that do not add it themselves. */
export function withOneMore(form: FormData): PollStep {
  const values = readPollForm(form);
  return {
    values: { ...values, questions: [...values.questions, emptyQuestion()] },
    ...{ faults: {}, message: null },
  };
}
