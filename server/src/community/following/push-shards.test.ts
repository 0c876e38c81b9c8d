import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { everyone, followersPerShard, shardsFor } from './push-shards.ts';

const follower = fc.uuid({ version: 4 });

describe('shards', () => {
  it('hold every follower exactly once, however many there are', () => {
    fc.assert(
      fc.property(follower, fc.integer({ min: 0, max: 20_000_000 }), (id, number) => {
        const holding = shardsFor(number).filter(({ after, upTo }) => after < id && id <= upTo);
        expect(holding).toHaveLength(1);
      }),
    );
  });

  it('follow one another from the first id to the last', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 20_000_000 }), (number) => {
        const shards = shardsFor(number);
        expect(shards.map(({ after }) => after)).toEqual([
          everyone.after,
          ...shards.slice(0, -1).map(({ upTo }) => upTo),
        ]);
        expect(shards.at(-1)?.upTo).toBe(everyone.upTo);
      }),
    );
  });

  it('are as many as it takes to keep them small, and never very many', () => {
    expect(shardsFor(followersPerShard)).toEqual([everyone]);
    expect(shardsFor(20 * followersPerShard)).toHaveLength(20);
    expect(shardsFor(100_000_000)).toHaveLength(256);
  });
});
