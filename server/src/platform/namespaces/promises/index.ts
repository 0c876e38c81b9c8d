import type { AnyPromise } from '../../../kernel/promise.ts';
import { environments } from './environments.ts';
import { isolation } from './isolation.ts';
import { ownNamespace } from './own-namespace.ts';

export const namespacePromises: readonly AnyPromise[] = [ownNamespace, isolation, environments];
