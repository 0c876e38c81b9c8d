import type { Tx } from '../../../kernel/database/database.ts';
import { attachments } from '../tables.ts';
import { readCaptions, writeCaptions } from './captions.ts';
import type { StoredAttachment } from './store-attachment.ts';

/** What an editor says about a video or document. */
export type AboutAttachment = Pick<
  typeof attachments.$inferInsert,
  'projectId' | 'title' | 'description' | 'posterId'
> & {
  /** WebVTT or SubRip; only of videos. */
  readonly captions?: string | undefined;
};

/** Adds the row of a stored video or document. */
export async function addAttachment(
  tx: Tx,
  stored: StoredAttachment,
  { captions, ...about }: AboutAttachment,
): Promise<void> {
  const cues = captions === undefined ? undefined : readCaptions(captions);
  await tx.insert(attachments).values({
    ...stored,
    ...about,
    captions: cues && stored.kind === 'video' ? writeCaptions(cues) : null,
  });
}
