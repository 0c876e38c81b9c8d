/** Adding, changing and removing a phase: an editor's three ways to write the plan. */
import { and, eq } from 'drizzle-orm';
import { z } from 'zod';
import { writeAction } from '../../kernel/action.ts';
import { conflict, notFound } from '../../kernel/errors.ts';
import { idSchema, newId } from '../../kernel/ids.ts';
import { members } from '../../kernel/policy.ts';
import { slugOf, tagsOf, theProject } from '../projects/index.ts';
import { mostPhases } from './load-phases.ts';
import { endsInTime, endsTooEarly, phaseInput } from './schemas.ts';
import { phases } from './tables.ts';

const projectId = idSchema<'project'>();
const thePhase = { projectId, phaseId: idSchema<'phase'>() };

const aboutPhase = (event: string, phaseId: string, scope: { clientId: string }) => ({
  ...{ event, subject: `phases/${phaseId}` },
  clientId: scope.clientId,
});

export const addPhase = writeAction({
  id: 'planning.add-phase',
  summary: 'Add a phase to the plan of a project; residents see it at once',
  route: 'POST /portal/projects/:projectId/phases',
  by: members('editor', theProject),
  input: z.strictObject({ projectId, ...phaseInput }).refine(endsInTime, endsTooEarly),
  output: z.object({ phaseId: z.string() }),
  audit: ({ output, scope }) => aboutPhase('phase.added', output.phaseId, scope),
  async run({ tx, scope, outdate }, phase) {
    const slug = await slugOf(tx, scope.projectId);
    const present = await tx.$count(phases, eq(phases.projectId, scope.projectId));
    if (present >= mostPhases) throw conflict(`A plan has ${mostPhases} phases at most.`);
    const id = newId<'phase'>();
    await tx.insert(phases).values({ ...phase, id, clientId: scope.clientId });
    await outdate(...tagsOf(slug));
    return { phaseId: id };
  },
});

export const changePhase = writeAction({
  id: 'planning.change-phase',
  summary: 'Change the name or the days of a phase; residents see it at once',
  route: 'PUT /portal/projects/:projectId/phases/:phaseId',
  by: members('editor', theProject),
  input: z.strictObject({ ...thePhase, ...phaseInput }).refine(endsInTime, endsTooEarly),
  output: z.object({ phaseId: z.string() }),
  audit: ({ input, scope }) => aboutPhase('phase.changed', input.phaseId, scope),
  async run({ tx, scope, outdate }, { phaseId, name, startsOn, endsOn, position }) {
    const slug = await slugOf(tx, scope.projectId);
    const changed = await tx
      .update(phases)
      .set({ name, startsOn, endsOn, position })
      .where(and(eq(phases.id, phaseId), eq(phases.projectId, scope.projectId)))
      .returning({ id: phases.id });
    if (changed.length === 0) throw notFound();
    await outdate(...tagsOf(slug));
    return { phaseId };
  },
});

export const removePhase = writeAction({
  id: 'planning.remove-phase',
  summary: 'Take a phase out of the plan of a project',
  route: 'DELETE /portal/projects/:projectId/phases/:phaseId',
  by: members('editor', theProject),
  input: z.strictObject(thePhase),
  output: z.object({ phaseId: z.string() }),
  audit: ({ input, scope }) => aboutPhase('phase.removed', input.phaseId, scope),
  async run({ tx, scope, outdate }, { phaseId }) {
    const slug = await slugOf(tx, scope.projectId);
    const removed = await tx
      .delete(phases)
      .where(and(eq(phases.id, phaseId), eq(phases.projectId, scope.projectId)))
      .returning({ id: phases.id });
    if (removed.length === 0) throw notFound();
    await outdate(...tagsOf(slug));
    return { phaseId };
  },
});
