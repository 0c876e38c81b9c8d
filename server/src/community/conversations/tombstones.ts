/** What remains of a conversation its resident erased: that there was one, and nothing of it. */
import { date, index, uuid } from 'drizzle-orm/pg-core';
import { operational, table } from '../../kernel/column.ts';
import { ownClients, wholeNamespace } from '../../kernel/database/access.ts';
import type { ConversationId } from '../../kernel/ids.ts';
import { ofProject } from '../projects/index.ts';

export const tombstones = table(
  'conversation_tombstones',
  'Conversations that a resident erased: their number and day, without any content or code.',
  {
    id: operational(
      uuid().$type<ConversationId>().primaryKey(),
      'Says to the team which conversation is gone',
      { of: 'resident', keep: 'P1Y' },
    ),
    ...ofProject({ client: 'Whose team it was with', project: 'Which project it was about' }),
    erasedOn: operational(date().notNull(), 'Day on which it was erased', {
      of: 'resident',
      keep: 'P1Y',
    }),
  },
  {
    resident: {
      insert: `exists (select from conversations c where c.id = conversation_tombstones.id
        and c.client_id = conversation_tombstones.client_id
        and c.project_id = conversation_tombstones.project_id)`,
    },
    member: { select: ownClients },
    worker: wholeNamespace,
  },
  (self) => [index('conversation_tombstones_by_project').on(self.projectId, self.erasedOn.desc())],
);
