/**
 * Everything that residents and teams can write, looked at wherever it is shown: what stands in the
 * probe, and what a resident sends over HTTP, on the pages of residents and in the portal.
 */
import { randomUUID } from 'node:crypto';
import { forgetComments } from '../../community/comments/index.ts';
import { conversationIdOf, removeConversation } from '../../community/conversations/index.ts';
import { trialMember } from '../../community/members/promises/index.ts';
import { emptyProbePolls } from '../../community/polls/index.ts';
import { type Answer, jsonOf, type Visit, visitorOf } from '../../kernel/http/visitor.ts';
import type { CheckContext } from '../../kernel/promise.ts';
import {
  callAs,
  markup,
  memberOf,
  type Probe,
  plantedTexts,
  residentPaths,
  shortMarkup,
  tokenOf,
} from '../promises/index.ts';
import type { Seen } from './inert.ts';
import { pollPagesOfTeam } from './poll-places.ts';

/** What is sent rather than planted, by what finds it again. */
const sentTexts = {
  ...{ text: 'sent-text', name: 'sent-name', place: 'sent-place' },
  ...{ comment: 'sent-comment', commenter: 'cmt', reason: 'sent-reason', member: 'sent-member' },
} as const;

/** What has to be found again, or nothing was proved about it. */
export function tokensOf({ canary }: Probe): string[] {
  return [...plantedTexts.map((what) => tokenOf(what, canary)), ...Object.values(sentTexts)];
}

/** Looks at everything; what was sent for it is removed. */
export async function lookEverywhere(at: CheckContext, probe: Probe): Promise<Seen[]> {
  const { namespace, clientId, canary } = probe;
  const search = encodeURIComponent(markup(canary).slice(0, 60));
  const claimCode = await ask(at, probe);
  const member = await trialMember(at, namespace, {
    name: `${sentTexts.member} ${markup(canary)}`,
    grants: [{ level: 'manager', clientId, projectId: null }],
  });
  try {
    await comment(at, probe);
    const { setCookies } = await member.try('right', 'API');
    const cookie = setCookies.map((line) => line.split(';')[0]).join('; ');
    const conversationId = await conversationIdOf(namespace, claimCode);
    const inPortal = portalPaths(probe, String(conversationId));
    return await visitAll(at, probe, [
      ...[...residentPaths(probe), `/?q=${search}`].map((path) => ({ path })),
      ...ofConversation(probe, claimCode),
      ...inPortal.map((path) => ({ path, headers: { cookie } })),
      ...pollPagesOfTeam(probe, cookie),
    ]);
  } finally {
    await member.remove();
    // The code of the letter that was made.
    await emptyProbePolls(namespace, [probe.polls.household.pollId]);
    await removeConversation(namespace, claimCode);
    await forgetComments(namespace, probe.updateId);
  }
}

/** Visits these, then the captions that the pages point at. */
async function visitAll(at: CheckContext, probe: Probe, visits: readonly Visit[]) {
  const visit = visitorOf(at, probe.namespace);
  const seen: Seen[] = [];
  // A few at a time: a page that waited for all others would not answer within its patience.
  for (let from = 0; from < visits.length; from += atOnce) {
    const some = visits.slice(from, from + atOnce);
    const answers = await Promise.all(some.map(async (one) => ({ one, answer: await visit(one) })));
    seen.push(...answers.map(({ one, answer }) => ({ path: one.path, answer })));
  }
  const captions = new Set(seen.flatMap(({ answer }) => captionsIn(answer)));
  for (const path of captions) seen.push({ path, answer: await visit({ path }) });
  return seen;
}

const atOnce = 8;

const captionsIn = ({ text }: Answer): string[] =>
  text.match(/\/api\/media\/[0-9a-f-]+\.vtt/g) ?? [];

const question = ({ canary }: Probe) => ({
  // Another text each time: the same one again from one address is refused.
  text: `${sentTexts.text} ${markup(canary)} ${randomUUID()}`,
  kind: 'question',
  name: `${sentTexts.name} ${shortMarkup}`,
  place: `${sentTexts.place} ${shortMarkup}`,
});

async function ask(at: CheckContext, probe: Probe): Promise<string> {
  const visit = visitorOf(at, probe.namespace);
  const path = `/api/projects/${probe.slug}/conversations`;
  const asked = await visit({ path, json: question(probe) });
  const { claimCode } = (jsonOf(asked) ?? {}) as { claimCode?: string };
  if (!claimCode) throw new Error(`A question made of markup was answered ${asked.status}`);
  return claimCode;
}

/** One comment for each state that a page shows: waiting, let through, removed for a reason. */
async function comment(at: CheckContext, probe: Probe): Promise<void> {
  const { namespace, slug, updateId, clientId, projectId, canary } = probe;
  const path = `/api/projects/${slug}/updates/${updateId}/comments`;
  const name = `${sentTexts.commenter} ${shortMarkup}`;
  const editor = memberOf(clientId, 'editor');
  for (const decision of [undefined, 'approve', 'remove'] as const) {
    const text = `${sentTexts.comment} ${markup(canary)} ${randomUUID()}`;
    const written = await visitorOf(at, namespace)({ path, json: { text, name } });
    const { commentId } = (jsonOf(written) ?? {}) as { commentId?: string };
    if (!commentId) throw new Error(`A comment made of markup was answered ${written.status}`);
    if (!decision) continue;
    const reason = { nl: `${sentTexts.reason} ${shortMarkup}` };
    const input = { projectId, commentId, ...(decision === 'remove' ? { reason } : {}) };
    await callAs(at.runtime, namespace, editor, `comments.${decision}`, input);
  }
}

/** What the person who asked sees: the preview, the page and what the API says. */
function ofConversation(probe: Probe, claimCode: string): Visit[] {
  return [
    { path: `/${probe.slug}/ask?/preview`, form: question(probe) },
    { path: '/conversation?/open', form: { claimCode } },
    { path: '/conversation?/open', form: { claimCode: probe.claimCode } },
    { path: '/api/conversations/open', json: { claimCode } },
  ];
}

/** Every page of the portal that shows what somebody wrote, but for those of polls. */
function portalPaths(probe: Probe, askedId: string): string[] {
  const { projectId, updateId, withdrawnId, draftId, conversationId } = probe;
  const project = `/portal/projects/${projectId}`;
  const update = `${project}/updates/${updateId}`;
  return [
    ...['/portal', project, `${project}/phases`, `${project}/compose`],
    ...[update, `${update}/correct`, `${update}/withdraw`],
    ...[`${project}/updates/${withdrawnId}`, `${project}/updates/${draftId}/edit`],
    ...['/portal/inbox', '/portal/inbox?state=all', `/portal/inbox?project=${projectId}&state=all`],
    ...[askedId, conversationId].map((id) => `/portal/inbox/${projectId}/${id}`),
    ...['waiting', 'shown', 'removed'].map((state) => `/portal/comments?state=${state}`),
  ];
}
