import { z } from 'zod';
import { writeAction } from '../../../kernel/action.ts';
import { streamSchema } from '../../../kernel/binary.ts';
import { DomainError, invalid } from '../../../kernel/errors.ts';
import { localised } from '../../../kernel/i18n.ts';
import { idSchema } from '../../../kernel/ids.ts';
import { members } from '../../../kernel/policy.ts';
import { lineSchema, textSchema } from '../../../kernel/text-schemas.ts';
import { theProject } from '../../projects/index.ts';
import { requirePictures } from '../pictures.ts';
import { addAttachment } from './add-attachment.ts';
import { AttachmentRefused } from './attachment-refused.ts';
import { longestCaptions, readCaptions } from './captions.ts';
import { openAttachment, type StoredAttachment, storeAttachment } from './store-attachment.ts';
import { attachmentSchema, loadAttachments } from './view-attachments.ts';

const input = z.strictObject({
  projectId: idSchema<'project'>(),
  title: localised(lineSchema(140)),
  description: localised(textSchema(2_000)).optional(),
  captions: z.string().max(longestCaptions).optional(),
  posterId: idSchema<'media'>().optional(),
  file: streamSchema,
});

export const uploadAttachment = writeAction({
  id: 'media.attach',
  summary: 'Add a video (MP4, WebM; at most 200 MB) or a document (PDF; 20 MB) to a project',
  route: 'POST /portal/projects/:projectId/attachments',
  by: members('editor', theProject),
  input,
  output: z.object({ attachment: attachmentSchema }),
  rateLimit: { max: 30, windowS: 600 },
  prepare: async ({ namespace, scope }, { file, captions, description }) => {
    if (captions !== undefined && !readCaptions(captions))
      throw invalid('captions', 'These are not captions (WebVTT or SRT).');
    const stored = await store(namespace, scope.clientId, file);
    const isDescribed = captions !== undefined || description !== undefined;
    if (stored.kind === 'document' || isDescribed) return stored;
    await openAttachment(namespace.store, stored).remove();
    throw invalid('description', 'A video needs captions, or a description in words.');
  },
  audit: ({ output: { attachment }, scope }) => ({
    event: 'attachment.uploaded',
    subject: `attachments/${attachment.id}`,
    clientId: scope.clientId,
    details: { kind: attachment.kind, sizeBytes: attachment.sizeBytes },
  }),
  async run({ tx, scope, language }, { title, description, captions, posterId }, stored) {
    const { projectId } = scope;
    if (posterId) await requirePictures(tx, projectId, [posterId]);
    await addAttachment(tx, stored, { projectId, title, description, captions, posterId });
    const [attachment] = await loadAttachments(tx, [stored.id], language, '/api/portal/media');
    if (!attachment) throw new Error('An attachment just stored is not there');
    return { attachment };
  },
});

async function store(...given: Parameters<typeof storeAttachment>): Promise<StoredAttachment> {
  try {
    return await storeAttachment(...given);
  } catch (error) {
    if (!(error instanceof AttachmentRefused)) throw error;
    const { message, reason } = error;
    const code = reason === 'too-large' ? 'too-large' : 'unsupported';
    throw new DomainError(code, message, { issues: [{ path: 'file', message }], cause: error });
  }
}
