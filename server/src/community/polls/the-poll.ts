import { and, asc, eq, inArray } from 'drizzle-orm';
import { z } from 'zod';
import type { Reader } from '../../kernel/database/database.ts';
import { conflict, notFound } from '../../kernel/errors.ts';
import { idSchema, type PollId, type ProjectId } from '../../kernel/ids.ts';
import type { PollState } from './shapes.ts';
import { pollQuestions, polls } from './tables.ts';

export type Poll = typeof polls.$inferSelect;
export type Question = typeof pollQuestions.$inferSelect;

/** The input that names one poll of one project. */
export const thePollInput = {
  projectId: idSchema<'project'>(),
  pollId: idSchema<'poll'>(),
};

export const moment = z.iso.datetime();

/** Loads a poll of a project the actor was shown to reach. Throws not-found. */
export async function loadPoll(db: Reader, projectId: ProjectId, pollId: PollId): Promise<Poll> {
  const [row] = await db
    .select()
    .from(polls)
    .where(and(eq(polls.id, pollId), eq(polls.projectId, projectId)));
  if (!row) throw notFound();
  return row;
}

/** The questions of these polls, in their order. */
export async function loadQuestions(db: Reader, pollIds: readonly PollId[]): Promise<Question[]> {
  if (pollIds.length === 0) return [];
  return db
    .select()
    .from(pollQuestions)
    .where(inArray(pollQuestions.pollId, [...pollIds]))
    .orderBy(asc(pollQuestions.position));
}

const told: Record<PollState, string> = {
  draft: 'This poll is still a draft.',
  scheduled: 'This poll is to open later.',
  open: 'This poll is open.',
  closed: 'This poll is closed.',
};

export function requireState({ state }: Pick<Poll, 'state'>, ...allowed: PollState[]): void {
  if (!allowed.includes(state)) throw conflict(told[state]);
}

/** The audit entry of something the team did with a poll. */
export function aboutPoll(event: string, pollId: string, scope: { clientId: string }) {
  return { event, subject: `polls/${pollId}`, clientId: scope.clientId };
}
