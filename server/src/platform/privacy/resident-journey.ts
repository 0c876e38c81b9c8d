/** Everything a resident does, over HTTP, with nothing but what is required; cleans up behind itself. */
import { conversationIdOf, removeConversation } from '../../community/conversations/index.ts';
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
  callAs,
  memberOf,
  NoSample,
  type Probe,
  type Subjects,
  smallestInput,
  unreachableSubscription,
} from '../promises/index.ts';

/** One step: an action or a page, and what came back. */
export interface Step {
  readonly what: string;
  readonly answer: Answer | undefined;
  /** Why it could not even be asked. */
  readonly missing?: string;
}

/** The actions that need no account, sign-in itself left out. */
export function residentActions(actions: ReadonlyMap<string, AnyAction>): AnyAction[] {
  return [...actions.values()].filter(({ by }) => by.who === 'anyone' && by.role === 'resident');
}

/** Walks every action of residents: reads on the probe, then asking and following from begin to end. */
export async function walkActions(context: CheckContext, probe: Probe): Promise<Step[]> {
  const visit = visitorOf(context, probe.namespace);
  const { slug, updateId, claimCode } = probe;
  const { logo: look, accent } = probe.namespace.brand;
  const brand = { look, accent: accent.slice(1) };
  const subjects = { slug, updateId, claimCode, ...brand, file: `${probe.mediaId}-1.jpg` };
  const reads = residentActions(context.runtime.actions).filter(
    ({ effect, id }) => effect === 'read' && id !== 'following.status',
  );
  const steps: Step[] = [];
  for (const { id } of reads) steps.push(await ask(context, visit, id, subjects));
  return [
    ...steps,
    ...(await walkConversation(context, visit, probe)),
    ...(await walkFollowing(context, visit, probe)),
  ];
}

async function walkConversation(context: CheckContext, visit: Visitor, probe: Probe) {
  const asked = await ask(context, visit, 'conversations.ask', { slug: probe.slug });
  const claimCode = textOf(asked, 'claimCode');
  if (claimCode === undefined) return [asked];
  try {
    const step = (id: string) => ask(context, visit, id, { claimCode });
    const steps = [asked, await step('conversations.open'), await step('conversations.reply')];
    await answerAsTeam(context, probe, claimCode);
    return [...steps, await step('conversations.confirm'), await step('conversations.reopen')];
  } finally {
    await removeConversation(probe.namespace, claimCode);
  }
}

async function walkFollowing(context: CheckContext, visit: Visitor, { slug }: Probe) {
  const target = unreachableSubscription(context.runtime.config);
  const followed = await ask(context, visit, 'following.follow', { slug, ...target });
  const secret = textOf(followed, 'secret');
  if (secret === undefined) return [followed];
  const step = (id: string) => ask(context, visit, id, { secret });
  return [followed, await step('following.status'), await step('following.unfollow')];
}

async function ask(
  { runtime }: CheckContext,
  visit: Visitor,
  id: string,
  subjects: Subjects,
): Promise<Step> {
  const action = runtime.actions.get(id);
  if (!action) return { what: id, answer: undefined, missing: 'no such action' };
  try {
    const answer = await visit(visitOf(action, smallestInput(action, subjects)));
    return { what: id, answer };
  } catch (error) {
    if (error instanceof NoSample) return { what: id, answer: undefined, missing: error.message };
    throw error;
  }
}

async function answerAsTeam({ runtime }: CheckContext, probe: Probe, claimCode: string) {
  const { namespace, projectId, clientId } = probe;
  const conversationId = await conversationIdOf(namespace, claimCode);
  const input = { projectId, conversationId, text: 'Proef' };
  await callAs(runtime, namespace, memberOf(clientId, 'editor'), 'conversations.answer', input);
}

function textOf({ answer }: Step, field: string): string | undefined {
  const found = answer && (jsonOf(answer) as Record<string, unknown> | undefined)?.[field];
  return typeof found === 'string' ? found : undefined;
}
