import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { newId } from './ids.ts';
import { KeyRing, openWith, sealWith, UnreadableSeal } from './keys.ts';

const bytes = fc.uint8Array({ maxLength: 300 });
const context = fc.string({ unit: 'binary', maxLength: 40 });
const client = newId<'client'>();

function ringWith(...clients: (typeof client)[]): KeyRing {
  const ring = new KeyRing(randomBytes(32));
  for (const id of clients) ring.unwrap(id, ring.newClientKey(id));
  return ring;
}

describe('a seal', () => {
  it('opens to what was sealed, whatever that is', () => {
    const ring = ringWith(client);
    fc.assert(
      fc.property(bytes, context, (plaintext, place) => {
        const opened = ring.open(client, ring.seal(client, plaintext, place), place);
        expect(opened.equals(plaintext)).toBe(true);
      }),
    );
  });

  it('opens to the text that was sealed', () => {
    const ring = ringWith(client);
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(ring.openText(client, ring.seal(client, text, 'a'), 'a')).toBe(text);
      }),
    );
  });

  it('does not open in another place', () => {
    const ring = ringWith(client);
    fc.assert(
      fc.property(bytes, context, context, (plaintext, place, other) => {
        fc.pre(place.toWellFormed() !== other.toWellFormed());
        const sealed = ring.seal(client, plaintext, place);
        expect(() => ring.open(client, sealed, other)).toThrow(UnreadableSeal);
      }),
    );
  });

  it('does not open for another client', () => {
    const other = newId<'client'>();
    const ring = ringWith(client, other);
    fc.assert(
      fc.property(bytes, (plaintext) => {
        const sealed = ring.seal(client, plaintext, 'a');
        expect(() => ring.open(other, sealed, 'a')).toThrow(UnreadableSeal);
      }),
    );
  });

  it('does not open when any one bit was flipped', () => {
    const key = randomBytes(32);
    fc.assert(
      fc.property(bytes, fc.nat(), fc.integer({ min: 0, max: 7 }), (plaintext, where, bit) => {
        const sealed = Buffer.from(sealWith(key, plaintext, 'a'));
        const at = where % sealed.length;
        sealed[at] = (sealed[at] ?? 0) ^ (1 << bit);
        expect(() => openWith(key, sealed, 'a')).toThrow(UnreadableSeal);
      }),
    );
  });

  it('does not open when it was cut short or is something else entirely', () => {
    const key = randomBytes(32);
    const sealed = sealWith(key, 'text', 'a');
    for (let length = 0; length < sealed.length; length += 1)
      expect(() => openWith(key, sealed.subarray(0, length), 'a')).toThrow(UnreadableSeal);
    fc.assert(
      fc.property(bytes, (anything) => {
        expect(() => openWith(key, anything, 'a')).toThrow(UnreadableSeal);
      }),
    );
  });

  it('opens from a part of a larger buffer, as databases hand them over', () => {
    const key = randomBytes(32);
    const sealed = sealWith(key, 'text', 'a');
    const larger = new Uint8Array(Buffer.concat([Buffer.of(9, 9), sealed, Buffer.of(9)]));
    expect(openWith(key, larger.subarray(2, 2 + sealed.length), 'a').toString()).toBe('text');
  });

  it('is another one each time, so equal texts do not look equal', () => {
    const ring = ringWith(client);
    const seals = Array.from({ length: 100 }, () => ring.seal(client, 'yes', 'a').toString('hex'));
    expect(new Set(seals.map((seal) => seal.slice(2, 26))).size).toBe(100);
  });

  it('that cannot be opened tells the place and nothing of the bytes', () => {
    const error = new UnreadableSeal('messages.body/1');
    expect(error.message).toBe('What is sealed for messages.body/1 cannot be opened with this key');
  });
});

describe("a client's key", () => {
  it('seals and opens in another process with the same namespace key', () => {
    const namespaceKey = randomBytes(32);
    const [one, other] = [new KeyRing(namespaceKey), new KeyRing(namespaceKey)];
    const wrapped = one.newClientKey(client);
    one.unwrap(client, wrapped);
    other.unwrap(client, wrapped);
    expect(other.openText(client, one.seal(client, 'text', 'a'), 'a')).toBe('text');
  });

  it('is not unwrapped by another namespace', () => {
    const [one, other] = [ringWith(), ringWith()];
    expect(() => other.unwrap(client, one.newClientKey(client))).toThrow(UnreadableSeal);
    expect(other.holds(client)).toBe(false);
  });

  it('is not unwrapped in the name of another client', () => {
    const ring = ringWith();
    const wrapped = ring.newClientKey(client);
    expect(() => ring.unwrap(newId<'client'>(), wrapped)).toThrow(UnreadableSeal);
  });

  it('once destroyed leaves what it sealed unreadable, also under a new key', () => {
    const ring = ringWith(client);
    const sealed = ring.seal(client, 'text', 'a');
    ring.forget(client);
    expect(ring.holds(client)).toBe(false);
    expect(() => ring.open(client, sealed, 'a')).toThrow(UnreadableSeal);
    ring.unwrap(client, ring.newClientKey(client));
    expect(() => ring.open(client, sealed, 'a')).toThrow(UnreadableSeal);
  });

  it('once destroyed leaves other clients their own', () => {
    const other = newId<'client'>();
    const ring = ringWith(client, other);
    const sealed = ring.seal(other, 'text', 'a');
    ring.forget(client);
    expect(ring.openText(other, sealed, 'a')).toBe('text');
  });

  it('that is not held seals nothing', () => {
    expect(() => ringWith().seal(client, 'text', 'a')).toThrow(UnreadableSeal);
  });
});

describe('a keyed hash', () => {
  it('is the same for the same value and purpose, and for nothing else', () => {
    const ring = ringWith();
    fc.assert(
      fc.property(fc.string(), fc.string(), (one, other) => {
        fc.pre(one !== other);
        const hash = ring.keyedHash('claim', one);
        expect(ring.keyedHash('claim', one).equals(hash)).toBe(true);
        expect(ring.keyedHash('claim', other).equals(hash)).toBe(false);
        expect(ring.keyedHash('follow', one).equals(hash)).toBe(false);
      }),
    );
  });

  it('is another one in another namespace', () => {
    expect(ringWith().keyedHash('claim', 'x')).not.toEqual(ringWith().keyedHash('claim', 'x'));
  });
});

it('a namespace key of another length is refused', () => {
  for (const length of [0, 16, 31, 33])
    expect(() => new KeyRing(randomBytes(length))).toThrow('32 bytes');
});
