import { describe, expect, it } from 'vitest';
import { forgetBallot, keepBallot, keptBallot } from './kept-ballot.ts';

function newStore() {
  const kept = new Map<string, string>();
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
    everything: () => [...kept.values()].join(),
  };
}

const ballot = { serial: 'the-serial', blindedMessage: 'the-blinded', inverse: 'the-inverse' };

describe('what a device keeps of a household vote', () => {
  it('is where it was, per poll, and nothing once forgotten', () => {
    const store = newStore();
    expect(keptBallot('one', store)).toBeNull();
    keepBallot('one', { step: 'blinded', code: 'K7QXM', ballot }, store);
    expect(keptBallot('one', store)).toEqual({ step: 'blinded', code: 'K7QXM', ballot });
    expect(keptBallot('two', store)).toBeNull();
    forgetBallot('one', store);
    expect(keptBallot('one', store)).toBeNull();
  });

  it('forgets the code and the blinding once signed, and the ballot once cast', () => {
    const store = newStore();
    keepBallot('one', { step: 'blinded', code: 'K7QXM', ballot }, store);
    keepBallot('one', { step: 'signed', serial: ballot.serial, signature: 'the-signature' }, store);
    for (const gone of ['K7QXM', ballot.blindedMessage, ballot.inverse])
      expect(store.everything()).not.toContain(gone);
    keepBallot('one', { step: 'cast' }, store);
    for (const gone of [ballot.serial, 'the-signature'])
      expect(store.everything()).not.toContain(gone);
  });

  it('counts as nothing when somebody else wrote there', () => {
    const store = newStore();
    for (const strange of ['{', '"text"', 'null', '{"step":"dance"}', '[]']) {
      store.setItem('ballot:one', strange);
      expect(keptBallot('one', store)).toBeNull();
    }
  });
});
