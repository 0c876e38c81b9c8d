import { and, asc, eq } from 'drizzle-orm';
import { z } from 'zod';
import { readAction } from '../../kernel/action.ts';
import { notFound } from '../../kernel/errors.ts';
import { inLanguage } from '../../kernel/i18n.ts';
import { idSchema } from '../../kernel/ids.ts';
import { anyone } from '../../kernel/policy.ts';
import { attachmentSchema, loadAttachments, loadPictures, pictureSchema } from '../media/index.ts';
import { loadPublicProject, publicProjectSchema, slugSchema } from '../projects/index.ts';
import { loadWorksOfUpdates } from '../works/index.ts';
import { attachmentIdsOf } from './attachments-of-updates.ts';
import { structuredTextSchema } from './structured-text/schema.ts';
import { updatePictures, updates } from './tables.ts';
import { cardOf, publicColumns, updateCardSchema } from './update-cards.ts';

export const readUpdate = readAction({
  id: 'updates.read',
  summary: 'One published update, whole',
  route: 'GET /projects/:slug/updates/:updateId',
  by: anyone(),
  input: z.strictObject({ slug: slugSchema, updateId: idSchema<'update'>() }),
  output: z.object({
    project: publicProjectSchema,
    update: updateCardSchema.extend({
      body: structuredTextSchema,
      pictures: z.array(pictureSchema),
      attachments: z.array(attachmentSchema),
      correctionNote: z.string().nullable(),
    }),
  }),
  async run({ db, language }, { slug, updateId }) {
    const project = await loadPublicProject(db, slug);
    const [[row], attached, works, attachmentIds] = await Promise.all([
      db
        .select(publicColumns)
        .from(updates)
        .where(and(eq(updates.id, updateId), eq(updates.projectId, project.id))),
      db
        .select({ mediaId: updatePictures.mediaId })
        .from(updatePictures)
        .where(eq(updatePictures.updateId, updateId))
        .orderBy(asc(updatePictures.position)),
      loadWorksOfUpdates(db, [updateId], language),
      attachmentIdsOf(db, updateId),
    ]);
    if (!row) throw notFound();
    const byId = await loadPictures(
      db,
      attached.map(({ mediaId }) => mediaId),
      language,
      '/api/media',
    );
    const pictures = attached.flatMap(({ mediaId }) => byId.get(mediaId) ?? []);
    return {
      project,
      update: {
        ...cardOf(row, language),
        body: inLanguage(row.body, language).value,
        pictures,
        attachments: await loadAttachments(db, attachmentIds, language, '/api/media'),
        picture: pictures[0] ?? null,
        works: works.get(updateId) ?? null,
        correctionNote: row.correctionNote ? inLanguage(row.correctionNote, language).value : null,
      },
    };
  },
});
