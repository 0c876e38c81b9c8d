/** Writing a poll, changing it while it is a draft, and throwing a draft away. */
import { eq } from 'drizzle-orm';
import { z } from 'zod';
import { writeAction } from '../../kernel/action.ts';
import type { Tx } from '../../kernel/database/database.ts';
import { conflict, invalid } from '../../kernel/errors.ts';
import { idSchema, newId, type PollId } from '../../kernel/ids.ts';
import { members } from '../../kernel/policy.ts';
import { theProject } from '../projects/index.ts';
import { newPollKey } from './ballots/blind-signature.ts';
import { keepPollKey } from './ballots/poll-key.ts';
import { type NewQuestion, pollContent } from './shapes.ts';
import { pollQuestions, polls } from './tables.ts';
import { aboutPoll, loadPoll, requireState, thePollInput } from './the-poll.ts';

export const draftPoll = writeAction({
  id: 'polls.draft',
  summary: 'Begin a poll; residents do not see it yet',
  route: 'POST /portal/projects/:projectId/polls',
  by: members('editor', theProject),
  input: z.strictObject({ projectId: idSchema<'project'>(), ...pollContent }),
  output: z.object({ pollId: z.string() }),
  audit: ({ input, output, scope }) => ({
    ...aboutPoll('poll.drafted', output.pollId, scope),
    details: { kind: input.kind },
  }),
  prepare: async (_context, { kind }) => (kind === 'household' ? newPollKey() : undefined),
  async run({ tx, scope, namespace }, { questions, ...content }, key) {
    requireSense(content);
    const id = newId<'poll'>();
    const { clientId, projectId } = scope;
    await tx.insert(polls).values({
      ...{ id, clientId, projectId, state: 'draft', ...textsOf(content) },
      ...{ kind: content.kind, publicKey: key?.publicKey ?? null },
    });
    await writeQuestions(tx, { id, clientId }, questions);
    if (key) await keepPollKey(tx, namespace, { id, clientId }, key);
    return { pollId: id };
  },
});

export const revisePoll = writeAction({
  id: 'polls.revise',
  summary: 'Change a poll that is not open yet, which makes it a draft again',
  route: 'POST /portal/projects/:projectId/polls/:pollId/revise',
  by: members('editor', theProject),
  input: z.strictObject({ ...thePollInput, ...pollContent }),
  output: z.object({ pollId: z.string() }),
  audit: ({ input, scope }) => aboutPoll('poll.revised', input.pollId, scope),
  async run({ tx }, { projectId, pollId, questions, ...content }) {
    const poll = await loadPoll(tx, projectId, pollId);
    requireState(poll, 'draft', 'scheduled');
    if (poll.kind !== content.kind) throw conflict('Who may vote cannot be changed.');
    requireSense(content);
    await tx
      .update(polls)
      .set({ ...textsOf(content), state: 'draft' })
      .where(eq(polls.id, pollId));
    await tx.delete(pollQuestions).where(eq(pollQuestions.pollId, pollId));
    await writeQuestions(tx, poll, questions);
    return { pollId };
  },
});

export const discardPoll = writeAction({
  id: 'polls.discard',
  summary: 'Throw a draft away, with the codes that were printed for it',
  route: 'POST /portal/projects/:projectId/polls/:pollId/discard',
  by: members('editor', theProject),
  input: z.strictObject(thePollInput),
  output: z.object({ isGone: z.literal(true) }),
  audit: ({ input, scope }) => aboutPoll('poll.discarded', input.pollId, scope),
  async run({ tx }, { projectId, pollId }) {
    requireState(await loadPoll(tx, projectId, pollId), 'draft', 'scheduled');
    await tx.delete(polls).where(eq(polls.id, pollId));
    return { isGone: true as const };
  },
});

const contentSchema = z.object(pollContent).omit({ questions: true });
type Content = z.output<typeof contentSchema>;

/** The box of a household poll is opened when it closes; there is nothing to show before. */
function requireSense({ kind, results, opensAt, closesAt }: Content): void {
  if (kind === 'household' && (results === 'always' || results === 'after-voting'))
    throw invalid('results', 'ballots of a household poll are counted when it closes');
  if (opensAt && closesAt && closesAt <= opensAt)
    throw invalid('closesAt', 'must lie after the opening');
}

function textsOf({ title, introduction, results, opensAt, closesAt }: Content) {
  return {
    ...{ title, results, introduction: introduction ?? null },
    opensAt: opensAt ? new Date(opensAt) : null,
    closesAt: closesAt ? new Date(closesAt) : null,
  };
}

/** Adds the questions in the order given. */
export async function writeQuestions(
  tx: Tx,
  { id: pollId, clientId }: { id: PollId; clientId: (typeof polls.$inferSelect)['clientId'] },
  questions: readonly NewQuestion[],
): Promise<void> {
  await tx.insert(pollQuestions).values(
    questions.map(({ ends, ...question }, position) => ({
      ...{ id: newId<'question'>(), clientId, pollId, position, ...question },
      ends: ends ?? null,
    })),
  );
}
