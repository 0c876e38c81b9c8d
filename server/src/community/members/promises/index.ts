import type { AnyPromise } from '../../../kernel/promise.ts';
import { failuresLogged } from './failures-logged.ts';
import { lockout } from './lockout.ts';

export { trialMember } from './trial-member.ts';

export const memberPromises: readonly AnyPromise[] = [lockout, failuresLogged];
