import { describe, expect, it } from 'vitest';
import { averageOf, shareOf } from './tallies.ts';

describe('numbers of answers', () => {
  it('are shares of those who answered, also where several answers may be given', () => {
    const tally = { answered: 4, numbers: [4, 1, 0] };
    expect([0, 1, 2, 3].map((place) => shareOf(tally, place))).toEqual([1, 0.25, 0, 0]);
    expect(shareOf({ answered: 0, numbers: [0] }, 0)).toBe(0);
  });

  it('have an average from 1 to 5 on a scale', () => {
    expect(averageOf({ answered: 4, numbers: [1, 0, 0, 1, 2] })).toBe(3.75);
    expect(averageOf({ answered: 0, numbers: [0, 0, 0, 0, 0] })).toBe(0);
  });
});
