/** Where files live: a flat set of named objects, each written and read as a whole. */
export interface ObjectStore {
  /** Stores bytes under a key, in place of what was there; readers see the old or the new, whole. */
  put(key: string, bytes: Uint8Array): Promise<void>;
  /** The bytes under a key; undefined when there are none. */
  get(key: string): Promise<Uint8Array | undefined>;
  /** Makes sure nothing is stored under a key. */
  delete(key: string): Promise<void>;
  /** Every key that begins with the prefix ('' for all), in no particular order. */
  list(prefix: string): AsyncIterable<string>;
  /** What is known of an object without reading it; undefined when there is none. */
  stat(key: string): Promise<ObjectStat | undefined>;
}

/** `storedBytes` is the space it takes, which for a sealed object is more than its content. */
export type ObjectStat = { storedBytes: number; storedAt: Date };

/** Thrown by every method when the storage itself fails: full, unreachable or forbidden. */
export class StorageUnavailable extends Error {
  override readonly name = 'StorageUnavailable';
  readonly reason: 'full' | 'failed';

  constructor(reason: 'full' | 'failed', cause: unknown) {
    super(reason === 'full' ? 'The storage is full' : 'The storage cannot be used', { cause });
    this.reason = reason;
  }
}

/** Thrown when stored bytes are not what was stored under this key: changed, moved or another key. */
export class UnreadableObject extends Error {
  override readonly name = 'UnreadableObject';
  readonly key: string;

  constructor(key: string, cause: unknown) {
    super(`What is stored as ${key} cannot be read`, { cause });
    this.key = key;
  }
}

const maxKeyLength = 512;
const segment = '[a-z0-9][a-z0-9._-]{0,199}';
const keyPattern = new RegExp(`^${segment}(?:/${segment})*$`);
const prefixPattern = new RegExp(`^(?:${segment}/)*(?:${segment})?$`);

/**
 * Refuses a key that is not segments of a-z, 0-9, dot, underscore and hyphen, joined by slashes.
 * Lower case alone, so that a key means the same on every file system; no segment begins with a
 * dot, so that none can climb out.
 * @throws {TypeError} because a key is made by us: a wrong one is a fault, not bad luck
 */
export function assertObjectKey(key: string): void {
  if (key.length > maxKeyLength || !keyPattern.test(key)) {
    throw new TypeError(`Not an object key: ${JSON.stringify(key)}`);
  }
}

/**
 * Refuses what no key can begin with.
 * @throws {TypeError}
 */
export function assertObjectPrefix(prefix: string): void {
  if (prefix.length > maxKeyLength || !prefixPattern.test(prefix)) {
    throw new TypeError(`Not the beginning of an object key: ${JSON.stringify(prefix)}`);
  }
}
