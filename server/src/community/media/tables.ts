import { boolean, index, integer, jsonb, text, timestamp, uuid } from 'drizzle-orm/pg-core';
import { operational, published, table } from '../../kernel/column.ts';
import { membersOfOwnClients, wholeNamespace } from '../../kernel/database/access.ts';
import type { Localised } from '../../kernel/i18n.ts';
import type { AttachmentId, MediaId } from '../../kernel/ids.ts';
import { ofProject } from '../projects/index.ts';

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
    ...ofProject({ project: 'Which project it belongs to' }),
    alt: published(
      jsonb().$type<Localised>().notNull(),
      'What it shows, for people who cannot see it',
    ),
    width: published(integer().notNull(), 'Width in pixels'),
    height: published(integer().notNull(), 'Height in pixels'),
    colour: published(text().notNull(), 'Shown while the picture loads'),
    placeholder: published(text(), 'The picture at the size of a stamp, shown while it loads'),
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

export const attachmentKinds = ['video', 'document'] as const;
export const attachmentTypes = ['video/mp4', 'video/webm', 'application/pdf'] as const;
export type AttachmentType = (typeof attachmentTypes)[number];

export const attachments = table(
  'attachments',
  'Videos, without place, time or device in them, and documents.',
  {
    id: operational(
      uuid().$type<AttachmentId>().primaryKey().defaultRandom(),
      'Identifies the video or document',
    ),
    ...ofProject({ project: 'Which project it belongs to' }),
    kind: published(text({ enum: attachmentKinds }).notNull(), 'Video or document'),
    type: published(text({ enum: attachmentTypes }).notNull(), 'What kind of file it is'),
    title: published(jsonb().$type<Localised>().notNull(), 'What it is called'),
    description: published(
      jsonb().$type<Localised>(),
      'What is seen and said in it, for people who cannot see or hear it',
    ),
    captions: published(text(), 'What is said in it, with the moments (WebVTT)'),
    posterId: operational(
      uuid()
        .$type<MediaId>()
        .references(() => media.id, { onDelete: 'set null' }),
      'The picture shown until a video plays',
    ),
    sizeBytes: published(integer().notNull(), 'Size of the file'),
    width: published(integer(), 'Width of a video in pixels'),
    height: published(integer(), 'Height of a video in pixels'),
    durationMs: published(integer(), 'Length of a video, where it says'),
    pages: published(integer(), 'Number of pages of a document, where it says'),
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
  (self) => [index('attachments_by_project').on(self.projectId)],
);
