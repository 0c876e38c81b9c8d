/** What followers are told: the same for all of a language, and only what residents may read. */
import { eq } from 'drizzle-orm';
import { inLanguage, type Language, type Localised } from '../../kernel/i18n.ts';
import type { ClientId, ProjectId, UpdateId } from '../../kernel/ids.ts';
import type { Namespace } from '../../kernel/namespace.ts';
import type { PushMessage } from '../../kernel/push/send-push.ts';
import { projects } from '../projects/index.ts';
import { updates } from '../updates/index.ts';

export interface Announcement {
  readonly updateId: UpdateId;
  readonly projectId: ProjectId;
  readonly clientId: ClientId;
  readonly kind: 'news' | 'works';
  readonly isUrgent: boolean;
  readonly title: Localised;
  readonly projectName: string;
  readonly slug: string;
}

const dayS = 24 * 60 * 60;

/** The update as it is now; undefined when it is no longer published. */
export async function loadAnnouncement(
  namespace: Namespace,
  updateId: UpdateId,
): Promise<Announcement | undefined> {
  const [row] = await namespace.database
    .reader('worker')
    .select({
      updateId: updates.id,
      projectId: updates.projectId,
      clientId: updates.clientId,
      kind: updates.kind,
      isUrgent: updates.isUrgent,
      title: updates.title,
      state: updates.state,
      projectName: projects.name,
      slug: projects.slug,
    })
    .from(updates)
    .innerJoin(projects, eq(projects.id, updates.projectId))
    .where(eq(updates.id, updateId));
  return row?.state === 'published' ? row : undefined;
}

/** The message in each language, made once: it is the same for all who read that language. */
export function messagesFor(announcement: Announcement): (language: Language) => PushMessage {
  const made = new Map<Language, PushMessage>();
  return (language) => {
    const message = made.get(language) ?? messageFor(announcement, language);
    made.set(language, message);
    return message;
  };
}

/** Works notices and what is urgent may wake a sleeping phone, news can wait. */
function messageFor(announcement: Announcement, language: Language): PushMessage {
  const { kind, isUrgent, title, projectName, slug, updateId } = announcement;
  const text = {
    title: projectName,
    body: inLanguage(title, language).value,
    url: `/${slug}/updates/${updateId}`,
  };
  return {
    plaintext: Buffer.from(JSON.stringify(text)),
    ttlS: kind === 'works' ? dayS : 3 * dayS,
    urgency: kind === 'works' || isUrgent ? 'high' : 'normal',
  };
}
