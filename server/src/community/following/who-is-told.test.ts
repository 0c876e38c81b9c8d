/** What followers chose, from publishing to the phone: categories, quiet hours, pause, language. */
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type PushReceiver, startPushReceiver } from '../../kernel/push/push-receiver.ts';
import { freshUpdate } from '../../test-support/fresh.ts';
import { queued, runJob } from '../../test-support/run-job.ts';
import { startTestRuntime, type TestRuntime } from '../../test-support/test-runtime.ts';
import { createWorld, type World } from '../../test-support/world.ts';
import { updatePublished } from '../updates/index.ts';
import { updates } from '../updates/tables.ts';
import { deliveriesDue } from './forget-deliveries.ts';
import { noPreferences, type Preferences } from './preferences.ts';
import { quietHoursOver } from './put-off.ts';
import { deliveries, followers } from './tables.ts';

let test: TestRuntime;
let world: World;
let service: PushReceiver;

beforeAll(async () => {
  test = await startTestRuntime();
  world = await createWorld(test);
});
beforeEach(async () => {
  service = await startPushReceiver({ clock: test.clock });
});
afterEach(async () => {
  await service.close();
  await test.namespace.database.transaction('worker', {}, (tx) => tx.delete(followers));
});
afterAll(() => test?.close());

const resident = { kind: 'resident' } as const;

async function follower(chosen: Partial<Preferences> = {}) {
  const applicationServerKey = test.namespace.push.publicKey;
  const { endpoint, keys } = service.newSubscription({ applicationServerKey });
  const preferences = { ...noPreferences, ...chosen };
  const input = { slug: 'north', language: 'nl' as const, endpoint, ...keys, preferences };
  const { secret } = await test.call(resident, 'following.follow', input);
  return { endpoint, secret };
}

async function publish(kind: 'news' | 'works' = 'news', isUrgent = false) {
  const updateId = await freshUpdate(test, world.sites.north, 'published');
  await test.namespace.database.transaction('worker', {}, (tx) =>
    tx.update(updates).set({ kind, isUrgent }),
  );
  await runJob(test, updatePublished, { updateId });
  return updateId;
}

const reached = () => service.received.map(({ endpoint }) => endpoint);
const states = async () => {
  const rows = await test.namespace.database.reader('worker').select().from(deliveries);
  return rows.map(({ state, attempts }) => `${state} ${attempts}`).sort();
};
/** Moves the clock to this time of day in the Netherlands (summer time), today or tomorrow. */
function atLocalTime(hour: number): void {
  const now = test.clock.now();
  const wanted = new Date(now);
  wanted.setUTCHours(hour - 2, 0, 0, 0);
  if (wanted <= now) wanted.setUTCDate(wanted.getUTCDate() + 1);
  test.clock.moveMs(wanted.getTime() - now.getTime());
}

describe('categories', () => {
  it.each([
    ['news', { works: false, urgent: false }, 'news', false, 1],
    ['news', { works: false, urgent: false }, 'works', false, 0],
    ['news', { works: false, urgent: false }, 'works', true, 0],
    ['works', { news: false, urgent: false }, 'works', false, 1],
    ['works', { news: false, urgent: false }, 'news', true, 0],
    ['urgent', { news: false, works: false }, 'news', false, 0],
    ['urgent', { news: false, works: false }, 'news', true, 1],
    ['urgent', { news: false, works: false }, 'works', true, 1],
  ] as const)('%s only: %j is told of %s (urgent: %s): %i', async (_only, off, kind, urgent, n) => {
    await follower(off);
    await publish(kind, urgent);
    expect(service.received).toHaveLength(n);
  });

  it('cannot all be off: that is not following', async () => {
    const nothing = { news: false, works: false, urgent: false };
    await expect(follower(nothing)).rejects.toMatchObject({ code: 'invalid' });
  });
});

