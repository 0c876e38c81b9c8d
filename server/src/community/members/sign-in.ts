import { APIError } from 'better-auth/api';
import { z } from 'zod';
import { CommittedRefusal, writeAction } from '../../kernel/action.ts';
import { DomainError } from '../../kernel/errors.ts';
import type { Namespace } from '../../kernel/namespace.ts';
import { anyoneSigningIn } from '../../kernel/policy.ts';
import { forgetFailures, reserveAttempt } from './attempts.ts';
import { isKnownDevice, knownDeviceCookie } from './known-device.ts';
import { signInLibrary } from './sign-in-library.ts';

interface Attempt {
  readonly keyHash: Buffer;
  /** Undefined: wrong, or blocked. */
  readonly success: { readonly name: string; readonly setCookies: readonly string[] } | undefined;
}

interface Credentials {
  readonly email: string;
  readonly password: string;
}

export const signIn = writeAction({
  id: 'members.sign-in',
  summary: 'Sign in to the portal with e-mail address and password',
  route: 'POST /members/sign-in',
  by: anyoneSigningIn(),
  input: z.strictObject({
    email: z
      .string()
      .max(254)
      .transform((value) => value.trim().toLowerCase()),
    password: z.string().min(1).max(200),
  }),
  output: z.object({ name: z.string() }),
  rateLimit: { max: 30, windowS: 600 },
  prepare: async ({ namespace, cookies, clock }, credentials): Promise<Attempt> => {
    const keyHash = attemptKey(namespace, credentials.email, cookies);
    const mayTry = await namespace.database.transaction('identity', {}, (tx) =>
      reserveAttempt(tx, keyHash, clock.now()),
    );
    return { keyHash, success: mayTry ? await tryCredentials(namespace, credentials) : undefined };
  },
  audit: () => ({ event: 'member.signed-in', subject: 'members' }),
  async run({ tx, namespace, answerHeaders }, { email }, { keyHash, success }) {
    if (!success)
      return new CommittedRefusal(refused(), {
        event: 'member.sign-in-failed',
        subject: 'members',
      });
    await forgetFailures(tx, keyHash);
    for (const line of success.setCookies) answerHeaders.append('set-cookie', line);
    answerHeaders.append('set-cookie', knownDeviceCookie(namespace, email));
    return { name: success.name };
  },
});

/** One answer for every cause, so that nobody learns which addresses exist or are blocked. */
function refused(): DomainError {
  return new DomainError(
    'refused',
    'That did not work. Check the address and the password. After five failures in a row, wait thirty minutes.',
  );
}

/** What failures are counted under: the address, apart for a device that is known for it. */
export function attemptKey(namespace: Namespace, email: string, cookies: string): Buffer {
  const device = isKnownDevice(namespace, email, cookies) ? 'known' : 'unknown';
  return namespace.keys.keyedHash('sign-in attempts', `${device} ${email}`);
}

/** Asks the sign-in library; it hashes for unknown addresses too, so both take as long. */
async function tryCredentials(
  namespace: Namespace,
  body: Credentials,
): Promise<Attempt['success']> {
  try {
    const { headers, response } = await signInLibrary(namespace).api.signInEmail({
      body,
      returnHeaders: true,
    });
    return { name: response.user.name, setCookies: headers.getSetCookie() };
  } catch (error) {
    if (error instanceof APIError) return undefined;
    throw error;
  }
}
