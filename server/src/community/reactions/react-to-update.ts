import { and, eq, lte, sql } from 'drizzle-orm';
import { z } from 'zod';
import { writeAction } from '../../kernel/action.ts';
import type { Tx } from '../../kernel/database/database.ts';
import type { UpdateId } from '../../kernel/ids.ts';
import { anyone } from '../../kernel/policy.ts';
import { loadProjectOfUpdate, publicUpdateInput, updateTag } from '../updates/index.ts';
import { countReactions, countsSchema } from './count-reactions.ts';
import { type ReactionKind, reactionCounts, reactionKinds } from './tables.ts';

/**
 * Only a number changes: who reacted is known to their own device and to nobody else, so nobody can
 * be kept from reacting twice but by the limit on calls.
 */
export const reactToUpdate = writeAction({
  id: 'reactions.react',
  summary: 'React to an update, or take a reaction back; only a number is kept',
  route: 'POST /projects/:slug/updates/:updateId/reactions',
  by: anyone(),
  input: z.strictObject({
    ...publicUpdateInput,
    kind: z.enum(reactionKinds),
    takesBack: z.boolean().default(false),
  }),
  output: z.object({ reactions: countsSchema }),
  rateLimit: { max: 30, windowS: 600 },
  audit: () => null,
  async run({ tx, outdate }, { slug, updateId, kind, takesBack }) {
    const { clientId } = await loadProjectOfUpdate(tx, { slug, updateId });
    if (takesBack) await takeBack(tx, updateId, kind);
    else await add(tx, { clientId, updateId, kind });
    await outdate(updateTag(updateId));
    return { reactions: await countReactions(tx, updateId) };
  },
});

type Row = Omit<typeof reactionCounts.$inferInsert, 'number'>;

/** One statement, so that reactions at the same moment are all counted. */
async function add(tx: Tx, row: Row): Promise<void> {
  await tx
    .insert(reactionCounts)
    .values({ ...row, number: 1 })
    .onConflictDoUpdate({
      target: [reactionCounts.updateId, reactionCounts.kind],
      set: { number: sql`${reactionCounts.number} + 1` },
    });
}

async function takeBack(tx: Tx, updateId: UpdateId, kind: ReactionKind): Promise<void> {
  const isIt = and(eq(reactionCounts.updateId, updateId), eq(reactionCounts.kind, kind));
  await tx
    .update(reactionCounts)
    .set({ number: sql`greatest(${reactionCounts.number} - 1, 0)` })
    .where(isIt);
  await tx.delete(reactionCounts).where(and(isIt, lte(reactionCounts.number, 0)));
}
