/** Everything a resident does, over HTTP, with nothing but what is required; cleans up behind itself. */
import { forgetComments } from '../../community/comments/index.ts';
import {
  conversationIdOf,
  newClaimCode,
  removeConversation,
  removeTombstone,
} from '../../community/conversations/index.ts';
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
  callAs,
  memberOf,
  NoSample,
  onePixel,
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

/** Reads of something that has to be made first. */
const needsMaking = ['following.status', 'conversations.photo', 'projects.index-file'];

/** Walks every action of residents: reads on the probe, then asking and following from begin to end. */
export async function walkActions(context: CheckContext, probe: Probe): Promise<Step[]> {
  const visit = visitorOf(context, probe.namespace);
  const { slug, code, updateId, claimCode, pollId } = probe;
  const { logo: look, accent } = probe.namespace.brand;
  const brand = { look, accent: accent.slice(1) };
  const file = `${probe.mediaId}-1.jpg`;
  const subjects = { slug, code, updateId, claimCode, pollId, ...brand, file };
  const reads = residentActions(context.runtime.actions).filter(
    ({ effect, id }) =>
      effect === 'read' && !id.startsWith('following.') && !needsMaking.includes(id),
  );
  const steps: Step[] = [];
  for (const { id } of reads) steps.push(await ask(context, visit, id, subjects));
  return [
    ...steps,
    await readIndex(context, visit),
    ...(await walkPhoto(context, visit, probe)),
    ...(await walkConversation(context, visit, probe)),
    ...(await walkFollowing(context, visit, probe)),
    ...(await walkTimeline(context, visit, probe)),
    ...(await walkPolls(context, visit, probe)),
  ];
}

/** The file that holds all projects, at the address it has now. */
async function readIndex(context: CheckContext, visit: Visitor): Promise<Step> {
  const address = textOf(await ask(context, visit, 'projects.index', {}), 'address');
  const file = address?.split('/').at(-1);
  return ask(context, visit, 'projects.index-file', { file });
}

/** A photo that is added, seen and taken back before anything is asked. */
async function walkPhoto(context: CheckContext, visit: Visitor, { slug }: Probe): Promise<Step[]> {
  const claimCode = newClaimCode();
  const file = { name: 'proef.png', bytes: onePixel, fields: { claimCode } };
  const answer = await visit({ path: `/api/projects/${slug}/photos`, file });
  const attached = { what: 'conversations.attach', answer };
  const photoId = textOf(attached, 'id');
  if (photoId === undefined) return [attached];
  const step = (id: string) => ask(context, visit, id, { claimCode, photoId });
  return [attached, await step('conversations.photo'), await step('conversations.detach')];
}

async function walkConversation(context: CheckContext, visit: Visitor, probe: Probe) {
  const asked = await ask(context, visit, 'conversations.ask', { slug: probe.slug });
  const claimCode = textOf(asked, 'claimCode');
  if (claimCode === undefined) return [asked];
  const id = await conversationIdOf(probe.namespace, claimCode);
  try {
    const step = (id: string) => ask(context, visit, id, { claimCode });
    const steps = [asked, await step('conversations.open'), await step('conversations.reply')];
    await answerAsTeam(context, probe, claimCode);
    const closing = ['rate', 'confirm', 'reopen', 'erase'];
    for (const id of closing) steps.push(await step(`conversations.${id}`));
    return steps;
  } finally {
    await removeConversation(probe.namespace, claimCode);
    if (id) await removeTombstone(probe.namespace, id);
  }
}

async function walkFollowing(context: CheckContext, visit: Visitor, { slug }: Probe) {
  const target = unreachableSubscription(context.runtime.config);
  const followed = await ask(context, visit, 'following.follow', { slug, ...target });
  const secret = textOf(followed, 'secret');
  if (secret === undefined) return [followed];
  const subjects = { secret, ...target };
  const steps = [followed];
  for (const id of followingSteps) steps.push(await ask(context, visit, id, subjects));
  return steps;
}

async function walkTimeline(context: CheckContext, visit: Visitor, probe: Probe) {
  const { namespace, slug, updateId } = probe;
  try {
    const reacted = await ask(context, visit, 'reactions.react', { slug, updateId });
    const written = await ask(context, visit, 'comments.write', { slug, updateId });
    const commentId = textOf(written, 'commentId');
    const secret = textOf(written, 'secret');
    const takenBack = await ask(context, visit, 'comments.take-back', { commentId, secret });
    return [reacted, written, takenBack];
  } finally {
    await forgetReactions(namespace, updateId);
    await forgetComments(namespace, updateId);
  }
}

const followingSteps = [
  'following.status',
  'following.everything',
  'following.prefer',
  'following.renew',
  'following.unfollow',
];

/** A vote for everyone, and a code spent on a ballot that is then cast. */
async function walkPolls(context: CheckContext, visit: Visitor, probe: Probe): Promise<Step[]> {
  const { slug, namespace, clientId } = probe;
  const { ordinary, household } = probe.polls;
  try {
    const voted = await ask(context, visit, 'polls.vote', { slug, ...ordinary });
    const ballot = await probeBallot(namespace, household.pollId, clientId);
    const sent = { slug, ...household, ...ballot };
    const signed = await ask(context, visit, 'polls.sign', sent);
    return [voted, signed, await ask(context, visit, 'polls.cast', sent)];
  } finally {
    await emptyProbePolls(namespace, [ordinary.pollId, household.pollId]);
  }
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
