/**
 * The rival of the fan-out: only what RFC 8291 asks of node:crypto for each message, called as the
 * manual shows it. One key pair, one key agreement, three derivations, one encryption; no token, no
 * database, no request.
 */
import {
  createCipheriv,
  createECDH,
  diffieHellman,
  generateKeyPairSync,
  hkdfSync,
  type KeyObject,
  randomBytes,
} from 'node:crypto';

const plaintext = Buffer.alloc(1025, 'x');
const device = generateKeyPairSync('ec', { namedCurve: 'P-256' }).publicKey;
const devicePoint = createECDH('prime256v1').generateKeys();
const auth = randomBytes(16);

process.on('message', (count) => {
  if (typeof count !== 'number') return;
  const before = process.cpuUsage();
  for (let made = 0; made < count; made++) encryptFor(device);
  const { user, system } = process.cpuUsage(before);
  process.send?.((user + system) / 1000);
});
// Lives as long as whoever started it.
process.channel?.ref();

function encryptFor(publicKey: KeyObject): Buffer {
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
