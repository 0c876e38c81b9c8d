import type { AnyPromise } from '../../kernel/promise.ts';
import { minimalData } from './minimal-data.ts';
import { noCommerce } from './no-commerce.ts';
import { noLogin } from './no-login.ts';
import { noName } from './no-name.ts';
import { noticeGiven } from './notice-given.ts';
import { residentRights } from './resident-rights.ts';
import { showNotice } from './show-notice.ts';

export const privacyPromises: readonly AnyPromise[] = [
  noLogin,
  noName,
  minimalData,
  noCommerce,
  residentRights,
  noticeGiven,
];

export const privacyModule = { actions: [showNotice], jobs: [] } as const;
