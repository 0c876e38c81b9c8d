import { date, index, integer, jsonb, uuid } from 'drizzle-orm/pg-core';
import { operational, published, table } from '../../kernel/column.ts';
import { membersOfOwnClients, wholeNamespace } from '../../kernel/database/access.ts';
import type { Localised } from '../../kernel/i18n.ts';
import type { PhaseId } from '../../kernel/ids.ts';
import { ofProject } from '../projects/index.ts';

export const phases = table(
  'phases',
  'The stretches a project is built in, from first to last day.',
  {
    id: operational(uuid().$type<PhaseId>().primaryKey().defaultRandom(), 'Identifies the phase'),
    ...ofProject({ project: 'Which project' }),
    name: published(jsonb().$type<Localised>().notNull(), 'What is done in it'),
    startsOn: published(date().notNull(), 'First day'),
    endsOn: published(date().notNull(), 'Last day'),
    position: published(integer().notNull().default(0), 'Order of phases that begin on one day'),
  },
  {
    resident: {
      select: 'exists (select from projects p where p.id = project_id)',
    },
    member: membersOfOwnClients,
    worker: wholeNamespace,
  },
  (self) => [index('phases_by_project').on(self.projectId, self.startsOn)],
);
