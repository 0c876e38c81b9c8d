/** What a module gives to compose.ts; other modules use its named exports. */
import type { AnyAction } from './action.ts';
import type { AnyJob } from './jobs.ts';

export interface Module<Actions extends readonly AnyAction[] = readonly AnyAction[]> {
  readonly actions: Actions;
  readonly jobs: readonly AnyJob[];
}
