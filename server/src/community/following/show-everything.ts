import { desc, eq } from 'drizzle-orm';
import { z } from 'zod';
import { readAction } from '../../kernel/action.ts';
import { declarationOf } from '../../kernel/column.ts';
import { notFound } from '../../kernel/errors.ts';
import { inLanguage, type Language, type Localised, languageSchema } from '../../kernel/i18n.ts';
import type { KeyRing } from '../../kernel/keys.ts';
import { openClientKey } from '../clients/index.ts';
import { projects } from '../projects/index.ts';
import { updates } from '../updates/index.ts';
import { followerHolders, secretSchema } from './follower-secret.ts';
import { openTarget } from './push-target.ts';
import { deliveries, deliveryStates, followers } from './tables.ts';

type Row = typeof followers.$inferSelect;
type Column = keyof Row;

/** Every column of a follower's row; one that is missing here does not compile. */
const columns: Readonly<Record<Column, true>> = {
  ...{ id: true, clientId: true, projectId: true, secretHash: true, endpointHash: true },
  ...{ push: true, language: true, news: true, works: true, urgent: true },
  ...{ quietHours: true, urgentBreaksQuiet: true, pausedUntil: true },
};
// Guarantee: the keys of a record over the columns are the columns.
export const followerColumns = Object.keys(columns) as [Column, ...Column[]];

const mostDeliveries = 200;

export const showEverything = readAction({
  id: 'following.everything',
  summary: 'Everything the server holds for one following, field by field and word for word',
  route: 'POST /following/everything',
  by: followerHolders(),
  input: z.strictObject({ secret: secretSchema }),
  output: z.object({
    project: z.object({ slug: z.string(), name: z.string() }),
    /** The stored row; the words come from the declarations of the columns. */
    fields: z.array(
      z.object({
        column: z.enum(followerColumns),
        purpose: z.string(),
        sensitivity: z.enum(['personal', 'confidential', 'operational', 'public']),
        keep: z.string(),
        isSealed: z.boolean(),
        /** As text: bytes in hexadecimal, what is sealed as it reads when opened. */
        value: z.string().nullable(),
      }),
    ),
    /** Which updates were sent to this device, newest first; kept for a week. */
    deliveries: z.array(
      z.object({
        updateId: z.string(),
        title: z.string().nullable(),
        /** Of the title. */
        language: languageSchema.nullable(),
        state: z.enum(deliveryStates),
        attempts: z.number(),
        at: z.iso.datetime(),
      }),
    ),
  }),
  purpose: 'The device sees what is kept about it',
  rateLimit: { max: 120, windowS: 600 },
  async run({ db, namespace, language }) {
    const [row] = await db
      .select({ follower: followers, slug: projects.slug, name: projects.name })
      .from(followers)
      .innerJoin(projects, eq(projects.id, followers.projectId))
      .limit(1);
    if (!row) throw notFound();
    const keys = await openClientKey(namespace, row.follower.clientId);
    const sent = await db
      .select({ delivery: deliveries, title: updates.title })
      .from(deliveries)
      .leftJoin(updates, eq(updates.id, deliveries.updateId))
      .orderBy(desc(deliveries.claimedAt), deliveries.updateId)
      .limit(mostDeliveries);
    return {
      project: { slug: row.slug, name: row.name },
      fields: fieldsOf(keys, row.follower),
      deliveries: sent.map(({ delivery: { updateId, state, attempts, claimedAt }, title }) => ({
        ...{ updateId, state, attempts, at: claimedAt.toISOString() },
        ...titleIn(title, language),
      })),
    };
  },
});

function titleIn(title: Localised | null, language: Language) {
  if (!title) return { title: null, language: null };
  const { value, language: writtenIn } = inLanguage(title, language);
  return { title: value, language: writtenIn };
}

function fieldsOf(keys: KeyRing, row: Row) {
  const declared = declarationOf(followers).columns;
  return followerColumns.flatMap((column) => {
    const about = declared.get(column);
    if (!about) return [];
    const { purpose, sensitivity, keep, isSealed } = about;
    return [{ column, purpose, sensitivity, keep, isSealed, value: readable(keys, row, column) }];
  });
}

function readable(keys: KeyRing, row: Row, column: Column): string | null {
  if (column === 'push')
    return JSON.stringify(openTarget(keys, row.clientId, row.id, row.push), null, 2);
  const value = row[column];
  return Buffer.isBuffer(value) ? value.toString('hex') : value === null ? null : String(value);
}
