import { describe, expect, it } from 'vitest';
import { closestWord } from './closest-word.ts';

const words = ['boterham', 'boomhut', 'water', 'winter', 'zomer'];

describe('the word that was probably meant', () => {
  it.each([
    ['a changed letter', 'zimer', 'zomer'],
    ['a missing letter', 'boterhm', 'boterham'],
    ['an added letter', 'waater', 'water'],
    ['swapped letters', 'bomohut', 'boomhut'],
    ['two errors', 'botrehm', 'boterham'],
  ])('is found in spite of %s', (_, typed, meant) => {
    expect(closestWord(typed, words)).toBe(meant);
  });

  it('is not guessed when three letters are wrong', () => {
    expect(closestWord('botrhxn', words)).toBeUndefined();
  });

  it('is not guessed between two that are as near', () => {
    expect(closestWord('bak', ['bal', 'bad'])).toBeUndefined();
  });

  it('is the nearest, even if others come close', () => {
    expect(closestWord('waiter', ['winter', 'water'])).toBe('water');
    expect(closestWord('waiter', ['water', 'winter'])).toBe('water');
  });
});
