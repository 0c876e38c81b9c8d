/** Every declared promise: its check holds, goes red for the fault that was put in, and holds again. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { desc, eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CheckContext, Finding } from './kernel/promise.ts';
import { runPromises } from './platform/promises/index.ts';
import { findings } from './platform/tables.ts';
import { promises } from './promises.ts';
import { type RunningService, startService } from './test-support/running-service.ts';

let service: RunningService;
let context: CheckContext;

beforeAll(async () => {
  service = await startService();
  context = service.context;
});
afterAll(() => service?.close());

/** What each negative control is to be found out by, in the check's own words. */
const found: Readonly<Record<string, RegExp>> = {
  'V-no-login': /sets a cookie/,
  'V-no-name': /conversations\.ask requires name/,
  'V-minimal-data': /visitor_positions\.\w+, which is not declared/,
  'V-no-commerce': /refers to https:\/\/ads\.example\/count\.js/,
  'S9-gdpr': /a following that was erased answers 200 instead of 404, and \d+ more/,
  'S9-notice': /does not tell of visits\.route/,
  'S1.1-namespace': /_member was let into /,
  'S1.1-isolation': /sitepodium-probe-strayed shows what is another's/,
  'S1.2-environments': /was let into .*_acceptance_/,
  'S2.3-lockout': /the right password while blocked, API: answered 200 instead of 403/,
  'S2.3-failures-logged': /^API of .*: 0 entries for one failure/,
  'S2.7-at-rest': /messages\.body holds something that is not sealed/,
  'S2.8-roles': /updates\.publish as viewer: conflict instead of refused/,
  'S3.2-customer-data': /\.projects gives \d+ rows of others/,
  'S4.3-sql': /projects\.discover\.q answered 500/,
  'S4.3-command': /a command that was sent has run/,
  'S4.3-html': /shows markup alive/,
};

const slowestMs = 15_000;

/** What a check has found wrong, so that a failing test says it. */
const faultsOf = ({ holds, figure, evidence }: Finding): unknown[] =>
  holds ? [] : [figure, evidence.faults];

describe.each(promises.map((promise) => ({ id: promise.id, promise })))(
  '$id',
  ({ id, promise }) => {
    it('holds, is found broken for the fault put in, and holds again', async () => {
      const startedAt = performance.now();
      expect(faultsOf(await promise.check(context))).toEqual([]);
      expect(performance.now() - startedAt).toBeLessThan(slowestMs);
      const { broken, restore } = await promise.breakIt(context);
      try {
        const { holds, figure } = await promise.check(context, broken);
        expect(holds).toBe(false);
        expect(figure).toMatch(found[id] ?? /^no negative control is known$/);
      } finally {
        await restore();
      }
      expect(faultsOf(await promise.check(context))).toEqual([]);
    });
  },
);

describe('the list of promises', () => {
  it('has each promise once', () => {
    expect(new Set(promises.map(({ id }) => id)).size).toBe(promises.length);
  });
});

describe('the evidence', () => {
  it('keeps what was measured, with enough to judge it and no secret', async () => {
    const namespaces = promises.filter(({ id }) => id === 'S1.1-namespace');
    const [result] = await runPromises(context, namespaces);
    const [row] = await context.runtime.platform.database
      .reader('worker')
      .select()
      .from(findings)
      .where(eq(findings.promiseId, 'S1.1-namespace'))
      .orderBy(desc(findings.id))
      .limit(1);
    expect(row).toMatchObject({ holds: true, figure: result?.figure });
    expect(row?.evidence).toMatchObject({ names: expect.arrayContaining(['platform']) });
    const vault = join(context.runtime.config.dataDir, 'keys', 'platform');
    const password = readFileSync(join(vault, 'database-owner.secret'), 'utf8');
    expect(JSON.stringify(row)).not.toContain(password);
  });
});

describe('the trust centre', () => {
  it('shows what was found, when, and when that is too long ago', async () => {
    const [first] = promises;
    if (!first) throw new Error('Nothing is promised');
    const state = async () => {
      const { promises: shown } = await service.test.call(
        { kind: 'resident' },
        'promises.list',
        {},
      );
      return shown.find(({ id }) => id === first.id)?.state;
    };
    expect(await state()).toBe('not-yet');
    await runPromises(context, [first]);
    expect(await state()).toBe('kept');
    service.test.clock.moveMs(2 * first.cadenceS * 1000 + 1000);
    expect(await state()).toBe('overdue');
    await runPromises(context, [
      { ...first, check: () => Promise.reject(new Error('out of order')) },
    ]);
    expect(await state()).toBe('broken');
  });
});
