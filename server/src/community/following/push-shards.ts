/** Telling very many followers is cut into jobs by ranges of their ids, for as many workers as there are. */
import { z } from 'zod';
import { idSchema } from '../../kernel/ids.ts';
import { job } from '../../kernel/job.ts';

/** Followers with ids behind `after`, up to and including `upTo`. */
export interface Shard {
  readonly after: string;
  readonly upTo: string;
}

export const everyone: Shard = {
  after: '00000000-0000-0000-0000-000000000000',
  upTo: 'ffffffff-ffff-ffff-ffff-ffffffffffff',
};

/**
 * Sends again to those of a shard whose push service asked for patience, and to nobody else: who has
 * begun to follow meanwhile is not told of what was published before.
 */
export const retriesDue = job({
  name: 'following.send-again',
  data: z.strictObject({ updateId: idSchema<'update'>(), after: z.guid(), upTo: z.guid() }),
  retryLimit: 8,
  expireInS: 900,
  heartbeatS: 15,
});

/** Sends a published update to one shard of its followers. */
export const shardDue = job({
  name: 'following.send-to-shard',
  data: z.strictObject({
    ...{ updateId: idSchema<'update'>(), after: z.guid(), upTo: z.guid() },
    // Who has quiet hours is decided once for all shards, or some would be in none.
    at: z.iso.datetime(),
  }),
  retryLimit: 8,
  expireInS: 900,
  heartbeatS: 15,
});

/** So many take about a second: short enough to share out evenly, long enough to be worth a job. */
export const followersPerShard = 5_000;
const mostShards = 256;
const prefixes = 0x1_0000;

/** Ids are random, so ranges of equal width hold about equally many. */
export function shardsFor(followers: number): readonly Shard[] {
  const number = Math.min(mostShards, Math.max(1, Math.ceil(followers / followersPerShard)));
  const ends = Array.from({ length: number }, (_, at) => lastIdOf(((at + 1) * prefixes) / number));
  return ends.map((upTo, at) => ({ after: ends[at - 1] ?? everyone.after, upTo }));
}

/** The last id whose first 16 bits are below `prefix`. */
function lastIdOf(prefix: number): string {
  const digits = (Math.floor(prefix) - 1).toString(16).padStart(4, '0');
  return digits + everyone.upTo.slice(4);
}