describe('quiet hours', () => {
  it('hold an update back until they are over, then it arrives, once', async () => {
    atLocalTime(23);
    await follower({ quietHours: 'night' });
    const awake = await follower();
    const updateId = await publish();
    expect(reached()).toEqual([awake.endpoint]);
    expect(await states()).toEqual(['delivered 1', 'later 0']);
    const [job] = (await queued(test, quietHoursOver)).slice(-1);
    expect(job?.data).toEqual({ updateId });
    const sevenMs = Date.parse(String(job?.startAfter)) - test.clock.now().getTime();
    expect(sevenMs).toBe(8 * 3_600_000);
    atLocalTime(7);
    await Promise.all([
      runJob(test, quietHoursOver, { updateId }),
      runJob(test, quietHoursOver, { updateId }),
    ]);
    await runJob(test, quietHoursOver, { updateId });
    await runJob(test, updatePublished, { updateId });
    expect(service.requestCount()).toBe(2);
    expect(await states()).toEqual(['delivered 1', 'delivered 1']);
  });

  it('put an update off once and ask to be woken once, however often publishing is run', async () => {
    atLocalTime(23);
    await follower({ quietHours: 'night' });
    const updateId = await publish();
    await runJob(test, updatePublished, { updateId });
    const jobs = (await queued(test, quietHoursOver)).filter(
      ({ data }) => data.updateId === updateId,
    );
    expect(jobs).toHaveLength(1);
    expect(await states()).toEqual(['later 0']);
  });

  it('that end later than others are waited for in turn', async () => {
    atLocalTime(23);
    const early = await follower({ quietHours: 'night' });
    const late = await follower({ quietHours: 'long-night' });
    const updateId = await publish();
    expect(reached()).toEqual([]);
    atLocalTime(7);
    await runJob(test, quietHoursOver, { updateId });
    expect(reached()).toEqual([early.endpoint]);
    atLocalTime(8);
    await runJob(test, quietHoursOver, { updateId });
    expect(reached()).toEqual([early.endpoint, late.endpoint]);
    const jobs = (await queued(test, quietHoursOver)).filter(
      ({ data }) => data.updateId === updateId,
    );
    expect(jobs).toHaveLength(2);
  });

  it('let through what is urgent, unless that was switched off', async () => {
    atLocalTime(23);
    const through = await follower({ quietHours: 'night' });
    await follower({ quietHours: 'night', urgentBreaksQuiet: false });
    await publish('works', true);
    expect(reached()).toEqual([through.endpoint]);
    expect(service.received[0]?.headers.urgency).toBe('high');
    expect(await states()).toEqual(['delivered 1', 'later 0']);
  });

  it('do not bring an update to somebody who followed after it was published', async () => {
    atLocalTime(23);
    await follower({ quietHours: 'night' });
    const updateId = await publish();
    await follower();
    atLocalTime(7);
    await runJob(test, quietHoursOver, { updateId });
    expect(service.requestCount()).toBe(1);
  });

  it('do not bring an update that was withdrawn in the meantime', async () => {
    atLocalTime(23);
    await follower({ quietHours: 'night' });
    const updateId = await publish();
    await test.namespace.database.transaction('worker', {}, (tx) =>
      tx.update(updates).set({ state: 'withdrawn' }),
    );
    atLocalTime(7);
    await runJob(test, quietHoursOver, { updateId });
    expect(service.requestCount()).toBe(0);
  });

  it('do not bring an update to somebody who has paused in the meantime', async () => {
    atLocalTime(23);
    const { secret } = await follower({ quietHours: 'night' });
    const updateId = await publish();
    const preferences = { ...noPreferences, pausedUntil: 'resumed' as const };
    await test.call(resident, 'following.prefer', { secret, language: 'nl', preferences });
    atLocalTime(7);
    await runJob(test, quietHoursOver, { updateId });
    expect(service.requestCount()).toBe(0);
    expect(await states()).toEqual(['refused 0']);
  });
});

describe('a pause', () => {
  it('keeps everything away until its Monday, and nothing is sent afterwards of what was missed', async () => {
    const { secret } = await follower();
    const monday = '2026-07-06';
    const preferences = { ...noPreferences, pausedUntil: monday };
    while (test.clock.now() < new Date('2026-06-25')) test.clock.moveMs(3_600_000);
    await test.call(resident, 'following.prefer', { secret, language: 'nl', preferences });
    const missed = await publish('works', true);
    expect(service.requestCount()).toBe(0);
    while (test.clock.now() < new Date(`${monday}T10:00:00Z`)) test.clock.moveMs(3_600_000);
    await runJob(test, quietHoursOver, { updateId: missed });
    expect(service.requestCount()).toBe(0);
    await publish();
    expect(service.requestCount()).toBe(1);
  });

  it.each(['2026-01-05', '2099-01-05', '2026-07-08'])('cannot end on %s', async (pausedUntil) => {
    await expect(follower({ pausedUntil })).rejects.toMatchObject({
      ...{ code: 'invalid', issues: [{ path: 'preferences.pausedUntil' }] },
    });
  });
});

describe('what was sent', () => {
  it('is forgotten after a week', async () => {
    await follower();
    await publish();
    test.clock.moveMs(6 * 24 * 3_600_000);
    await runJob(test, deliveriesDue, {});
    expect(await states()).toHaveLength(1);
    test.clock.moveMs(25 * 3_600_000);
    await runJob(test, deliveriesDue, {});
    expect(await states()).toHaveLength(0);
  });
});
