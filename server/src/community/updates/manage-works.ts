import { z } from 'zod';
import { readAction } from '../../kernel/action.ts';
import { idSchema } from '../../kernel/ids.ts';
import { members } from '../../kernel/policy.ts';
import { theProject } from '../projects/index.ts';
import { loadWorksToManage, localisedWorksSchema } from '../works/index.ts';

export const manageWorks = readAction({
  id: 'updates.works',
  summary: "A project's published works of today and later, in every language, the first first",
  route: 'GET /portal/projects/:projectId/works',
  by: members('viewer', theProject),
  input: z.strictObject({ projectId: idSchema<'project'>() }),
  output: z.object({ works: z.array(localisedWorksSchema.omit({ map: true })) }),
  async run({ db, scope, clock }) {
    return { works: await loadWorksToManage(db, scope.projectId, clock.now()) };
  },
});
