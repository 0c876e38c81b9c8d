/** Checks run beside real traffic for years: whatever they write is gone when they are done. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { withConnection } from '../../kernel/database/cluster.ts';
import { promises } from '../../promises.ts';
import { type RunningService, startService } from '../../test-support/running-service.ts';
import { ensureProbe } from './probe.ts';

let service: RunningService;

beforeAll(async () => {
  service = await startService();
  const { context } = service;
  for (const namespace of context.runtime.platform.namespaces)
    await ensureProbe(context, namespace);
});
afterAll(() => service?.close());

/** Rows of every table of every namespace as one fingerprint each; the audit trail only ever grows. */
async function fingerprints(): Promise<Record<string, string>> {
  const { runtime, cluster } = service.test;
  const found: Record<string, string> = {};
  for (const { database } of runtime.platform.namespaces) {
    await withConnection({ ...cluster, database: database.name }, async (client) => {
      for (const { name } of runtime.tables.community) {
        if (name === 'audit_log') continue;
        const { rows } = await client.query(
          `select count(*) || ' ' || coalesce(md5(string_agg(t::text, '' order by t::text)), '') as print from ${name} t`,
        );
        found[`${database.name}.${name}`] = rows[0].print;
      }
    });
  }
  return found;
}

async function databasesAndRoles(): Promise<string[]> {
  return withConnection(service.test.cluster, async (client) => {
    const { rows } = await client.query(
      'select datname as name from pg_database where datname like $1 union all select rolname from pg_roles where rolname like $1 order by 1',
      [`${service.context.runtime.config.databasePrefix}%`],
    );
    return rows.map(({ name }) => name);
  });
}

describe.each(promises.map((promise) => ({ id: promise.id, promise })))('$id', ({ promise }) => {
  it('leaves every row, database and login as it was', async () => {
    const before = [await fingerprints(), await databasesAndRoles()];
    await promise.check(service.context);
    expect([await fingerprints(), await databasesAndRoles()]).toEqual(before);
  });
});
