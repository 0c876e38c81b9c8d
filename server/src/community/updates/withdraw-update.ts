import { and, eq, inArray } from 'drizzle-orm';
import { z } from 'zod';
import { writeAction } from '../../kernel/action.ts';
import type { Tx } from '../../kernel/database/database.ts';
import { localised } from '../../kernel/i18n.ts';
import type { MediaId, UpdateId } from '../../kernel/ids.ts';
import { members } from '../../kernel/policy.ts';
import { lineSchema } from '../../kernel/text-schemas.ts';
import { hidePictures } from '../media/index.ts';
import { projects, tagsOf, theProject } from '../projects/index.ts';
import { cancelWorks } from '../works/index.ts';
import { shownAsPosters, takeAttachmentsBack } from './attachments-of-updates.ts';
import { keepVersion } from './keep-version.ts';
import { type LocalisedBody, updatePictures, updates } from './tables.ts';
import { aboutUpdate, loadUpdate, moment, requireState, theUpdateInput } from './the-update.ts';

const nothing: LocalisedBody = { nl: { type: 'doc', content: [{ type: 'paragraph' }] } };

export const withdrawUpdate = writeAction({
  id: 'updates.withdraw',
  summary: 'Withdraw a published update; its title and the reason stay',
  route: 'POST /portal/projects/:projectId/updates/:updateId/withdraw',
  by: members('editor', theProject),
  input: z.strictObject({ ...theUpdateInput, reason: localised(lineSchema(300)) }),
  output: z.object({ withdrawnAt: moment }),
  audit: ({ input, scope }) => aboutUpdate('update.withdrawn', input.updateId, scope),
  async run({ tx, scope, actor, clock, outdate }, { updateId, reason }) {
    const update = await loadUpdate(tx, scope.projectId, updateId);
    requireState(update, 'published');
    const at = clock.now();
    const slug = await keepVersion(tx, update, actor, at);
    await tx
      .update(updates)
      .set({
        state: 'withdrawn',
        body: nothing,
        withdrawnAt: at,
        withdrawnReason: reason,
        updatedAt: at,
      })
      .where(eq(updates.id, updateId));
    const posters = await takeAttachmentsBack(tx, updateId);
    await takePicturesBack(tx, updateId, posters);
    await cancelWorks(tx, updateId, at);
    await outdate(...tagsOf(slug));
    return { withdrawnAt: at.toISOString() };
  },
});

/** Nobody sees the update's pictures any more, except those that something else still shows. */
async function takePicturesBack(
  tx: Tx,
  updateId: UpdateId,
  posters: readonly MediaId[],
): Promise<void> {
  const removed = await tx
    .delete(updatePictures)
    .where(eq(updatePictures.updateId, updateId))
    .returning({ mediaId: updatePictures.mediaId });
  const ids = [...removed.map(({ mediaId }) => mediaId), ...posters];
  const elsewhere = await tx
    .select({ mediaId: updatePictures.mediaId })
    .from(updatePictures)
    .innerJoin(updates, eq(updates.id, updatePictures.updateId))
    .where(and(inArray(updatePictures.mediaId, ids), eq(updates.state, 'published')));
  const covers = await tx
    .select({ mediaId: projects.coverId })
    .from(projects)
    .where(inArray(projects.coverId, ids));
  const shown = new Set([...elsewhere, ...covers].map(({ mediaId }) => mediaId));
  for (const id of await shownAsPosters(tx, ids)) shown.add(id);
  await hidePictures(
    tx,
    ids.filter((id) => !shown.has(id)),
  );
}
