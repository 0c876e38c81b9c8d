import { z } from 'zod';
import { readAction } from '../../kernel/action.ts';
import { cursorSchema } from '../../kernel/cursor.ts';
import { idSchema } from '../../kernel/ids.ts';
import { anyone } from '../../kernel/policy.ts';
import { loadPublicProject, slugSchema } from '../projects/index.ts';
import { cursorBefore, loadTimeline } from './load-timeline.ts';
import { updateCardSchema } from './update-cards.ts';

export const showTimeline = readAction({
  id: 'updates.timeline',
  summary: "A project's published updates, newest first, behind a cursor or from one of them on",
  route: 'GET /projects/:slug/updates',
  by: anyone(),
  input: z.strictObject({
    slug: slugSchema,
    cursor: cursorSchema,
    /** The update to begin with; from the newest when it is not there any more. */
    at: idSchema<'update'>().optional(),
  }),
  output: z.object({ updates: z.array(updateCardSchema), nextCursor: z.string().nullable() }),
  async run({ db, language }, { slug, cursor, at }) {
    const project = await loadPublicProject(db, slug);
    const start = at && !cursor ? await cursorBefore(db, project.id, at) : cursor;
    return loadTimeline(db, project.id, start, language);
  },
});
