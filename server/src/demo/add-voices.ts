/** Comments and reactions under the newest updates of each project of the demonstration. */
import { importComment } from '../community/comments/index.ts';
import type { ModerationMode } from '../community/projects/index.ts';
import { type ImportedReactions, importReactions } from '../community/reactions/index.ts';
import type { ClientId, ProjectId, UpdateId } from '../kernel/ids.ts';
import type { Namespace } from '../kernel/namespace.ts';
import type { SystemWrite } from '../kernel/system-transaction.ts';
import type { Category } from './content/shapes.ts';
import { commentsOf, type DemoComment, reactionsOf, waitingComment } from './content/voices.ts';

/** An update that residents can say something about. */
export interface Sounding {
  readonly updateId: UpdateId;
  readonly clientId: ClientId;
  readonly projectId: ProjectId;
  readonly category: Category;
  readonly publishedAt: Date;
  readonly moderation: ModerationMode;
}

const mostPerProject = 4;
const hourMs = 3_600_000;
const kinds = ['useful', 'glad', 'worried', 'annoyed'] as const;

export async function addVoices(
  namespace: Namespace,
  { tx }: SystemWrite,
  soundings: readonly Sounding[],
  now: Date,
): Promise<void> {
  const newest = soundings
    .toSorted((one, other) => other.publishedAt.getTime() - one.publishedAt.getTime())
    .filter(isAmongNewest());
  await importReactions(tx, newest.flatMap(reactionsTo));
  for (const [index, sounding] of newest.entries()) {
    if (sounding.moderation === 'off') continue;
    const said = commentsOf[sounding.category].map((comment) => ({ comment, isWaiting: false }));
    const waits = sounding.moderation === 'pre' && index % mostPerProject === 0;
    if (waits) said.push({ comment: waitingComment, isWaiting: true });
    for (const one of said) await addComment(namespace, tx, sounding, one, now);
  }
}

function isAmongNewest(): (sounding: Sounding) => boolean {
  const seen = new Map<ProjectId, number>();
  return ({ projectId }) => {
    const before = seen.get(projectId) ?? 0;
    seen.set(projectId, before + 1);
    return before < mostPerProject;
  };
}

/** The same numbers each time, and not the same for every update. */
function reactionsTo({ updateId, clientId, category, publishedAt }: Sounding): ImportedReactions[] {
  const share = (publishedAt.getUTCDate() % 5) + 1;
  return kinds.flatMap((kind, index) => {
    const number = Math.floor(((reactionsOf[category][index] ?? 0) * share) / 5);
    return number > 0 ? [{ updateId, clientId, kind, number }] : [];
  });
}

async function addComment(
  namespace: Namespace,
  tx: SystemWrite['tx'],
  { updateId, clientId, projectId, publishedAt }: Sounding,
  { comment, isWaiting }: { comment: DemoComment; isWaiting: boolean },
  now: Date,
): Promise<void> {
  const sentAt = new Date(publishedAt.getTime() + comment.after * hourMs);
  if (sentAt > now) return;
  await importComment(tx, namespace, {
    ...{ updateId, clientId, projectId, sentAt, text: comment.text, name: comment.name ?? null },
    state: comment.removed ? 'removed' : isWaiting ? 'waiting' : 'shown',
    ...(comment.removed ? { reason: comment.removed } : {}),
  });
}
