import { eq } from 'drizzle-orm';
import { z } from 'zod';
import type { Reader } from '../../kernel/database/database.ts';
import type { UpdateId } from '../../kernel/ids.ts';
import { reactionCounts, reactionKinds } from './tables.ts';

export const countsSchema = z.array(
  z.object({ kind: z.enum(reactionKinds), number: z.number().int().nonnegative() }),
);

/** Every kind of reaction with how often it was given, in the order they are offered. */
export async function countReactions(
  db: Reader,
  updateId: UpdateId,
): Promise<z.infer<typeof countsSchema>> {
  const rows = await db
    .select({ kind: reactionCounts.kind, number: reactionCounts.number })
    .from(reactionCounts)
    .where(eq(reactionCounts.updateId, updateId));
  const numbers = new Map(rows.map(({ kind, number }) => [kind, number]));
  return reactionKinds.map((kind) => ({ kind, number: numbers.get(kind) ?? 0 }));
}
