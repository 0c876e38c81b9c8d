import type { AnyPromise } from '../../kernel/promise.ts';
import { customerData } from './customer-data.ts';
import { roles } from './roles.ts';

export const accessPromises: readonly AnyPromise[] = [roles, customerData];
