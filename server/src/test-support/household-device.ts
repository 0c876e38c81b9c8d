/** The devices' half of a household poll, as the pages do it: for tests. */
import { webcrypto } from 'node:crypto';
import { RSABSSA } from '@cloudflare/blindrsa-ts';

const suite = RSABSSA.SHA384.PSS.Randomized();
const algorithm = { name: 'RSA-PSS', hash: 'SHA-384' };

export interface BlindedBallot {
  /** The prepared message, base64url: the serial of the ballot. */
  readonly serial: string;
  readonly blindedMessage: string;
  readonly inverse: Uint8Array;
}

/** Makes up a ballot for the poll with this public key and blinds it. */
export async function blindBallot(
  publicKey: string,
  message = webcrypto.getRandomValues(new Uint8Array(32)),
): Promise<BlindedBallot> {
  const prepared = suite.prepare(message);
  const { blindedMsg, inv } = await suite.blind(await importKey(publicKey), prepared);
  return { serial: encode(prepared), blindedMessage: encode(blindedMsg), inverse: inv };
}

/** Takes the blinding off. Throws when the signature is not one of this ballot under this key. */
export async function unblind(
  publicKey: string,
  { serial, inverse }: BlindedBallot,
  blindSignature: string,
): Promise<string> {
  const key = await importKey(publicKey);
  return encode(await suite.finalize(key, decode(serial), decode(blindSignature), inverse));
}

function importKey(publicKey: string): Promise<CryptoKey> {
  return webcrypto.subtle.importKey('spki', decode(publicKey), algorithm, true, ['verify']);
}

const encode = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64url');
const decode = (text: string) => new Uint8Array(Buffer.from(text, 'base64url'));
