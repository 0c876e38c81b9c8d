import { index, jsonb, text, timestamp, uuid } from 'drizzle-orm/pg-core';
import { confidential, operational, published, sealed, table } from '../../kernel/column.ts';
import { heldClaim, ownClients, wholeNamespace } from '../../kernel/database/access.ts';
import type { Localised } from '../../kernel/i18n.ts';
import type { CommentId, MemberId } from '../../kernel/ids.ts';
import { bytes, sealedBytes } from '../../kernel/sealed-column.ts';
import { ofProject } from '../projects/index.ts';
import { ofUpdate } from '../updates/index.ts';

const moment = () => timestamp({ withTimezone: true });

/** Removed ones stay, without their text, as a sign that something stood there and why it went. */
export const commentStates = ['waiting', 'shown', 'removed'] as const;
export type CommentState = (typeof commentStates)[number];

const ofPublished =
  "exists (select from updates u where u.id = update_id and u.state = 'published')";
const held = heldClaim('secret_hash');

export const comments = table(
  'comments',
  'What residents say under an update, for everyone to read. Sealed also when it is shown: it ends with the key.',
  {
    id: operational(uuid().$type<CommentId>().primaryKey(), 'Identifies the comment', {
      of: 'resident',
    }),
    ...ofProject({ client: 'Under whose key it is sealed', project: 'Whose team moderates it' }),
    ...ofUpdate('Under which update it stands'),
    state: operational(text({ enum: commentStates }).notNull(), 'Waiting, shown or removed', {
      of: 'resident',
    }),
    text: sealed(sealedBytes(), {
      of: 'resident',
      purpose: 'The comment itself; empty once it is removed',
      keep: 'with-row',
      anonymise: 'drop-row',
    }),
    name: sealed(sealedBytes(), {
      of: 'resident',
      purpose: 'The name the resident chose to show; empty once it is removed',
      keep: 'with-row',
      anonymise: 'drop-row',
    }),
    secretHash: confidential(bytes().notNull().unique(), {
      of: 'resident',
      purpose: 'Recognises the device that may take the comment back',
      keep: 'with-row',
      anonymise: 'drop-row',
    }),
    sentAt: operational(moment().notNull(), 'Order of the comments', { of: 'resident' }),
    decidedAt: operational(moment(), 'When the team let it through or removed it'),
    decidedBy: operational(uuid().$type<MemberId>(), 'Which member decided', { of: 'member' }),
    reason: published(jsonb().$type<Localised>(), 'Why it was removed'),
  },
  {
    resident: {
      select: `(state <> 'waiting' or ${held}) and ${ofPublished}`,
      columns: [
        ...['id', 'client_id', 'project_id', 'update_id'],
        ...['state', 'text', 'name', 'sent_at', 'reason'],
      ],
      insert: `state in ('waiting', 'shown') and ${held} and ${ofPublished}`,
      delete: held,
    },
    member: {
      select: ownClients,
      update: ownClients,
      columns: [
        ...['id', 'client_id', 'project_id', 'update_id', 'state', 'text', 'name'],
        ...['sent_at', 'decided_at', 'decided_by', 'reason'],
      ],
      changes: ['state', 'text', 'name', 'decided_at', 'decided_by', 'reason'],
    },
    worker: wholeNamespace,
  },
  (self) => [
    index('comments_by_update').on(
      self.updateId,
      self.sentAt.desc().nullsFirst(),
      self.id.desc().nullsFirst(),
    ),
    index('comments_by_project').on(self.projectId, self.state, self.sentAt),
  ],
);

/** What members and residents may read; the hash of the secret is for nobody. */
export const readableColumns = {
  id: comments.id,
  clientId: comments.clientId,
  projectId: comments.projectId,
  updateId: comments.updateId,
  state: comments.state,
  text: comments.text,
  name: comments.name,
  sentAt: comments.sentAt,
  reason: comments.reason,
};
