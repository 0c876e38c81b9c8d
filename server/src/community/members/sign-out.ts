import { z } from 'zod';
import { writeAction } from '../../kernel/action.ts';
import { signedIn } from '../../kernel/policy.ts';
import { signInLibrary } from './sign-in-library.ts';

export const signOut = writeAction({
  id: 'members.sign-out',
  summary: 'End this session',
  route: 'POST /members/sign-out',
  by: signedIn(),
  input: z.strictObject({}),
  output: z.object({ signedOut: z.boolean() }),
  prepare: async ({ namespace, cookies }): Promise<string[]> => {
    const headers = new Headers({ cookie: cookies });
    const done = await signInLibrary(namespace).api.signOut({ headers, returnHeaders: true });
    return done.headers.getSetCookie();
  },
  audit: () => ({ event: 'member.signed-out', subject: 'members' }),
  async run({ answerHeaders }, _input, setCookies) {
    for (const line of setCookies) answerHeaders.append('set-cookie', line);
    return { signedOut: true };
  },
});
