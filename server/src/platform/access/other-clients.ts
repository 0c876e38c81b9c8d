import { eq, ne, sql } from 'drizzle-orm';
import { conversations, questionPhotos } from '../../community/conversations/index.ts';
import { media } from '../../community/media/index.ts';
import { polls } from '../../community/polls/index.ts';
import { projects } from '../../community/projects/index.ts';
import { updates } from '../../community/updates/index.ts';
import { type ClientId, newId, type ProjectId } from '../../kernel/ids.ts';
import type { Namespace } from '../../kernel/namespace.ts';
import { some } from '../../kernel/promise.ts';
import type { Probe } from '../promises/index.ts';
import type { Things } from './probe-subjects.ts';

/** Another client, with a project and something of everything in it. */
export interface OtherClient extends Things {
  readonly clientId: ClientId;
}

const mostClients = 5;

/** Some clients besides the probe's, the planted neighbour always among them. */
export async function otherClients({
  namespace,
  clientId,
  neighbour,
}: Probe): Promise<OtherClient[]> {
  const rows = await namespace.database
    .reader('worker')
    .selectDistinctOn([projects.clientId], {
      clientId: projects.clientId,
      projectId: projects.id,
    })
    .from(projects)
    .where(ne(projects.clientId, clientId))
    .orderBy(projects.clientId, sql`random()`);
  const real = rows.filter((row) => row.clientId !== neighbour.clientId);
  const chosen = [neighbour, ...some(real, mostClients - 1)];
  return Promise.all(chosen.map((place) => withThings(namespace, place)));
}

/** What a project does not have gets an id that nothing has. */
async function withThings(
  { database }: Namespace,
  place: { clientId: ClientId; projectId: ProjectId },
): Promise<OtherClient> {
  const db = database.reader('worker');
  const { projectId } = place;
  const [[update], [conversation], [picture], [poll], [photo]] = await Promise.all([
    db.select({ id: updates.id }).from(updates).where(eq(updates.projectId, projectId)).limit(1),
    db
      .select({ id: conversations.id })
      .from(conversations)
      .where(eq(conversations.projectId, projectId))
      .limit(1),
    db.select({ id: media.id }).from(media).where(eq(media.projectId, projectId)).limit(1),
    db.select({ id: polls.id }).from(polls).where(eq(polls.projectId, projectId)).limit(1),
    db
      .select({ id: questionPhotos.id })
      .from(questionPhotos)
      .where(eq(questionPhotos.projectId, projectId))
      .limit(1),
  ]);
  return {
    ...place,
    updateId: update?.id ?? newId(),
    conversationId: conversation?.id ?? newId(),
    mediaId: picture?.id ?? newId(),
    pollId: poll?.id ?? newId(),
    photoId: photo?.id ?? newId(),
  };
}
