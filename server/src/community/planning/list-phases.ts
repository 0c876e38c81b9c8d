import { z } from 'zod';
import { readAction } from '../../kernel/action.ts';
import { idSchema } from '../../kernel/ids.ts';
import { members } from '../../kernel/policy.ts';
import { theProject } from '../projects/index.ts';
import { loadLocalisedPhases } from './load-phases.ts';
import { localisedPhaseSchema } from './schemas.ts';

export const listPhases = readAction({
  id: 'planning.phases',
  summary: "A project's phases, as its team sees them",
  route: 'GET /portal/projects/:projectId/phases',
  by: members('viewer', theProject),
  input: z.strictObject({ projectId: idSchema<'project'>() }),
  output: z.object({ phases: z.array(localisedPhaseSchema) }),
  async run({ db, scope }) {
    return { phases: await loadLocalisedPhases(db, scope.projectId) };
  },
});
