import { index, integer, jsonb, text, timestamp, uuid } from 'drizzle-orm/pg-core';
import { operational, published, table } from '../../kernel/column.ts';
import { membersOfOwnClients, wholeNamespace } from '../../kernel/database/access.ts';
import type { Localised } from '../../kernel/i18n.ts';
import type { UpdateId } from '../../kernel/ids.ts';
import { ofProject } from '../projects/index.ts';
import type { Nuisance, Passability } from './schemas.ts';
import type { WorksMap } from './works-map.ts';

const moment = () => timestamp({ withTimezone: true });

export const works = table(
  'works',
  'Dated activities with their nuisance and what stays passable.',
  {
    id: operational(uuid().primaryKey().defaultRandom(), 'Identifies the works'),
    ...ofProject({ client: 'Whose works', project: 'Which project' }),
    updateId: operational(
      uuid().$type<UpdateId>().notNull().unique(),
      'The update that announces it',
    ),
    title: published(jsonb().$type<Localised>().notNull(), 'What is done'),
    startsAt: published(moment().notNull(), 'From'),
    endsAt: published(moment().notNull(), 'Until'),
    dailyFrom: published(text(), 'Hours of the day, local time, as in 07:00'),
    dailyUntil: published(text(), 'Hours of the day, local time, as in 16:00'),
    nuisance: published(jsonb().$type<Nuisance[]>().notNull(), 'What neighbours notice'),
    passability: published(jsonb().$type<Passability>().notNull(), 'Who can still pass'),
    map: published(jsonb().$type<WorksMap>(), 'Closed stretches and the ways around them'),
    cancelledAt: published(moment(), 'When it was called off'),
    publishedAt: operational(moment(), 'Since when residents see it'),
    revision: published(
      integer().notNull().default(0),
      'How often what calendars show has changed since it was published',
    ),
    revisedAt: published(moment().notNull().defaultNow(), 'When what calendars show last changed'),
  },
  {
    resident: { select: 'published_at is not null' },
    member: membersOfOwnClients,
    worker: wholeNamespace,
  },
  (self) => [index('works_by_project').on(self.projectId, self.endsAt)],
);
