import { notInArray } from 'drizzle-orm';
import type { Namespace } from '../../kernel/namespace.ts';
import { clients, probeSlugs } from './tables.ts';

/** Whether a namespace has any client yet; those planted by checks of promises do not count. */
export async function hasClients({ database }: Namespace): Promise<boolean> {
  const isReal = notInArray(clients.slug, [...probeSlugs]);
  return (await database.reader('worker').$count(clients, isReal)) > 0;
}
