import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { claimWords } from './claim-words.ts';

describe('the words of claim codes', () => {
  it('are 2048 different words, sorted', () => {
    expect(claimWords).toHaveLength(2048);
    expect([...new Set(claimWords)].sort()).toEqual(claimWords);
  });

  it('never change, since codes that were handed out depend on them', () => {
    const digest = createHash('sha256').update(claimWords.join(' ')).digest('hex');
    expect(digest).toBe('a130b8500ffb88e930969b28dbeae5e1d444885300e352abadf6e2a109bd60f3');
  });

  it('are 3 to 8 letters from a to z', () => {
    expect(claimWords.filter((word) => !/^[a-z]{3,8}$/.test(word))).toEqual([]);
  });

  it('are at least two typing errors apart from each other', () => {
    expect(pairsThatShare(keysOfOneTypingError)).toEqual([]);
  });

  it('do not sound alike', () => {
    expect(pairsThatShare((word) => [soundOf(word)])).toEqual([]);
  });

  it('are none of them another one with an inflected ending', () => {
    const endings = ['e', 'n', 'en', 's', 'er', 'je', 'tje', 'jes', 't', 'd', 'ing', 'ig', 'ster'];
    const listed = new Set(claimWords);
    const inflected = claimWords.flatMap((word) => endings.map((ending) => word + ending));
    expect(inflected.filter((word) => listed.has(word))).toEqual([]);
  });
});

describe('the rules that the words are held to', () => {
  it.each([
    ['a changed letter', 'boot', 'boom'],
    ['a missing letter', 'boot', 'bot'],
    ['swapped letters', 'dorp', 'drop'],
  ])('see %s as one typing error', (_, one, other) => {
    const keys = new Set(keysOfOneTypingError(one));
    expect(keysOfOneTypingError(other).some((key) => keys.has(key))).toBe(true);
  });

  it.each([
    ['ijs', 'eis'],
    ['rauw', 'rou'],
    ['licht', 'ligt'],
    ['cent', 'sent'],
    ['hard', 'hart'],
  ])('hear no difference between %s and %s', (one, other) => {
    expect(soundOf(one)).toBe(soundOf(other));
  });
});

/** Two words share a key when, and only when, one typing error turns one into the other. */
function keysOfOneTypingError(word: string): string[] {
  const keys: string[] = [];
  for (let index = 0; index <= word.length; index++) {
    const before = word.slice(0, index);
    keys.push(`${before}?${word.slice(index)}`, `${before}?${word.slice(index + 1)}`);
    const swapped = [...word.slice(index, index + 2)].sort().join('');
    keys.push(`${before}<${swapped}>${word.slice(index + 2)}`);
  }
  return keys;
}

/** How a word sounds in Dutch, roughly: spellings that are read alike give the same result. */
function soundOf(word: string): string {
  return word
    .replaceAll('ch', 'g')
    .replaceAll(/[oa]uw?/g, 'au')
    .replaceAll(/ij|y/g, 'ei')
    .replaceAll('qu', 'kw')
    .replaceAll('x', 'ks')
    .replaceAll('th', 't')
    .replaceAll(/c(?=[eiy])/g, 's')
    .replaceAll('c', 'k')
    .replaceAll('z', 's')
    .replaceAll('v', 'f')
    .replaceAll(/dt?$/g, 't')
    .replaceAll(/b$/g, 'p')
    .replaceAll(/(.)\1+/g, '$1');
}

function pairsThatShare(keysOf: (word: string) => string[]): string[] {
  const firstWithKey = new Map<string, string>();
  const pairs: string[] = [];
  for (const word of claimWords) {
    for (const key of new Set(keysOf(word))) {
      const other = firstWithKey.get(key);
      if (other === undefined) firstWithKey.set(key, word);
      else pairs.push(`${other} ${word}`);
    }
  }
  return pairs;
}
