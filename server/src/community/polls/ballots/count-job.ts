/** Looks into the boxes every five minutes: counts what may be counted, shakes what must wait. */
import { count, eq, sql } from 'drizzle-orm';
import { z } from 'zod';
import type { Reader } from '../../../kernel/database/database.ts';
import { job } from '../../../kernel/job.ts';
import { handle } from '../../../kernel/jobs.ts';
import { type SystemContext, systemTransaction } from '../../../kernel/system-transaction.ts';
import { projects, tagsOf } from '../../projects/index.ts';
import { smallestGroup } from '../shapes.ts';
import { pollBallots, polls } from '../tables.ts';
import { countBallots, shakeBox } from './count-ballots.ts';

export const boxesDue = job({
  name: 'polls.count',
  data: z.strictObject({}),
  schedule: '*/5 * * * *',
});

export const countBoxes = handle(boxesDue, async (context) => {
  for (const box of await filledBoxes(context.namespace.database.reader('worker'))) {
    const todo = decideBox(box);
    if (todo !== 'wait') await handleBox(context, box, todo);
  }
});

interface Box {
  readonly poll: Pick<typeof polls.$inferSelect, 'id' | 'clientId' | 'kind' | 'state'>;
  readonly slug: string;
  readonly waiting: number;
  readonly unshaken: number;
}

/**
 * Open polls are counted for so many at once that no number tells who was last; household polls not
 * before they close. What is left in a closed poll's box is counted however little it is.
 */
export function decideBox({ poll, waiting, unshaken }: Box): 'count' | 'shake' | 'wait' {
  if (poll.state === 'closed') return 'count';
  if (poll.kind === 'household') return unshaken >= smallestGroup ? 'shake' : 'wait';
  return waiting >= smallestGroup ? 'count' : 'wait';
}

async function filledBoxes(db: Reader): Promise<Box[]> {
  return db
    .select({
      poll: { id: polls.id, clientId: polls.clientId, kind: polls.kind, state: polls.state },
      slug: projects.slug,
      waiting: count(pollBallots.id),
      unshaken: sql<number>`(count(*) filter (where not ${pollBallots.isShaken}))::int`,
    })
    .from(pollBallots)
    .innerJoin(polls, eq(polls.id, pollBallots.pollId))
    .innerJoin(projects, eq(projects.id, polls.projectId))
    .where(eq(projects.isProbe, false))
    .groupBy(polls.id, projects.slug)
    .limit(10_000);
}

async function handleBox(
  context: SystemContext,
  { poll, slug }: Box,
  todo: 'count' | 'shake',
): Promise<void> {
  await systemTransaction(context, 'polls.count', async ({ tx, outdate }) => {
    // Closing waits for this row, and so does whoever counts the same box at the same time.
    await tx.select({ id: polls.id }).from(polls).where(eq(polls.id, poll.id)).for('no key update');
    if (todo === 'shake') return shakeBox(tx, poll.id);
    await countBallots(tx, context.namespace, poll, context.clock.now());
    await outdate(...tagsOf(slug));
  });
}
