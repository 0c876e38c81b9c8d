import { inArray } from 'drizzle-orm';
import type { Tx } from '../../kernel/database/database.ts';
import { newShortCode } from './short-code.ts';
import { projects } from './tables.ts';

/** A few more than needed: with ten thousand projects one code in two thousand is taken. */
const spare = 20;

/** So many codes that no project of this namespace has yet. */
export async function unusedCodes(tx: Tx, count: number): Promise<string[]> {
  const drawn = new Set<string>();
  while (drawn.size < count + spare) drawn.add(newShortCode());
  const taken = await tx
    .select({ code: projects.code })
    .from(projects)
    .where(inArray(projects.code, [...drawn]));
  for (const { code } of taken) drawn.delete(code);
  if (drawn.size < count) throw new Error('There are hardly any short codes left');
  return [...drawn].slice(0, count);
}
