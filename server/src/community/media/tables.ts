import { boolean, index, integer, jsonb, text, timestamp, uuid } from 'drizzle-orm/pg-core';
import { operational, published, table } from '../../kernel/column.ts';
import { membersOfOwnClients, wholeNamespace } from '../../kernel/database/access.ts';
import type { Localised } from '../../kernel/i18n.ts';
import type { ClientId, MediaId, ProjectId } from '../../kernel/ids.ts';
import { projects } from '../projects/index.ts';

/** One stored size and format of a picture. */
export interface StoredRendition {
  readonly format: 'avif' | 'webp' | 'jpeg';
  readonly width: number;
}

export const media = table(
  'media',
  'Pictures: re-encoded, without camera or location data; the original is not kept.',
  {
    id: operational(uuid().$type<MediaId>().primaryKey().defaultRandom(), 'Identifies the picture'),
    clientId: operational(uuid().$type<ClientId>().notNull(), 'Whose it is'),
    projectId: operational(
      uuid()
        .$type<ProjectId>()
        .notNull()
        .references(() => projects.id, { onDelete: 'cascade' }),
      'Which project it belongs to',
    ),
    alt: published(
      jsonb().$type<Localised>().notNull(),
      'What it shows, for people who cannot see it',
    ),
    width: published(integer().notNull(), 'Width in pixels'),
    height: published(integer().notNull(), 'Height in pixels'),
    colour: published(text().notNull(), 'Shown while the picture loads'),
    renditions: operational(
      jsonb().$type<StoredRendition[]>().notNull(),
      'Which sizes and formats are stored',
    ),
    isPublished: operational(boolean().notNull().default(false), 'Whether residents may see it'),
    createdAt: operational(
      timestamp({ withTimezone: true }).notNull().defaultNow(),
      'When it was uploaded',
    ),
  },
  {
    resident: { select: 'is_published' },
    member: membersOfOwnClients,
    worker: wholeNamespace,
  },
  (self) => [index('media_by_project').on(self.projectId)],
);
