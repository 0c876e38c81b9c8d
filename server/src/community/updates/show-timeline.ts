import { z } from 'zod';
import { readAction } from '../../kernel/action.ts';
import { cursorSchema } from '../../kernel/cursor.ts';
import { anyone } from '../../kernel/policy.ts';
import { loadPublicProject, slugSchema } from '../projects/index.ts';
import { loadTimeline, updateCardSchema } from './update-cards.ts';

export const showTimeline = readAction({
  id: 'updates.timeline',
  summary: "A project's published updates, newest first",
  route: 'GET /projects/:slug/updates',
  by: anyone(),
  input: z.strictObject({ slug: slugSchema, cursor: cursorSchema }),
  output: z.object({ updates: z.array(updateCardSchema), nextCursor: z.string().nullable() }),
  async run({ db, language }, { slug, cursor }) {
    const project = await loadPublicProject(db, slug);
    return loadTimeline(db, project.id, cursor, language);
  },
});
