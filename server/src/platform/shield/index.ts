import type { AnyPromise } from '../../kernel/promise.ts';
import { command } from './command.ts';
import { html } from './html.ts';
import { sql } from './sql.ts';

export const shieldPromises: readonly AnyPromise[] = [sql, command, html];
