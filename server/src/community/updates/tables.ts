import {
  boolean,
  index,
  integer,
  jsonb,
  primaryKey,
  text,
  timestamp,
  uuid,
} from 'drizzle-orm/pg-core';
import { operational, published, table } from '../../kernel/column.ts';
import { membersOfOwnClients, wholeNamespace } from '../../kernel/database/access.ts';
import type { Localised } from '../../kernel/i18n.ts';
import type { AttachmentId, ClientId, MediaId, MemberId, UpdateId } from '../../kernel/ids.ts';
import { attachments, media } from '../media/index.ts';
import { ofProject } from '../projects/index.ts';
import type { StructuredText } from './structured-text/schema.ts';

const moment = () => timestamp({ withTimezone: true });

export const updateStates = ['draft', 'scheduled', 'published', 'withdrawn'] as const;
export type UpdateState = (typeof updateStates)[number];
export type UpdateKind = 'news' | 'works';
/** A text in Dutch and perhaps in English. */
export type LocalisedBody = {
  nl: StructuredText;
  en?: StructuredText | undefined;
  de?: StructuredText | undefined;
};

export const updates = table(
  'updates',
  'What a project publishes: news and works notices.',
  {
    id: operational(uuid().$type<UpdateId>().primaryKey().defaultRandom(), 'Identifies the update'),
    ...ofProject({ project: 'Which project it is about' }),
    kind: published(text().$type<UpdateKind>().notNull(), 'News or works notice'),
    category: published(text().notNull(), 'What it is about'),
    isUrgent: published(
      boolean().notNull().default(false),
      'Whether it cannot wait; followers may let such updates through their quiet hours',
    ),
    title: published(jsonb().$type<Localised>().notNull(), 'Headline'),
    body: published(jsonb().$type<LocalisedBody>().notNull(), 'The text'),
    state: operational(
      text().$type<UpdateState>().notNull().default('draft'),
      'Draft, scheduled, published, withdrawn',
    ),
    scheduledFor: operational(moment(), 'When it is to be published'),
    publishedAt: published(moment(), 'Since when residents see it'),
    correctedAt: published(moment(), 'When it was last corrected'),
    correctionNote: published(jsonb().$type<Localised>(), 'What was corrected'),
    withdrawnAt: published(moment(), 'When it was withdrawn'),
    withdrawnReason: published(jsonb().$type<Localised>(), 'Why it was withdrawn'),
    createdBy: operational(uuid().$type<MemberId>(), 'Which member wrote it', { of: 'member' }),
    createdAt: operational(moment().notNull().defaultNow(), 'When it was begun'),
    updatedAt: operational(moment().notNull().defaultNow(), 'Last change'),
  },
  {
    resident: {
      select: "state in ('published', 'withdrawn')",
      columns: [
        ...[
          'id',
          'client_id',
          'project_id',
          'kind',
          'category',
          'is_urgent',
          'title',
          'body',
          'state',
          'published_at',
        ],
        ...['corrected_at', 'correction_note', 'withdrawn_at', 'withdrawn_reason'],
      ],
    },
    member: membersOfOwnClients,
    worker: wholeNamespace,
  },
  (self) => [
    index('updates_by_project').on(
      self.projectId,
      self.publishedAt.desc().nullsFirst(),
      self.id.desc().nullsFirst(),
    ),
    index('updates_due').on(self.scheduledFor),
  ],
);

/** The column of every row that belongs to an update, with what it is for; it goes with the update. */
export function ofUpdate(purpose = 'Which update') {
  return {
    updateId: operational(
      uuid()
        .$type<UpdateId>()
        .notNull()
        .references(() => updates.id, { onDelete: 'cascade' }),
      purpose,
    ),
  };
}

export const updateVersions = table(
  'update_versions',
  'What an update said before it was corrected or withdrawn; the project keeps its originals.',
  {
    id: operational(uuid().primaryKey().defaultRandom(), 'Identifies the version'),
    ...ofProject({ project: 'Which project it is about' }),
    ...ofUpdate('Of which update'),
    title: operational(jsonb().$type<Localised>().notNull(), 'Headline as it was'),
    body: operational(jsonb().$type<LocalisedBody>().notNull(), 'Text as it was'),
    replacedAt: operational(moment().notNull(), 'Until when it stood'),
    replacedBy: operational(uuid().$type<MemberId>(), 'Which member replaced it', { of: 'member' }),
  },
  { member: membersOfOwnClients, worker: wholeNamespace },
  (self) => [index('update_versions_by_update').on(self.updateId)],
);

export const updatePictures = table(
  'update_pictures',
  'Which pictures an update shows, in order.',
  {
    ...ofUpdate(),
    mediaId: operational(
      uuid()
        .$type<MediaId>()
        .notNull()
        .references(() => media.id, { onDelete: 'cascade' }),
      'Which picture',
    ),
    clientId: operational(uuid().$type<ClientId>().notNull(), 'Whose it is'),
    position: operational(integer().notNull(), 'Order'),
  },
  {
    resident: { select: 'exists (select from updates u where u.id = update_id)' },
    member: membersOfOwnClients,
    worker: wholeNamespace,
  },
  (self) => [
    primaryKey({ columns: [self.updateId, self.position] }),
    index('update_pictures_by_media').on(self.mediaId),
  ],
);

export const updateAttachments = table(
  'update_attachments',
  'Which videos and documents an update shows, in order.',
  {
    ...ofUpdate(),
    attachmentId: operational(
      uuid()
        .$type<AttachmentId>()
        .notNull()
        .references(() => attachments.id, { onDelete: 'cascade' }),
      'Which video or document',
    ),
    clientId: operational(uuid().$type<ClientId>().notNull(), 'Whose it is'),
    position: operational(integer().notNull(), 'Order'),
  },
  {
    resident: { select: 'exists (select from updates u where u.id = update_id)' },
    member: membersOfOwnClients,
    worker: wholeNamespace,
  },
  (self) => [
    primaryKey({ columns: [self.updateId, self.position] }),
    index('update_attachments_by_attachment').on(self.attachmentId),
  ],
);
