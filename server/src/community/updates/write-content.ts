/** The parts that drafting and revising share. */
import { eq } from 'drizzle-orm';
import type { Tx } from '../../kernel/database/database.ts';
import { invalid } from '../../kernel/errors.ts';
import type { UpdateId } from '../../kernel/ids.ts';
import type { ProjectScope } from '../../kernel/policy.ts';
import { requirePictures } from '../media/index.ts';
import { announceWorks } from '../works/index.ts';
import { writeUpdateAttachments } from './attachments-of-updates.ts';
import type { UpdateContent } from './content-schema.ts';
import { updatePictures } from './tables.ts';

/** A works notice says when; news does not. */
export function requireWorksOfNotice({ kind, works }: UpdateContent): void {
  if (kind === 'works' && !works) throw invalid('works', 'A works notice says when and where');
  if (kind === 'news' && works)
    throw invalid('works', 'News announces no works; choose works notice');
}

/** Replaces the pictures, videos, documents and works of an update. */
export async function writeAttachments(
  tx: Tx,
  scope: ProjectScope,
  updateId: UpdateId,
  { pictureIds, attachmentIds, works }: UpdateContent,
): Promise<void> {
  await requirePictures(tx, scope.projectId, pictureIds);
  await tx.delete(updatePictures).where(eq(updatePictures.updateId, updateId));
  if (pictureIds.length > 0) {
    await tx.insert(updatePictures).values(
      pictureIds.map((mediaId, position) => ({
        updateId,
        mediaId,
        position,
        clientId: scope.clientId,
      })),
    );
  }
  await writeUpdateAttachments(tx, scope, updateId, attachmentIds);
  await announceWorks(tx, scope, updateId, works);
}
