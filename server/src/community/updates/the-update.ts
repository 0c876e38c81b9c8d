import { and, eq } from 'drizzle-orm';
import { z } from 'zod';
import type { Reader } from '../../kernel/database/database.ts';
import { conflict, notFound } from '../../kernel/errors.ts';
import { idSchema, type ProjectId, type UpdateId } from '../../kernel/ids.ts';
import { type UpdateState, updates } from './tables.ts';

export type Update = typeof updates.$inferSelect;

/** The input that names one update of one project. */
export const theUpdateInput = {
  projectId: idSchema<'project'>(),
  updateId: idSchema<'update'>(),
};

/** Loads an update of a project the actor was shown to reach. Throws not-found. */
export async function loadUpdate(
  db: Reader,
  projectId: ProjectId,
  updateId: UpdateId,
): Promise<Update> {
  const [row] = await db
    .select()
    .from(updates)
    .where(and(eq(updates.id, updateId), eq(updates.projectId, projectId)));
  if (!row) throw notFound();
  return row;
}

const told: Record<UpdateState, string> = {
  draft: 'This update is still a draft.',
  scheduled: 'This update is scheduled.',
  published: 'This update has been published already.',
  withdrawn: 'This update was withdrawn.',
};

/** The states of an update and what may follow: draft ⇄ scheduled → published → withdrawn. */
export function requireState(update: Pick<Update, 'state'>, ...allowed: UpdateState[]): void {
  if (!allowed.includes(update.state)) throw conflict(told[update.state]);
}

/** The audit entry of something that happened to an update. */
export function aboutUpdate(event: string, updateId: string, scope: { clientId: string }) {
  return { event, subject: `updates/${updateId}`, clientId: scope.clientId };
}

export const moment = z.iso.datetime();
