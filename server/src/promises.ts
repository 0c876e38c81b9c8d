/** Every declared promise, listed explicitly. */
import type { AnyPromise } from './kernel/promise.ts';

export const promises: readonly AnyPromise[] = [];
