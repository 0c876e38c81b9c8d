/** Opening and closing, by hand or by the clock. */
import { eq } from 'drizzle-orm';
import { z } from 'zod';
import { writeAction } from '../../kernel/action.ts';
import type { Tx } from '../../kernel/database/database.ts';
import { invalid } from '../../kernel/errors.ts';
import { idSchema, type ProjectId } from '../../kernel/ids.ts';
import { type JobDefinition, job } from '../../kernel/job.ts';
import { handle } from '../../kernel/jobs.ts';
import { members } from '../../kernel/policy.ts';
import { systemTransaction } from '../../kernel/system-transaction.ts';
import { projects, tagsOf, theProject } from '../projects/index.ts';
import { countBallots } from './ballots/count-ballots.ts';
import { destroyPollKey } from './ballots/poll-key.ts';
import { pollStates } from './shapes.ts';
import { polls } from './tables.ts';
import { aboutPoll, loadPoll, type Poll, requireState, thePollInput } from './the-poll.ts';

/** It may be time to open, close or count this poll; the handler looks what there is to do. */
export const pollDue = job({
  name: 'polls.due',
  data: z.strictObject({ pollId: idSchema<'poll'>() }),
});

const output = z.object({ state: z.enum(pollStates) });

/** What both actions and jobs can do in their transaction. */
interface Write {
  readonly tx: Tx;
  enqueue<Data extends object>(
    definition: JobDefinition<Data>,
    data: Data,
    options?: { startAfter?: Date },
  ): Promise<void>;
  outdate(...tags: string[]): Promise<void>;
}

export const openPoll = writeAction({
  id: 'polls.open',
  summary: 'Open a poll, at once or at the moment it says',
  route: 'POST /portal/projects/:projectId/polls/:pollId/open',
  by: members('editor', theProject),
  input: z.strictObject(thePollInput),
  output,
  audit: ({ input, output, scope }) => ({
    ...aboutPoll('poll.opened', input.pollId, scope),
    details: { state: output.state },
  }),
  async run(context, { projectId, pollId }) {
    const { tx, clock } = context;
    const poll = await loadPoll(tx, projectId, pollId);
    requireState(poll, 'draft', 'scheduled');
    const now = clock.now();
    if (poll.closesAt && poll.closesAt <= now) throw invalid('closesAt', 'lies in the past');
    if (poll.opensAt && poll.opensAt > now) {
      await tx.update(polls).set({ state: 'scheduled' }).where(eq(polls.id, pollId));
      await context.enqueue(pollDue, { pollId }, { startAfter: poll.opensAt });
      return { state: 'scheduled' as const };
    }
    await beginVoting(context, poll, now);
    return { state: 'open' as const };
  },
});

export const closePoll = writeAction({
  id: 'polls.close',
  summary: 'Close a poll; what is in the box is then counted and nobody can vote any more',
  route: 'POST /portal/projects/:projectId/polls/:pollId/close',
  by: members('editor', theProject),
  input: z.strictObject(thePollInput),
  output,
  audit: ({ input, scope }) => aboutPoll('poll.closed', input.pollId, scope),
  async run(context, { projectId, pollId }) {
    const poll = await loadPoll(context.tx, projectId, pollId);
    requireState(poll, 'open');
    await endVoting(context, poll, context.clock.now());
    await context.enqueue(pollDue, { pollId });
    return { state: 'closed' as const };
  },
});

/** Running it twice opens, closes and counts once. */
export const turnPoll = handle(pollDue, async (context, { pollId }) => {
  const { namespace, clock } = context;
  await systemTransaction(context, 'polls.due', async (write) => {
    const now = clock.now();
    const [poll] = await write.tx
      .select()
      .from(polls)
      .where(eq(polls.id, pollId))
      .for('no key update');
    if (poll?.state === 'scheduled' && poll.opensAt && poll.opensAt <= now) {
      await beginVoting(write, poll, now);
      await write.audit(aboutPoll('poll.opened', pollId, poll));
    }
    if (poll?.state === 'open' && poll.closesAt && poll.closesAt <= now) {
      await endVoting(write, poll, now);
      await write.audit(aboutPoll('poll.closed', pollId, poll));
    } else if (poll?.state !== 'closed') return;
    await destroyPollKey(write.tx, pollId);
    await countBallots(write.tx, namespace, poll, now);
    await outdateProject(write, poll.projectId);
  });
});

async function beginVoting(write: Write, poll: Poll, now: Date): Promise<void> {
  await write.tx.update(polls).set({ state: 'open', opensAt: now }).where(eq(polls.id, poll.id));
  if (poll.closesAt)
    await write.enqueue(pollDue, { pollId: poll.id }, { startAfter: poll.closesAt });
  await outdateProject(write, poll.projectId);
}

async function endVoting(write: Write, { id, projectId }: Poll, now: Date): Promise<void> {
  await write.tx.update(polls).set({ state: 'closed', closedAt: now }).where(eq(polls.id, id));
  await outdateProject(write, projectId);
}

async function outdateProject({ tx, outdate }: Write, projectId: ProjectId): Promise<void> {
  const [project] = await tx
    .select({ slug: projects.slug })
    .from(projects)
    .where(eq(projects.id, projectId));
  if (project) await outdate(...tagsOf(project.slug));
}
