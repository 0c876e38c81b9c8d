/** A poll as residents may see it, and whether they can still vote. */
import { and, desc, eq, gt, inArray, or } from 'drizzle-orm';
import type { Reader } from '../../kernel/database/database.ts';
import { conflict, notFound } from '../../kernel/errors.ts';
import { inLanguage, type Language } from '../../kernel/i18n.ts';
import type { PollId, ProjectId } from '../../kernel/ids.ts';
import { loadPublicProject } from '../projects/index.ts';
import { polls } from './tables.ts';

/** Just what residents may read; other columns are refused to their database role. */
const publicColumns = {
  id: polls.id,
  clientId: polls.clientId,
  projectId: polls.projectId,
  kind: polls.kind,
  state: polls.state,
  results: polls.results,
  title: polls.title,
  introduction: polls.introduction,
  publicKey: polls.publicKey,
  opensAt: polls.opensAt,
  closesAt: polls.closesAt,
  closedAt: polls.closedAt,
};
export type PublicPoll = Pick<typeof polls.$inferSelect, keyof typeof publicColumns>;

const closedForMs = 90 * 24 * 60 * 60 * 1000;
const mostShown = 20;

/** A published project's poll that is or was open. Throws not-found. */
export async function loadPublicPoll(db: Reader, slug: string, pollId: PollId) {
  const project = await loadPublicProject(db, slug);
  const [poll] = await db
    .select(publicColumns)
    .from(polls)
    .where(
      and(
        eq(polls.id, pollId),
        eq(polls.projectId, project.id),
        inArray(polls.state, ['open', 'closed']),
      ),
    );
  if (!poll) throw notFound();
  return { project, poll };
}

/** Open polls of a project, and those closed in the last three months; the newest first. */
export async function loadPublicPolls(db: Reader, projectId: ProjectId, now: Date) {
  return db
    .select(publicColumns)
    .from(polls)
    .where(
      and(
        eq(polls.projectId, projectId),
        or(
          eq(polls.state, 'open'),
          and(eq(polls.state, 'closed'), gt(polls.closedAt, new Date(now.getTime() - closedForMs))),
        ),
      ),
    )
    .orderBy(desc(polls.opensAt), desc(polls.id))
    .limit(mostShown);
}

/** Open, and its last moment has not passed, whether or not a job has closed it yet. */
export function isOpen({ state, closesAt }: PublicPoll, now: Date): boolean {
  return state === 'open' && (closesAt === null || closesAt > now);
}

/** Throws a conflict once nobody can vote any more. */
export function requireOpen(poll: PublicPoll, now: Date): void {
  if (!isOpen(poll, now)) throw conflict('This poll is closed.');
}

/** The few facts a list shows. */
export function pollCard(poll: PublicPoll, language: Language, now: Date) {
  const title = inLanguage(poll.title, language);
  return {
    ...{ id: poll.id, kind: poll.kind, title: title.value, language: title.language },
    isOpen: isOpen(poll, now),
    closesAt: poll.closesAt?.toISOString() ?? null,
    closedAt: poll.closedAt?.toISOString() ?? null,
  };
}
