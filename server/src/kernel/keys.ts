/**
 * The key ring: envelope encryption. A key provider holds one namespace key; the namespace key
 * wraps one data key per client; data keys seal columns and files. AES-256-GCM throughout
 * (NIST SP 800-38D), a fresh 96-bit nonce for every seal.
 *
 * Sealed bytes: version (1) | nonce (12) | ciphertext | tag (16). The context (what is sealed,
 * where) is authenticated but not stored, so bytes moved to another row or file do not open.
 */
import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto';
import type { ClientId } from './ids.ts';

declare const sealedBrand: unique symbol;

/** Ciphertext; the only thing a sealed column accepts. */
export type Sealed = Buffer & { readonly [sealedBrand]: true };

const version = 1;
const nonceBytes = 12;
const tagBytes = 16;

export class UnreadableSeal extends Error {
  constructor(context: string, cause?: unknown) {
    super(`What is sealed for ${context} cannot be opened with this key`, { cause });
    this.name = 'UnreadableSeal';
  }
}

/** Seals bytes or text under a 32-byte key, bound to a context. */
export function sealWith(key: Buffer, plaintext: Uint8Array | string, context: string): Sealed {
  const nonce = randomBytes(nonceBytes);
  const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.from(context));
  const body = Buffer.concat([cipher.update(Buffer.from(plaintext)), cipher.final()]);
  return asSealed(Buffer.concat([Buffer.of(version), nonce, body, cipher.getAuthTag()]));
}

/** Opens what `sealWith` made. Throws UnreadableSeal for another key, context or changed bytes. */
export function openWith(key: Buffer, bytes: Uint8Array, context: string): Buffer {
  const all = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (all.length < 1 + nonceBytes + tagBytes || all[0] !== version)
    throw new UnreadableSeal(context);
  const nonce = all.subarray(1, 1 + nonceBytes);
  const tag = all.subarray(all.length - tagBytes);
  const decipher = createDecipheriv('aes-256-gcm', key, nonce)
    .setAAD(Buffer.from(context))
    .setAuthTag(tag);
  try {
    const body = decipher.update(all.subarray(1 + nonceBytes, all.length - tagBytes));
    return Buffer.concat([body, decipher.final()]);
  } catch (cause) {
    throw new UnreadableSeal(context, cause);
  }
}

/** Names bytes read from a sealed column as what they are. */
export function asSealed(bytes: Buffer): Sealed {
  return bytes as Sealed;
}

/** All keys of one namespace. Holds unwrapped client keys in memory, never on disk. */
export class KeyRing {
  readonly #namespaceKey: Buffer;
  readonly #clientKeys = new Map<ClientId, Buffer>();

  constructor(namespaceKey: Buffer) {
    if (namespaceKey.length !== 32) throw new Error('A namespace key has 32 bytes');
    this.#namespaceKey = namespaceKey;
  }

  /** A new data key for a client, wrapped for storage. */
  newClientKey(clientId: ClientId): Sealed {
    return sealWith(this.#namespaceKey, randomBytes(32), `client-key/${clientId}`);
  }

  /** Makes a client's key usable in this process. */
  unwrap(clientId: ClientId, wrapped: Uint8Array): void {
    this.#clientKeys.set(clientId, openWith(this.#namespaceKey, wrapped, `client-key/${clientId}`));
  }

  holds(clientId: ClientId): boolean {
    return this.#clientKeys.has(clientId);
  }

  /** Forgets a client's key; what it sealed stays ciphertext. */
  forget(clientId: ClientId): void {
    this.#clientKeys.delete(clientId);
  }

  /** Seals under a client's key. The context names the place: `messages.body/<id>`. */
  seal(clientId: ClientId, plaintext: Uint8Array | string, context: string): Sealed {
    return sealWith(this.#clientKey(clientId), plaintext, context);
  }

  open(clientId: ClientId, bytes: Uint8Array, context: string): Buffer {
    return openWith(this.#clientKey(clientId), bytes, context);
  }

  openText(clientId: ClientId, bytes: Uint8Array, context: string): string {
    return this.open(clientId, bytes, context).toString('utf8');
  }

  /** A keyed hash under a key of its own (HKDF, RFC 5869), for look-ups by a secret. */
  keyedHash(purpose: string, value: Uint8Array | string): Buffer {
    return createHmac('sha256', this.derive(purpose)).update(value).digest();
  }

  /** 32 bytes for one purpose, derived from the namespace key. */
  derive(purpose: string): Buffer {
    return Buffer.from(hkdfSync('sha256', this.#namespaceKey, Buffer.alloc(0), purpose, 32));
  }

  #clientKey(clientId: ClientId): Buffer {
    const key = this.#clientKeys.get(clientId);
    if (!key) throw new UnreadableSeal(`client ${clientId}`);
    return key;
  }
}
