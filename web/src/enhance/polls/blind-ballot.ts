/**
 * The device's half of blind signatures (RFC 9474, RSABSSA-SHA384-PSS-Randomized). The serial of the
 * ballot is the prepared message: 32 bytes that the preparation puts in front, 32 made up here.
 */
import { RSABSSA } from '@cloudflare/blindrsa-ts';

const suite = RSABSSA.SHA384.PSS.Randomized();
const serialBytes = 32;

/** A ballot before it is signed: only the blinded message may leave the device. */
export interface Blinded {
  readonly serial: string;
  readonly blindedMessage: string;
  readonly inverse: string;
}

/** Makes up a ballot and blinds it for the key of a poll (SPKI, base64url). */
export async function blindBallot(publicKey: string): Promise<Blinded> {
  const made = crypto.getRandomValues(new Uint8Array(serialBytes));
  const prepared = suite.prepare(made);
  const { blindedMsg, inv } = await suite.blind(await importKey(publicKey), prepared);
  return { serial: encode(prepared), blindedMessage: encode(blindedMsg), inverse: encode(inv) };
}

/** Takes the blinding off a signature. Throws when it is none of this ballot under this key. */
export async function unblind(
  publicKey: string,
  { serial, inverse }: Pick<Blinded, 'serial' | 'inverse'>,
  blindSignature: string,
): Promise<string> {
  const key = await importKey(publicKey);
  return encode(await suite.finalize(key, decode(serial), decode(blindSignature), decode(inverse)));
}

function importKey(publicKey: string): Promise<CryptoKey> {
  const algorithm = { name: 'RSA-PSS', hash: 'SHA-384' };
  return crypto.subtle.importKey('spki', decode(publicKey), algorithm, true, ['verify']);
}

/** Bytes as base64url without padding (RFC 4648 section 5). */
function encode(bytes: Uint8Array): string {
  const binary = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}

function decode(text: string): Uint8Array<ArrayBuffer> {
  const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
  return Uint8Array.from(binary, (character) => character.charCodeAt(0));
}
