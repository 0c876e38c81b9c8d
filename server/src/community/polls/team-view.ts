/** A poll as the team sees it: what it asks, how it stands, what people wrote. */
import { asc, count, eq, sql } from 'drizzle-orm';
import { z } from 'zod';
import type { Reader } from '../../kernel/database/database.ts';
import { localised } from '../../kernel/i18n.ts';
import type { PollId } from '../../kernel/ids.ts';
import type { Namespace } from '../../kernel/namespace.ts';
import { openClientKey } from '../clients/index.ts';
import { wordsContext } from './ballots/count-ballots.ts';
import { type Count, loadCounts, tallyOf } from './question-view.ts';
import { pollKinds, pollResults, pollStates, questionKinds, scaleTop } from './shapes.ts';
import { pollTokens, pollWords } from './tables.ts';
import { loadQuestions, moment, type Poll, type Question } from './the-poll.ts';

const text = localised(z.string());

export const teamViewSchema = z.object({
  poll: z.object({
    id: z.string(),
    kind: z.enum(pollKinds),
    state: z.enum(pollStates),
    results: z.enum(pollResults),
    title: text,
    introduction: text.nullable(),
    opensAt: moment.nullable(),
    closesAt: moment.nullable(),
    closedAt: moment.nullable(),
    publicKey: z.string().nullable(),
    /** Ballots counted so far. */
    counted: z.int(),
  }),
  questions: z.array(
    z.object({
      id: z.string(),
      kind: z.enum(questionKinds),
      text,
      options: z.array(text),
      ends: z.object({ low: text, high: text }).nullable(),
      answered: z.int(),
      numbers: z.array(z.int()),
      /** In random order; at most so many as one can read. */
      words: z.array(z.string()),
      /** Averages by month, for a rating that stays open. */
      months: z.array(z.object({ month: z.string(), answered: z.int(), average: z.number() })),
    }),
  ),
  /** Codes printed and spent, of a household poll. */
  tokens: z.object({ printed: z.int(), spent: z.int() }),
});
export type TeamView = z.infer<typeof teamViewSchema>;

export async function teamView(
  db: Reader,
  namespace: Namespace,
  poll: Poll,
  mostWords: number,
): Promise<TeamView> {
  const { id, kind, state, results, title, introduction, publicKey, counted } = poll;
  const questions = await loadQuestions(db, [id]);
  const counts = await loadCounts(db, id);
  const words = await loadWords(db, namespace, poll, mostWords);
  return {
    poll: {
      ...{ id, kind, state, results, title, introduction, publicKey, counted },
      opensAt: poll.opensAt?.toISOString() ?? null,
      closesAt: poll.closesAt?.toISOString() ?? null,
      closedAt: poll.closedAt?.toISOString() ?? null,
    },
    questions: questions.map((question) => ({
      ...{ id: question.id, kind: question.kind, text: question.text },
      ...{ options: question.options, ends: question.ends, ...tallyOf(question, counts) },
      words: words.get(question.id) ?? [],
      months: kind === 'rating' ? monthsOf(question, counts) : [],
    })),
    tokens: await countTokens(db, id),
  };
}

/** Per month how many answered a scale and their average, the oldest first. */
export function monthsOf({ id, kind }: Pick<Question, 'id' | 'kind'>, counts: readonly Count[]) {
  if (kind !== 'scale') return [];
  const own = counts.filter(({ questionId, choice }) => questionId === id && choice >= 1);
  const months = [...new Set(own.map(({ period }) => period))].sort();
  return months.map((month) => {
    const inMonth = own.filter(({ period }) => period === month);
    const answered = inMonth.reduce((sum, { number }) => sum + number, 0);
    const points = inMonth.reduce((sum, { number, choice }) => sum + number * choice, 0);
    return { month, answered, average: answered === 0 ? 0 : Math.min(scaleTop, points / answered) };
  });
}

async function loadWords(db: Reader, namespace: Namespace, { id, clientId }: Poll, most: number) {
  const rows = await db
    .select()
    .from(pollWords)
    .where(eq(pollWords.pollId, id))
    .orderBy(asc(pollWords.id))
    .limit(most);
  const keys = await openClientKey(namespace, clientId);
  const said = new Map<string, string[]>();
  for (const row of rows) {
    const words = keys.openText(clientId, row.words, wordsContext(row.id));
    said.set(row.questionId, [...(said.get(row.questionId) ?? []), words]);
  }
  return said;
}

async function countTokens(db: Reader, pollId: PollId) {
  const [row] = await db
    .select({
      printed: count(),
      spent: sql<number>`(count(*) filter (where ${pollTokens.isSpent}))::int`,
    })
    .from(pollTokens)
    .where(eq(pollTokens.pollId, pollId));
  return { printed: row?.printed ?? 0, spent: row?.spent ?? 0 };
}
