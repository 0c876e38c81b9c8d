import { eq } from 'drizzle-orm';
import type { Actor } from '../../kernel/actor.ts';
import { asId } from '../../kernel/ids.ts';
import type { Namespace } from '../../kernel/namespace.ts';
import { cookiePrefix, signInLibrary } from './sign-in-library.ts';
import { grants } from './tables.ts';

/** The member whose session the cookie proves, with their grants as of now; undefined without one. */
export async function identifyMember(
  namespace: Namespace,
  cookie: string | undefined,
): Promise<Actor | undefined> {
  if (!cookie?.includes(`${cookiePrefix}.session_token=`)) return undefined;
  const session = await signInLibrary(namespace).api.getSession({
    headers: new Headers({ cookie }),
  });
  if (!session) return undefined;
  const { user } = session;
  const memberId = asId<'member'>(user.id);
  const held = await namespace.database
    .reader('identity')
    .select({ level: grants.level, clientId: grants.clientId, projectId: grants.projectId })
    .from(grants)
    .where(eq(grants.memberId, memberId));
  return { kind: 'member', memberId, name: user.name, email: user.email, grants: held };
}
