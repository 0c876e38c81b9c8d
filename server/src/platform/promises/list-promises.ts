import { desc, inArray } from 'drizzle-orm';
import { z } from 'zod';
import { readAction } from '../../kernel/action.ts';
import type { Reader } from '../../kernel/database/database.ts';
import { anyone } from '../../kernel/policy.ts';
import { findings } from './tables.ts';

const states = ['kept', 'broken', 'overdue', 'not-yet'] as const;
export type PromiseState = (typeof states)[number];

export const listPromises = readAction({
  id: 'promises.list',
  summary: 'What is promised, how it is kept, and what the last check found',
  route: 'GET /trust',
  by: anyone(),
  input: z.strictObject({}),
  output: z.object({
    promises: z.array(
      z.object({
        id: z.string(),
        chapter: z.string(),
        kind: z.enum(['E', 'M', 'A']),
        statement: z.string(),
        how: z.string(),
        state: z.enum(states),
        lastAt: z.iso.datetime().nullable(),
        figure: z.string().nullable(),
        cadenceS: z.number(),
      }),
    ),
  }),
  async run({ platform, clock, language }) {
    const declared = platform.promises;
    const latest = await latestFindings(
      platform.database.reader('resident'),
      declared.map(({ id }) => id),
    );
    return {
      promises: declared.map(({ id, kind, statement, how, cadenceS }) => {
        const finding = latest.get(id);
        return {
          ...{ id, kind, cadenceS, chapter: chapterOf(id) },
          statement: statement[language],
          how: how[language],
          state: stateOf(finding, cadenceS, clock.now()),
          lastAt: finding?.checkedAt.toISOString() ?? null,
          figure: finding?.figure ?? null,
        };
      }),
    };
  },
});

type Latest = Pick<typeof findings.$inferSelect, 'promiseId' | 'checkedAt' | 'holds' | 'figure'>;

async function latestFindings(db: Reader, ids: readonly string[]): Promise<Map<string, Latest>> {
  if (ids.length === 0) return new Map();
  const rows = await db
    .selectDistinctOn([findings.promiseId], {
      promiseId: findings.promiseId,
      checkedAt: findings.checkedAt,
      holds: findings.holds,
      figure: findings.figure,
    })
    .from(findings)
    .where(inArray(findings.promiseId, [...ids]))
    .orderBy(findings.promiseId, desc(findings.checkedAt));
  return new Map(rows.map((row) => [row.promiseId, row]));
}

/** A result older than twice its cadence proves nothing any more. */
function stateOf(finding: Latest | undefined, cadenceS: number, now: Date): PromiseState {
  if (!finding) return 'not-yet';
  if (!finding.holds) return 'broken';
  const ageS = (now.getTime() - finding.checkedAt.getTime()) / 1000;
  return ageS > 2 * cadenceS ? 'overdue' : 'kept';
}

/** The section of the security statement: `S2.3-lockout` stands in 2, `V-no-login` in V. */
function chapterOf(id: string): string {
  return /^S(\d+)/.exec(id)?.[1] ?? 'V';
}
