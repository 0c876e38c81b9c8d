/**
 * A claim code made on the device: eight words, 80 bits from its own random source and a checksum, as
 * the server makes them (server/src/community/conversations/claim-codes/claim-code.ts). It is the key under which
 * a question is sent, so that sending it again asks once; see docs/decisions/0028.
 */
import { claimWords } from '@sitepodium/server/claim-words';

const secretBytes = 10;
const bitsPerWord = 11n;
const wordMask = 0x7ffn;

export async function newClaimCode(
  secret: Uint8Array<ArrayBuffer> = crypto.getRandomValues(new Uint8Array(secretBytes)),
): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', secret);
  const checksum = new Uint8Array(digest)[0] ?? 0;
  let bits = 0n;
  for (const byte of [...secret, checksum]) bits = (bits << 8n) | BigInt(byte);
  const words: string[] = [];
  for (let shift = bitsPerWord * 7n; shift >= 0n; shift -= bitsPerWord) {
    words.push(claimWords[Number((bits >> shift) & wordMask)] ?? '');
  }
  return words.join(' ');
}
