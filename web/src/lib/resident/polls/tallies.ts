import type { Tally } from '#lib/shapes.ts';

type Numbers = Pick<Tally, 'answered' | 'numbers'>;

/** What part of those who answered chose this; 0 when nobody did. */
export function shareOf({ answered, numbers }: Numbers, place: number): number {
  return answered === 0 ? 0 : (numbers[place] ?? 0) / answered;
}

/** The average of a scale that runs from 1. */
export function averageOf({ numbers }: Numbers): number {
  const total = numbers.reduce((sum, number) => sum + number, 0);
  const points = numbers.reduce((sum, number, place) => sum + number * (place + 1), 0);
  return total === 0 ? 0 : points / total;
}
