/** That the check of S4.3-sql takes a name for a name, whatever characters are in it. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { importProjects } from '../../community/projects/index.ts';
import { type RunningService, startService } from '../../test-support/running-service.ts';
import { createWorld } from '../../test-support/world.ts';
import { sql } from './sql.ts';

let service: RunningService;

beforeAll(async () => {
  service = await startService();
});
afterAll(() => service?.close());

it('holds where projects have quotes and other signs in their names and places', async () => {
  const { context, test } = service;
  const { quay: clientId } = await createWorld(test);
  const at = test.clock.now();
  await test.namespace.database.transaction('worker', {}, (tx) =>
    importProjects(tx, [
      {
        ...{ slug: 'quoted', clientId, name: 'Or $$\\ drop', place: "'s-Hertogenbosch" },
        ...{ street: '%_', summary: { nl: 'Bouw' }, area: null, contact: null },
        ...{ latitude: 51.7, longitude: 5.3, status: 'active', isProbe: false },
        ...{ startsOn: '2020-01-01', endsOn: '2099-12-31', publishedAt: at, lastUpdateAt: at },
      },
    ]),
  );
  // A check takes one namespace at random; this is the one with the names.
  const { runtime } = context;
  const platform = { ...runtime.platform, namespaces: [test.namespace] };
  const here = { ...context, runtime: { ...runtime, platform } };
  expect(await sql.check(here)).toMatchObject({ holds: true });
});
