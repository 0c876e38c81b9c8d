/** Every declared promise, listed explicitly. */
import { memberPromises } from './community/members/promises/index.ts';
import type { AnyPromise } from './kernel/promise.ts';
import { accessPromises } from './platform/access/index.ts';
import { keyPromises } from './platform/keys/index.ts';
import { namespacePromises } from './platform/namespaces/promises/index.ts';
import { privacyPromises } from './platform/privacy/index.ts';
import { shieldPromises } from './platform/shield/index.ts';

export const promises: readonly AnyPromise[] = [
  ...privacyPromises,
  ...namespacePromises,
  ...memberPromises,
  ...keyPromises,
  ...accessPromises,
  ...shieldPromises,
];
