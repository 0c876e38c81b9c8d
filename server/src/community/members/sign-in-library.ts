/** The sign-in library, bound to one namespace: passwords and sessions, in its tables, under its key. */
import { randomUUID } from 'node:crypto';
import { betterAuth } from 'better-auth';
import { drizzleAdapter } from 'better-auth/adapters/drizzle';
import type { Namespace } from '../../kernel/namespace.ts';
import { hashPassword, isPassword } from './password-hash.ts';
import { accounts, members, sessions, verifications } from './tables.ts';

const dayS = 24 * 60 * 60;
export const minimumPasswordLength = 15;

export const cookiePrefix = 'sitepodium';

export type SignInLibrary = ReturnType<typeof makeLibrary>;

const libraries = new WeakMap<Namespace, SignInLibrary>();

/** The library of a namespace; made once. It connects with the role that alone sees these tables. */
export function signInLibrary(namespace: Namespace): SignInLibrary {
  const existing = libraries.get(namespace) ?? makeLibrary(namespace);
  libraries.set(namespace, existing);
  return existing;
}

function makeLibrary(namespace: Namespace) {
  return betterAuth({
    appName: namespace.brand.name,
    baseURL: namespace.origin,
    secret: namespace.keys.derive('sign-in').toString('base64url'),
    database: drizzleAdapter(namespace.database.reader('identity'), {
      provider: 'pg',
      schema: { user: members, session: sessions, account: accounts, verification: verifications },
    }),
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: minimumPasswordLength,
      password: { hash: hashPassword, verify: isPassword },
    },
    session: { expiresIn: 7 * dayS, updateAge: dayS },
    // Nothing about the browser or its address is kept with a session.
    databaseHooks: {
      session: {
        create: {
          before: async (session) => ({ data: { ...session, ipAddress: null, userAgent: null } }),
        },
      },
    },
    advanced: {
      cookiePrefix,
      database: { generateId: () => randomUUID() },
      ipAddress: { disableIpTracking: true },
      useSecureCookies: namespace.origin.startsWith('https:'),
    },
    telemetry: { enabled: false },
    logger: { disabled: true },
    rateLimit: { enabled: false },
  });
}
