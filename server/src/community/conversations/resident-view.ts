/** A conversation as the resident who holds its claim code sees it. */
import { eq } from 'drizzle-orm';
import { z } from 'zod';
import type { Reader } from '../../kernel/database/database.ts';
import { notFound } from '../../kernel/errors.ts';
import type { Namespace } from '../../kernel/namespace.ts';
import { openClientKey } from '../clients/index.ts';
import { projects } from '../projects/index.ts';
import { openPlace } from './conversation-place.ts';
import { heldPhotos, photoSchema } from './photos/attach-photo.ts';
import { pinViewSchema, siteSchema } from './pin.ts';
import { messageSchema, readMessages } from './read-messages.ts';
import { conversationStates, conversations, setAsideReasons } from './tables.ts';

export const residentViewSchema = z.object({
  project: z.object({ slug: z.string(), name: z.string(), site: siteSchema }),
  kind: z.enum(['question', 'report']),
  state: z.enum(conversationStates),
  /** Whether the team checks it before it counts. */
  isToCheck: z.boolean(),
  setAside: z.enum(setAsideReasons).nullable(),
  place: z.string().nullable(),
  pin: pinViewSchema.nullable(),
  photos: z.array(photoSchema),
  messages: z.array(messageSchema),
});
export type ResidentView = z.infer<typeof residentViewSchema>;

/** The columns residents may read of their conversation. */
const columns = {
  id: conversations.id,
  clientId: conversations.clientId,
  projectId: conversations.projectId,
  kind: conversations.kind,
  state: conversations.state,
  doubt: conversations.doubt,
  setAside: conversations.setAside,
  place: conversations.place,
  pin: conversations.pin,
};
const { longitude, latitude, area } = projects;
const site = { longitude, latitude, area };

/** The one conversation that the held claim lets be seen. Throws not-found for any other code. */
export async function heldConversation(db: Reader) {
  const [row] = await db
    .select({ ...columns, site, slug: projects.slug, name: projects.name })
    .from(conversations)
    .innerJoin(projects, eq(projects.id, conversations.projectId))
    .limit(1);
  if (!row) throw notFound();
  return row;
}

export async function residentView(db: Reader, namespace: Namespace): Promise<ResidentView> {
  const held = await heldConversation(db);
  const { id, clientId, slug, name, kind, state, doubt, setAside } = held;
  const keys = await openClientKey(namespace, clientId);
  return {
    ...{
      project: { slug, name, site: held.site },
      kind,
      state,
      isToCheck: doubt !== null,
      setAside,
    },
    ...openPlace(keys, held, held.site),
    photos: await heldPhotos(db),
    messages: await readMessages(db, namespace, id),
  };
}
