/** A conversation as the project's team sees it: no device, no claim code, a name only if given. */
import { asc, eq } from 'drizzle-orm';
import { z } from 'zod';
import type { Reader } from '../../kernel/database/database.ts';
import { notFound } from '../../kernel/errors.ts';
import type { ConversationId, ProjectId } from '../../kernel/ids.ts';
import type { Namespace } from '../../kernel/namespace.ts';
import { openClientKey } from '../clients/index.ts';
import { projects } from '../projects/index.ts';
import { openPlace } from './conversation-place.ts';
import { photoSchema } from './photos/attach-photo.ts';
import { pinViewSchema, siteSchema } from './pin.ts';
import { messageSchema, readMessages } from './read-messages.ts';
import {
  conversationKinds,
  conversationStates,
  questionPhotos,
  setAsideReasons,
} from './tables.ts';
import { loadConversation } from './the-conversation.ts';
import { doubts } from './weigh-question.ts';

export const memberViewSchema = z.object({
  conversation: z.object({
    id: z.string(),
    kind: z.enum(conversationKinds),
    state: z.enum(conversationStates),
    doubt: z.enum(doubts).nullable(),
    setAside: z.enum(setAsideReasons).nullable(),
    place: z.string().nullable(),
    pin: pinViewSchema.nullable(),
    openedAt: z.iso.datetime(),
    project: z.object({ id: z.string(), slug: z.string(), name: z.string(), site: siteSchema }),
  }),
  photos: z.array(photoSchema),
  messages: z.array(messageSchema),
});

export async function memberView(
  db: Reader,
  namespace: Namespace,
  projectId: ProjectId,
  conversationId: ConversationId,
): Promise<z.infer<typeof memberViewSchema>> {
  const found = await loadConversation(db, projectId, conversationId);
  const [project] = await db
    .select({
      ...{ id: projects.id, slug: projects.slug, name: projects.name },
      site: {
        ...{ longitude: projects.longitude, latitude: projects.latitude, area: projects.area },
      },
    })
    .from(projects)
    .where(eq(projects.id, projectId));
  if (!project) throw notFound();
  const keys = await openClientKey(namespace, found.clientId);
  const { id, kind, state, doubt, setAside, openedAt } = found;
  return {
    conversation: {
      ...{ id, kind, state, doubt, setAside, openedAt: openedAt.toISOString(), project },
      ...openPlace(keys, found, project.site),
    },
    photos: await photosOf(db, id),
    messages: await readMessages(db, namespace, id),
  };
}

function photosOf(db: Reader, conversationId: ConversationId) {
  const { id, width, height, addedAt } = questionPhotos;
  return db
    .select({ id, width, height })
    .from(questionPhotos)
    .where(eq(questionPhotos.conversationId, conversationId))
    .orderBy(asc(addedAt), asc(id))
    .limit(3);
}
