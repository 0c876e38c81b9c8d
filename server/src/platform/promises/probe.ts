/**
 * What is planted in a namespace to measure promises on: a client with one unlisted project and
 * something of everything in it, and a neighbour that it must not see. Its secrets are derived from
 * the namespace's key, so every process can use them and none stores them.
 */
import { eq } from 'drizzle-orm';
import { conversationIdOf, questionPhotos } from '../../community/conversations/index.ts';
import { media } from '../../community/media/index.ts';
import { findProbePolls, type ProbePolls } from '../../community/polls/index.ts';
import { projects } from '../../community/projects/index.ts';
import { updates } from '../../community/updates/index.ts';
import type {
  ClientId,
  ConversationId,
  MediaId,
  PhotoId,
  PollId,
  ProjectId,
  UpdateId,
} from '../../kernel/ids.ts';
import type { Namespace } from '../../kernel/namespace.ts';
import type { CheckContext } from '../../kernel/promise.ts';
import { canaryOf, claimCodeOf, neighbourSlug, plantProbe, probeSlug } from './plant-probe.ts';
import { hostileText } from './probe-content.ts';

export interface Probe {
  readonly namespace: Namespace;
  readonly clientId: ClientId;
  readonly projectId: ProjectId;
  readonly slug: string;
  /** Its short address, as on posters. */
  readonly code: string;
  /** The first that was published. */
  readonly updateId: UpdateId;
  readonly withdrawnId: UpdateId;
  readonly draftId: UpdateId;
  readonly mediaId: MediaId;
  readonly conversationId: ConversationId;
  /** The open poll for everyone, and the others. */
  readonly pollId: PollId;
  readonly polls: ProbePolls;
  /** A photo that came with it. */
  readonly photoId: PhotoId;
  /** Opens the conversation. */
  readonly claimCode: string;
  /** Stands in everything that is planted, and nowhere else. */
  readonly canary: string;
  /** Another client, with a project. */
  readonly neighbour: { readonly clientId: ClientId; readonly projectId: ProjectId };
}

/** The probe of a namespace; what is missing of it is planted. */
export async function ensureProbe(context: CheckContext, namespace: Namespace): Promise<Probe> {
  const found = await findProbe(namespace);
  if (found) return found;
  await plantProbe(context, namespace);
  const planted = await findProbe(namespace);
  if (!planted) throw new Error('A probe just planted is not there');
  return planted;
}

async function findProbe(namespace: Namespace): Promise<Probe | undefined> {
  const canary = canaryOf(namespace);
  const own = await findProject(namespace, probeSlug);
  const neighbour = await findProject(namespace, neighbourSlug);
  // What an older version planted says something else.
  if (!own || !neighbour || own.name !== hostileText('project', canary)) return undefined;
  const db = namespace.database.reader('worker');
  const { clientId, projectId, code } = own;
  const written = await db
    .select({ id: updates.id, state: updates.state })
    .from(updates)
    .where(eq(updates.projectId, projectId))
    .orderBy(updates.createdAt)
    .limit(10);
  const [published, withdrawn, draft] = (['published', 'withdrawn', 'draft'] as const).map(
    (wanted) => written.find(({ state }) => state === wanted)?.id,
  );
  const [picture] = await db
    .select({ id: media.id })
    .from(media)
    .where(eq(media.projectId, projectId))
    .limit(1);
  const claimCode = claimCodeOf(namespace);
  const conversationId = await conversationIdOf(namespace, claimCode);
  const [photo] = await db
    .select({ id: questionPhotos.id })
    .from(questionPhotos)
    .where(eq(questionPhotos.projectId, projectId))
    .limit(1);
  const polls = await findProbePolls(namespace, projectId);
  if (!published || !withdrawn || !draft || !polls) return undefined;
  if (!picture || !conversationId || !photo) return undefined;
  return {
    ...{ namespace, clientId, projectId, code, slug: probeSlug, conversationId, claimCode, canary },
    neighbour: { clientId: neighbour.clientId, projectId: neighbour.projectId },
    ...{ updateId: published, withdrawnId: withdrawn, draftId: draft },
    ...{ mediaId: picture.id, photoId: photo.id, polls, pollId: polls.ordinary.pollId },
  };
}

async function findProject({ database }: Namespace, slug: string) {
  const { clientId, id: projectId, code, name } = projects;
  const [row] = await database
    .reader('worker')
    .select({ clientId, projectId, code, name })
    .from(projects)
    .where(eq(projects.slug, slug));
  return row;
}
