/** Fetches the index of all projects and checks that it is what the page said it would be. */
import { endsAfter } from '../reach-server.ts';
import { type DiscoverIndex, readIndex } from './read-index.ts';

/** It is a few hundred kilobytes where there are many projects. */
const patienceMs = 60_000;

/** Where a file is and what verifies it; the page says both. */
export interface SealedFile {
  readonly address: string;
  /** Raw Ed25519 public key, base64url. */
  readonly key: string;
}

/** Rejects when the index does not arrive, is not what it says, or is of another version. */
export async function fetchIndex(place: SealedFile): Promise<DiscoverIndex> {
  const index = readIndex(await fetchSealed(place, 'address'));
  if (!index) throw new Error('The index is of another version');
  return index;
}

/**
 * The text of a sealed file. When its address has just been replaced, the server says where the
 * present one is, under `name`.
 */
export async function fetchSealed(
  { address, key }: SealedFile,
  name: 'address' | 'features',
): Promise<string> {
  let at = address;
  const options = { credentials: 'omit', signal: endsAfter(patienceMs) } as const;
  let response = await fetch(at, options);
  if (response.status === 404) {
    const now: Record<string, string> = await (await fetch('/api/index', options)).json();
    at = now[name] ?? at;
    response = await fetch(at, options);
  }
  if (!response.ok) throw new Error(`The index answered ${response.status}`);
  const bytes = new Uint8Array(await response.arrayBuffer());
  await requireUnchanged(bytes, at, key);
  return new TextDecoder().decode(bytes);
}

/** The last member of the document: `,"signature":"…"}` with 64 bytes as base64url. */
const tailLength = ',"signature":""}'.length + 86;

/** Without a secure connection a browser cannot check, and without Ed25519 only the hash. */
async function requireUnchanged(bytes: Uint8Array<ArrayBuffer>, address: string, key: string) {
  const { subtle } = globalThis.crypto ?? {};
  if (!subtle) return;
  const hash = new Uint8Array(await subtle.digest('SHA-256', bytes));
  const name = [...hash.subarray(0, 16)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  if (!address.includes(name)) throw new Error('The index is not what its address says');
  const verifies = await importKey(subtle, key);
  if (!verifies) return;
  const tail = new TextDecoder().decode(bytes.subarray(bytes.length - tailLength));
  const signature = fromBase64Url(tail.slice(',"signature":"'.length, -'"}'.length));
  const signed = bytes.subarray(0, bytes.length - tailLength);
  if (!(await subtle.verify('Ed25519', verifies, signature, signed)))
    throw new Error('The index is not signed by this application');
}

function importKey(subtle: SubtleCrypto, key: string): Promise<CryptoKey | undefined> {
  return subtle
    .importKey('raw', fromBase64Url(key), 'Ed25519', false, ['verify'])
    .catch(() => undefined);
}

function fromBase64Url(text: string): Uint8Array<ArrayBuffer> {
  const plain = atob(text.replace(/-/g, '+').replace(/_/g, '/'));
  return Uint8Array.from(plain, (sign) => sign.charCodeAt(0));
}
