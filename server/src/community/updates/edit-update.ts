import { asc, eq } from 'drizzle-orm';
import { z } from 'zod';
import { readAction } from '../../kernel/action.ts';
import { localised } from '../../kernel/i18n.ts';
import { members } from '../../kernel/policy.ts';
import { loadPictures, pictureSchema } from '../media/index.ts';
import { theProject } from '../projects/index.ts';
import { loadWorksForEditing, localisedWorksSchema } from '../works/index.ts';
import { bodySchema } from './content-schema.ts';
import { updatePictures, updateStates } from './tables.ts';
import { loadUpdate, moment, theUpdateInput } from './the-update.ts';

export const editUpdate = readAction({
  id: 'updates.edit',
  summary: 'One update with everything an editor can change',
  route: 'GET /portal/projects/:projectId/updates/:updateId',
  by: members('viewer', theProject),
  input: z.strictObject(theUpdateInput),
  output: z.object({
    update: z.object({
      id: z.string(),
      kind: z.enum(['news', 'works']),
      category: z.string(),
      isUrgent: z.boolean(),
      title: localised(z.string()),
      body: bodySchema,
      pictures: z.array(pictureSchema),
      state: z.enum(updateStates),
      scheduledFor: moment.nullable(),
      publishedAt: moment.nullable(),
      withdrawnReason: localised(z.string()).nullable(),
      works: localisedWorksSchema.nullable(),
    }),
  }),
  async run({ db, scope, language }, { updateId }) {
    const row = await loadUpdate(db, scope.projectId, updateId);
    const attached = await db
      .select({ mediaId: updatePictures.mediaId })
      .from(updatePictures)
      .where(eq(updatePictures.updateId, updateId))
      .orderBy(asc(updatePictures.position));
    const ids = attached.map(({ mediaId }) => mediaId);
    const pictures = await loadPictures(db, ids, language, '/api/portal/media');
    return {
      update: {
        ...row,
        scheduledFor: row.scheduledFor?.toISOString() ?? null,
        publishedAt: row.publishedAt?.toISOString() ?? null,
        pictures: ids.flatMap((id) => pictures.get(id) ?? []),
        works: await loadWorksForEditing(db, updateId),
      },
    };
  },
});
