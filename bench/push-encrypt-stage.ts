/**
 * The stage of the fan-out that needs the processor, on its own: opening the sealed address of a
 * follower, the token, encryption. From the bytes of a row to a body ready to go out.
 */
import { createECDH, randomBytes, randomUUID } from 'node:crypto';
import { openTarget, sealTarget } from '../server/src/community/following/push-target.ts';
import { newId } from '../server/src/kernel/ids.ts';
import { KeyRing } from '../server/src/kernel/keys.ts';
import { encryptMessage } from '../server/src/kernel/push/encrypt-message.ts';
import { createVapidKeys, createVapidSigner } from '../server/src/kernel/push/vapid.ts';

export interface StageResult {
  readonly processorMs: number;
  readonly wallMs: number;
}

const plaintext = Buffer.from(JSON.stringify({ title: 'Brug', body: 'x'.repeat(80), url: '/x' }));
const signer = createVapidSigner({ keys: createVapidKeys(), subject: 'mailto:push@example.org' });
const clientId = newId<'client'>();
const keys = new KeyRing(randomBytes(32));
keys.unwrap(clientId, keys.newClientKey(clientId));
const rows = Array.from({ length: 1000 }, () => {
  const id = randomUUID();
  const target = {
    endpoint: `https://push.example.net/send/${randomBytes(60).toString('base64url')}`,
    p256dh: createECDH('prime256v1').generateKeys('base64url'),
    auth: randomBytes(16).toString('base64url'),
  };
  return { id, push: sealTarget(keys, clientId, id, target) };
});

process.on('message', (count) => {
  if (typeof count !== 'number') return;
  const [before, startedAt] = [process.cpuUsage(), performance.now()];
  for (let made = 0; made < count; made++) encryptFor(made % rows.length);
  const { user, system } = process.cpuUsage(before);
  const result: StageResult = {
    processorMs: (user + system) / 1000,
    wallMs: performance.now() - startedAt,
  };
  process.send?.(result);
});
// Lives as long as whoever started it.
process.channel?.ref();

function encryptFor(at: number): void {
  const row = rows[at];
  const target = row && openTarget(keys, clientId, row.id, row.push);
  if (!target) throw new Error('A sealed address does not open');
  signer.authorizationFor(new URL(target.endpoint));
  encryptMessage(target, plaintext);
}
