/** Cursors for lists sorted by time, newest first, then by id: opaque to callers, checked on return. */
import { type SQL, sql } from 'drizzle-orm';
import type { PgColumn } from 'drizzle-orm/pg-core';
import { z } from 'zod';
import { invalid } from './errors.ts';

export const cursorSchema = z.string().max(200).optional();

const position = z.tuple([z.iso.datetime(), z.uuid()]);

/** Points just behind a row. */
export function cursorAfter(row: { at: Date; id: string }): string {
  return Buffer.from(JSON.stringify([row.at.toISOString(), row.id])).toString('base64url');
}

/**
 * The condition that continues behind the cursor; undefined (all rows) without one. Compares rows
 * as wholes (PostgreSQL, section 9.25.5), which an index can begin at.
 */
export function behind(cursor: string | undefined, at: PgColumn, id: PgColumn): SQL | undefined {
  if (cursor === undefined) return undefined;
  const [moment, rowId] = readCursor(cursor);
  return sql`(${at}, ${id}) < (${sql.param(moment, at)}, ${sql.param(rowId, id)})`;
}

function readCursor(cursor: string): [Date, string] {
  try {
    const [at, id] = position.parse(JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8')));
    return [new Date(at), id];
  } catch {
    throw invalid('cursor', 'is not a cursor of ours');
  }
}

/** Splits one row more than a page into the page and the cursor behind it. */
export function pageOf<Row>(
  rows: readonly Row[],
  size: number,
  place: (row: Row) => { at: Date; id: string },
): { rows: readonly Row[]; nextCursor: string | null } {
  const last = rows[size - 1];
  if (rows.length <= size || last === undefined) return { rows, nextCursor: null };
  return { rows: rows.slice(0, size), nextCursor: cursorAfter(place(last)) };
}
