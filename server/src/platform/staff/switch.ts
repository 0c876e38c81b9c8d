/** Entering a namespace: with a reason, for a limited time, recorded; and leaving it. */
import { and, eq, isNull } from 'drizzle-orm';
import { z } from 'zod';
import { writeAction } from '../../kernel/action.ts';
import { notFound } from '../../kernel/errors.ts';
import { administrators } from '../../kernel/policy.ts';
import { lineSchema } from '../../kernel/text-schemas.ts';
import { switches } from './tables.ts';

const longestMinutes = 240;

export const openSwitch = writeAction({
  id: 'staff.open-switch',
  summary: 'Enter this namespace, with a reason and a time limit',
  route: 'POST /staff/switches',
  by: administrators('platform'),
  input: z.strictObject({
    reason: lineSchema(300).pipe(z.string().min(10, 'Say why, in a few words')),
    minutes: z.coerce.number().int().min(5).max(longestMinutes),
  }),
  output: z.object({ switchId: z.string(), until: z.iso.datetime() }),
  audit: ({ input, output }) => ({
    event: 'switch.opened',
    subject: `switches/${output.switchId}`,
    details: { minutes: input.minutes, reason: input.reason },
  }),
  async run({ tx, actor, namespace, clock }, { reason, minutes }) {
    if (actor.kind !== 'employee') throw notFound();
    const openedAt = clock.now();
    const until = new Date(openedAt.getTime() + minutes * 60_000);
    const [row] = await tx
      .insert(switches)
      .values({ employeeId: actor.employeeId, namespace: namespace.name, reason, openedAt, until })
      .returning({ id: switches.id });
    if (!row) throw new Error('A switch just opened is not there');
    return { switchId: row.id, until: until.toISOString() };
  },
});

export const closeSwitch = writeAction({
  id: 'staff.close-switch',
  summary: 'Leave this namespace',
  route: 'POST /staff/switches/close',
  by: administrators('platform'),
  input: z.strictObject({}),
  output: z.object({ closed: z.number() }),
  audit: ({ output }) =>
    output.closed > 0 ? { event: 'switch.closed', subject: 'switches' } : null,
  async run({ tx, actor, namespace, clock }) {
    if (actor.kind !== 'employee') throw notFound();
    const mine = and(
      eq(switches.employeeId, actor.employeeId),
      eq(switches.namespace, namespace.name),
      isNull(switches.closedAt),
    );
    const closed = await tx
      .update(switches)
      .set({ closedAt: clock.now() })
      .where(mine)
      .returning({ id: switches.id });
    return { closed: closed.length };
  },
});
