/**
 * The rival of the fan-out: only what RFC 8291 asks of node:crypto for each message, called as the
 * manual shows it. One key pair, one key agreement, three derivations, one encryption; no token, no
 * database, no request. The device's key comes as the bytes a browser hands over, as every message
 * goes to another device; told so, the rival takes it ready imported, and saves a tenth.
 */
import {
  createCipheriv,
  createECDH,
  createPublicKey,
  diffieHellman,
  generateKeyPairSync,
  hkdfSync,
  type KeyObject,
  type PublicKeyInput,
  randomBytes,
} from 'node:crypto';

export interface BareRun {
  readonly count: number;
  readonly deviceKey: 'bytes' | 'imported';
}

const plaintext = Buffer.alloc(1025, 'x');
const devicePoint = createECDH('prime256v1').generateKeys();
const prefix = Buffer.from('3059301306072a8648ce3d020106082a8648ce3d030107034200', 'hex');
const asBytes: PublicKeyInput = {
  key: Buffer.concat([prefix, devicePoint]),
  format: 'der',
  type: 'spki',
};
const imported = createPublicKey(asBytes);
const auth = randomBytes(16);

process.on('message', (run: BareRun | string) => {
  if (typeof run === 'string') return;
  const publicKey = run.deviceKey === 'bytes' ? asBytes : imported;
  const before = process.cpuUsage();
  for (let made = 0; made < run.count; made++) encryptFor(publicKey);
  const { user, system } = process.cpuUsage(before);
  process.send?.((user + system) / 1000);
});
// Lives as long as whoever started it.
process.channel?.ref();

function encryptFor(publicKey: KeyObject | PublicKeyInput): Buffer {
  const { privateKey, publicKey: own } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const secret = diffieHellman({ privateKey, publicKey });
  const salt = randomBytes(16);
  const ownPoint = own.export({ format: 'raw-public' });
  const info = Buffer.concat([Buffer.from('WebPush: info\0'), devicePoint, ownPoint]);
  const inputKey = hkdfSync('sha256', secret, auth, info, 32);
  const derive = (label: string, bytes: number) =>
    Buffer.from(
      hkdfSync('sha256', Buffer.from(inputKey), salt, `Content-Encoding: ${label}\0`, bytes),
    );
  const cipher = createCipheriv('aes-128-gcm', derive('aes128gcm', 16), derive('nonce', 12));
  return Buffer.concat([cipher.update(plaintext), cipher.final(), cipher.getAuthTag()]);
}
