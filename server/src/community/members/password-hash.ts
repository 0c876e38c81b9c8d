/** Argon2id with the second recommended parameters of RFC 9106 section 4: 64 MiB, three passes, four lanes. */
import { argon2, randomBytes, timingSafeEqual } from 'node:crypto';
import { promisify } from 'node:util';

const derive = promisify(argon2);
const memoryKiB = 64 * 1024;
const passes = 3;
const parallelism = 4;
const tagLength = 32;

/** The password as it is kept: `argon2id$<salt>$<tag>`, both base64url. */
export async function hashPassword(password: string): Promise<string> {
  const salt = randomBytes(16);
  const tag = await tagOf(password, salt);
  return `argon2id$${salt.toString('base64url')}$${tag.toString('base64url')}`;
}

/** Whether this is the password behind a kept hash; takes as long for a wrong one. */
export async function isPassword({
  hash,
  password,
}: {
  hash: string;
  password: string;
}): Promise<boolean> {
  const [kind, salt = '', tag = ''] = hash.split('$');
  const expected = Buffer.from(tag, 'base64url');
  if (kind !== 'argon2id' || expected.length !== tagLength) return false;
  return timingSafeEqual(await tagOf(password, Buffer.from(salt, 'base64url')), expected);
}

function tagOf(password: string, nonce: Buffer): Promise<Buffer> {
  const message = Buffer.from(password.normalize('NFKC'));
  return derive('argon2id', { message, nonce, parallelism, tagLength, memory: memoryKiB, passes });
}
