import {
  boolean,
  date,
  doublePrecision,
  index,
  jsonb,
  text,
  timestamp,
  uuid,
} from 'drizzle-orm/pg-core';
import { operational, published, table } from '../../kernel/column.ts';
import { membersOfOwnClients, wholeNamespace } from '../../kernel/database/access.ts';
import type { Localised } from '../../kernel/i18n.ts';
import type { ClientId, MediaId, ProjectId } from '../../kernel/ids.ts';
import { clients } from '../clients/index.ts';
import type { Area, Contact } from './schemas.ts';
import { newShortCode } from './short-code.ts';

export const projectStatuses = ['upcoming', 'active', 'completed'] as const;
export type ProjectStatus = (typeof projectStatuses)[number];
/** No comments; shown once approved; shown at once. */
export const moderationModes = ['off', 'pre', 'post'] as const;
export type ModerationMode = (typeof moderationModes)[number];

export const projects = table(
  'projects',
  'Construction projects: where, what, how long and whom to ask.',
  {
    id: operational(
      uuid().$type<ProjectId>().primaryKey().defaultRandom(),
      'Identifies the project',
    ),
    clientId: operational(
      uuid()
        .$type<ClientId>()
        .notNull()
        .references(() => clients.id),
      'Whose project it is',
    ),
    slug: published(text().notNull().unique(), 'Its address, on the QR code'),
    code: published(
      text().notNull().unique().$defaultFn(newShortCode),
      'Its address for whoever types it from a poster',
    ),
    name: published(text().notNull(), 'What it is called'),
    summary: published(
      jsonb().$type<Localised>().notNull(),
      'What is being built, in a sentence or two',
    ),
    place: published(text().notNull(), 'Town'),
    street: published(text(), 'Street or square'),
    latitude: published(doublePrecision().notNull(), 'Where the site is (WGS 84)'),
    longitude: published(doublePrecision().notNull(), 'Where the site is (WGS 84)'),
    area: published(jsonb().$type<Area>(), 'Outline of the site'),
    status: published(text().$type<ProjectStatus>().notNull(), 'Upcoming, active or completed'),
    startsOn: published(date().notNull(), 'First day'),
    endsOn: published(date().notNull(), 'Expected last day'),
    contact: published(jsonb().$type<Contact>(), 'Whom residents can call, and when'),
    coverId: operational(uuid().$type<MediaId>(), 'The picture at the top'),
    moderation: operational(
      text().$type<ModerationMode>().notNull().default('pre'),
      'How comments are moderated',
    ),
    publishedAt: operational(
      timestamp({ withTimezone: true }),
      'Since when residents see it; empty while prepared',
    ),
    lastUpdateAt: operational(timestamp({ withTimezone: true }), 'Sorts the list by what is new'),
    isProbe: operational(
      boolean().notNull().default(false),
      'Planted to check isolation; never listed',
    ),
    createdAt: operational(
      timestamp({ withTimezone: true }).notNull().defaultNow(),
      'When it was made',
    ),
  },
  {
    resident: { select: 'published_at is not null' },
    member: membersOfOwnClients,
    worker: wholeNamespace,
  },
  (self) => [
    index('projects_by_client').on(self.clientId),
    index('projects_by_news').on(self.lastUpdateAt.desc().nullsLast(), self.id),
  ],
);
