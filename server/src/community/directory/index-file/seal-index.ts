/**
 * Signs the index and gives it an address that says what is in it. The signature is the last member
 * of the document: signed are the bytes before it (Ed25519, RFC 8032).
 */
import { createHash, createPrivateKey, createPublicKey, type KeyObject, sign } from 'node:crypto';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { Binary } from '../../../kernel/binary.ts';
import type { KeyRing } from '../../../kernel/keys.ts';

export interface IndexFile {
  /** The hash of the file is its name, so what is at this address never changes. */
  readonly file: string;
  readonly content: Binary;
}

const compressBrotli = promisify(brotliCompress);
const compressGzip = promisify(gzip);

/** DER of a private Ed25519 key up to its 32 bytes (RFC 8410 section 7). */
const keyHeading = Buffer.from('302e020100300506032b657004220420', 'hex');

/** The key of a namespace that signs its index; follows from the namespace key, so it is kept nowhere. */
function signingKey(keys: KeyRing): KeyObject {
  const der = Buffer.concat([keyHeading, keys.derive('discover-index/ed25519')]);
  return createPrivateKey({ key: der, format: 'der', type: 'pkcs8' });
}

/** What a browser verifies with: the raw public key, base64url. */
export function verifyingKey(keys: KeyRing): string {
  return createPublicKey(signingKey(keys)).export({ format: 'jwk' }).x ?? '';
}

/** The finished file out of an index; see `encodeIndex`. */
export async function sealIndex(index: string, keys: KeyRing): Promise<IndexFile> {
  const signed = Buffer.from(index.slice(0, -1));
  const signature = sign(null, signed, signingKey(keys)).toString('base64url');
  const bytes = Buffer.concat([signed, Buffer.from(`,"signature":"${signature}"}`)]);
  const [br, gz] = await Promise.all([
    compressBrotli(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }),
    compressGzip(bytes, { level: 9 }),
  ]);
  return {
    file: `${createHash('sha256').update(bytes).digest('hex').slice(0, 32)}.json`,
    content: {
      ...{ bytes, type: 'application/json', codings: { br, gzip: gz } },
      cacheControl: 'public, max-age=31536000, immutable',
    },
  };
}
