import { z } from 'zod';
import { writeAction } from '../../kernel/action.ts';
import { uploadSchema } from '../../kernel/binary.ts';
import { localised } from '../../kernel/i18n.ts';
import { idSchema } from '../../kernel/ids.ts';
import { members } from '../../kernel/policy.ts';
import { lineSchema } from '../../kernel/text-schemas.ts';
import { theProject } from '../projects/index.ts';
import { loadPictures, pictureSchema } from './pictures.ts';
import { refusalOf } from './refuse-picture.ts';
import { addPicture, type StoredFiles, storePicture } from './store-picture.ts';

export const uploadPicture = writeAction({
  id: 'media.upload',
  summary: 'Add a picture to a project, with its alternative text',
  route: 'POST /portal/projects/:projectId/media',
  by: members('editor', theProject),
  input: z.strictObject({
    projectId: idSchema<'project'>(),
    file: uploadSchema,
    alt: localised(lineSchema(300)),
  }),
  output: z.object({ picture: pictureSchema }),
  rateLimit: { max: 60, windowS: 600 },
  prepare: async ({ namespace, scope }, { file }): Promise<StoredFiles> => {
    try {
      return await storePicture(namespace, scope.clientId, file);
    } catch (error) {
      throw refusalOf(error);
    }
  },
  audit: ({ output, scope }) => ({
    event: 'picture.uploaded',
    subject: `media/${output.picture.id}`,
    clientId: scope.clientId,
  }),
  async run({ tx, scope, language }, { alt }, files) {
    await addPicture(tx, files, scope.projectId, alt);
    const picture = (await loadPictures(tx, [files.id], language, '/api/portal/media')).get(
      files.id,
    );
    if (!picture) throw new Error('A picture just stored is not there');
    return { picture };
  },
});
