/** Sending something hostile in every field a stranger can fill, over HTTP, as strangers do. */
import { randomBytes, randomUUID } from 'node:crypto';
import { forgetComments } from '../../community/comments/index.ts';
import { removeConversation } from '../../community/conversations/index.ts';
import { forgetAttempts } from '../../community/members/index.ts';
import { emptyProbePolls, probeBallot } from '../../community/polls/index.ts';
import { forgetReactions } from '../../community/reactions/index.ts';
import type { AnyAction } from '../../kernel/action.ts';
import {
  type Answer,
  jsonOf,
  type Visitor,
  visitOf,
  visitorOf,
} from '../../kernel/http/visitor.ts';
import type { CheckContext } from '../../kernel/promise.ts';
import {
  everyField,
  type Probe,
  type Subjects,
  smallestInput,
  unreachableSubscription,
} from '../promises/index.ts';

export interface Attack {
  readonly action: AnyAction;
  /** Action and field, for the finding. */
  readonly where: string;
  readonly payload: string;
  readonly answer: Answer;
  /** What the same place answers to a word that means nothing. */
  readonly harmless: Answer;
}

/** Stands in no name, so that nothing is found by it. */
export const harmlessWord = 'qzx';
const email = 'niemand@sitepodium.invalid';

/**
 * Sends each payload in each text field of each action that needs no account, on a conversation of
 * its own; one at a time within an action. What the payloads bring about is removed again.
 */
export async function attackEveryField(
  context: CheckContext,
  probe: Probe,
  payloads: readonly string[],
): Promise<Attack[]> {
  const { namespace } = probe;
  const visit = visitorOf(context, namespace);
  const claimCode = await askSomething(visit, probe);
  const subjects = {
    ...{ ...probe, claimCode, email },
    ...probe.polls.household,
    ...(await probeBallot(namespace, probe.polls.household.pollId, probe.clientId)),
    ...{ file: `${probe.mediaId}-1.jpg`, secret: randomBytes(32).toString('base64url') },
    commentId: randomUUID(),
    ...unreachableSubscription(context.runtime.config),
  };
  const attacks: Attack[] = [];
  try {
    const open = openActions(context.runtime.actions);
    // What is read is compared with what a harmless word finds, so nothing is written meanwhile.
    for (const effect of ['read', 'write'] as const) {
      const some = open.filter((action) => action.effect === effect);
      await inLanes(some, async (action) => {
        attacks.push(...(await attackAction(visit, action, subjects, payloads)));
      });
    }
    return attacks;
  } finally {
    const answers = attacks.flatMap(({ answer, harmless }) => [answer, harmless]);
    const codes = [...answers.flatMap(claimCodeIn), claimCode];
    for (const code of new Set(codes)) await removeConversation(namespace, code);
    await forgetComments(namespace, probe.updateId);
    await forgetReactions(namespace, probe.updateId);
    await emptyProbePolls(namespace, [probe.polls.household.pollId]);
    await forgetAttempts(namespace, [...payloads, harmlessWord, email]);
  }
}

/** More would make each wait for the others, and time is one of the things that tell. */
const lanes = 3;

/** Does this with each, some at a time; where one waits for a password's hash, others go on. */
async function inLanes<Item>(items: readonly Item[], work: (item: Item) => Promise<void>) {
  const waiting = [...items];
  const lane = async () => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) await work(next);
  };
  // All come to their end before what they did is cleared away, also when one has failed.
  const ends = await Promise.allSettled(Array.from({ length: lanes }, lane));
  for (const end of ends) if (end.status === 'rejected') throw end.reason;
}

async function attackAction(
  visit: Visitor,
  action: AnyAction,
  subjects: Subjects,
  payloads: readonly string[],
): Promise<Attack[]> {
  const calm = smallestInput(action, subjects);
  const attacks: Attack[] = [];
  for (const { name } of everyField(action.input).filter(({ path }) => !path.includes('.'))) {
    const send = (value: string) => visit(visitOf(action, { ...calm, [name]: value }));
    const harmless = await send(harmlessWord);
    for (const payload of payloads) {
      const where = `${action.id}.${name}`;
      attacks.push({ action, where, payload, answer: await send(payload), harmless });
    }
  }
  return attacks;
}

function openActions(actions: ReadonlyMap<string, AnyAction>): AnyAction[] {
  return [...actions.values()].filter(({ by }) => by.who === 'anyone');
}

async function askSomething(visit: Visitor, { slug }: Probe): Promise<string> {
  const asked = await visit({
    path: `/api/projects/${slug}/conversations`,
    json: { text: 'Proef' },
  });
  const [claimCode] = claimCodeIn(asked);
  if (!claimCode) throw new Error(`A question on the probe was answered ${asked.status}`);
  return claimCode;
}

function claimCodeIn(answer: Answer): string[] {
  const { claimCode } = (jsonOf(answer) ?? {}) as { claimCode?: unknown };
  return typeof claimCode === 'string' ? [claimCode] : [];
}

/** Attacks that were answered by a fault of ours. */
export function faultsOf(attacks: readonly Attack[]): string[] {
  return attacks.flatMap(({ where, answer }) =>
    answer.status >= 500 ? [`${where} answered ${answer.status}`] : [],
  );
}
