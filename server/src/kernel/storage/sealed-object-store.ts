import { type ObjectStat, type ObjectStore, UnreadableObject } from './object-store.ts';

/** Authenticated encryption bound to a context: `open` throws unless bytes and context are as sealed. */
export interface Sealing {
  seal(plaintext: Uint8Array, context: string): Uint8Array;
  open(sealed: Uint8Array, context: string): Uint8Array;
}

/**
 * Wraps a store so that it only ever holds ciphertext. The key is part of what is authenticated,
 * so that an object copied or moved to another key does not open. Keys and sizes are not hidden.
 * `get` throws UnreadableObject for what was not sealed, by this sealing, under this key.
 */
export function sealedObjectStore(store: ObjectStore, sealing: Sealing): ObjectStore {
  return new SealedObjectStore(store, sealing);
}

class SealedObjectStore implements ObjectStore {
  readonly #store: ObjectStore;
  readonly #sealing: Sealing;

  constructor(store: ObjectStore, sealing: Sealing) {
    this.#store = store;
    this.#sealing = sealing;
  }

  async put(key: string, bytes: Uint8Array): Promise<void> {
    await this.#store.put(key, this.#sealing.seal(bytes, contextOf(key)));
  }

  async get(key: string): Promise<Uint8Array | undefined> {
    const sealed = await this.#store.get(key);
    if (sealed === undefined) return undefined;
    try {
      return this.#sealing.open(sealed, contextOf(key));
    } catch (cause) {
      throw new UnreadableObject(key, cause);
    }
  }

  delete(key: string): Promise<void> {
    return this.#store.delete(key);
  }

  list(prefix: string): AsyncIterable<string> {
    return this.#store.list(prefix);
  }

  stat(key: string): Promise<ObjectStat | undefined> {
    return this.#store.stat(key);
  }
}

function contextOf(key: string): string {
  return `object/${key}`;
}
