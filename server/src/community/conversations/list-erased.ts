import { desc, eq } from 'drizzle-orm';
import { z } from 'zod';
import { readAction } from '../../kernel/action.ts';
import { idSchema } from '../../kernel/ids.ts';
import { members } from '../../kernel/policy.ts';
import { theProject } from '../projects/index.ts';
import { tombstones } from './tombstones.ts';

const mostShown = 30;

export const listErased = readAction({
  id: 'conversations.erased',
  summary: 'Conversations that residents erased, latest first: that they were there, nothing more',
  route: 'GET /portal/projects/:projectId/erased-conversations',
  by: members('viewer', theProject),
  input: z.strictObject({ projectId: idSchema<'project'>() }),
  output: z.object({ erased: z.array(z.object({ id: z.string(), erasedOn: z.iso.date() })) }),
  async run({ db, scope }) {
    const erased = await db
      .select({ id: tombstones.id, erasedOn: tombstones.erasedOn })
      .from(tombstones)
      .where(eq(tombstones.projectId, scope.projectId))
      .orderBy(desc(tombstones.erasedOn), tombstones.id)
      .limit(mostShown);
    return { erased };
  },
});
