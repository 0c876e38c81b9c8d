import type { Config } from '../../../kernel/config.ts';
import type { DatabaseLogins } from '../../../kernel/database/cluster.ts';
import { loginsOf } from '../../../kernel/database/provision.ts';
import { KeyRing } from '../../../kernel/keys.ts';
import { clusterOf, databaseName, vaultOf } from '../open-namespace.ts';

/** What a namespace could try on others: its own logins and keys, as its own vault holds them. */
export async function credentialsOf(
  config: Config,
  name: string,
): Promise<{ logins: DatabaseLogins; keys: KeyRing }> {
  const vault = await vaultOf(config, name);
  const logins = await loginsOf(await clusterOf(config), databaseName(config, name), vault);
  return { logins, keys: new KeyRing(await vault.secret('namespace-key')) };
}
