import { uuid } from 'drizzle-orm/pg-core';
import { operational } from '../../kernel/column.ts';
import type { ClientId, ProjectId } from '../../kernel/ids.ts';
import { projects } from './tables.ts';

/**
 * The two columns of every row that belongs to a project, with what they are for in that table: the
 * row rules go by its client, its personal columns are sealed with that client's key, and it goes
 * when its project goes.
 */
export function ofProject({
  client = 'Whose it is',
  project,
}: {
  readonly client?: string;
  readonly project: string;
}) {
  return {
    clientId: operational(uuid().$type<ClientId>().notNull(), client),
    projectId: operational(
      uuid()
        .$type<ProjectId>()
        .notNull()
        .references(() => projects.id, { onDelete: 'cascade' }),
      project,
    ),
  };
}
