import { showMe } from './show-me.ts';
import { signIn } from './sign-in.ts';
import { signOut } from './sign-out.ts';

export { createMember } from './create-member.ts';
export { forgetAttempts } from './forget-attempts.ts';
export { identifyMember } from './identify-member.ts';
export { hashPassword } from './password-hash.ts';

export const membersModule = { actions: [signIn, signOut, showMe], jobs: [] } as const;
