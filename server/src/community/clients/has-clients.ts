import type { Namespace } from '../../kernel/namespace.ts';
import { clients } from './tables.ts';

/** Whether a namespace has any client yet. */
export async function hasClients({ database }: Namespace): Promise<boolean> {
  return (await database.reader('worker').$count(clients)) > 0;
}
