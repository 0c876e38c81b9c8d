import type { AnyPromise } from '../../kernel/promise.ts';
import { atRest } from './at-rest.ts';

export const keyPromises: readonly AnyPromise[] = [atRest];
