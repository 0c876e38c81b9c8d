/** From publishing to the phone, against a push service that speaks the real protocol. */
import { randomBytes } from 'node:crypto';
import { eq } from 'drizzle-orm';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Language } from '../../kernel/i18n.ts';
import type { UpdateId } from '../../kernel/ids.ts';
import { asSealed } from '../../kernel/keys.ts';
import {
  type PushReceiver,
  type ScriptedAnswer,
  startPushReceiver,
} from '../../kernel/push/push-receiver.ts';
import { asSystem, freshUpdate } from '../../test-support/fresh.ts';
import { queued, runJob } from '../../test-support/run-job.ts';
import { startTestRuntime, type TestRuntime } from '../../test-support/test-runtime.ts';
import { createWorld, type World } from '../../test-support/world.ts';
import { updatePublished } from '../updates/index.ts';
import { claimFirst, nextFollowers } from './claim-deliveries.ts';
import { importFollowers } from './import-followers.ts';
import { everyone, followersPerShard, retriesDue, shardDue } from './push-shards.ts';
import { deliveries, followers } from './tables.ts';

let test: TestRuntime;
let world: World;
let service: PushReceiver;
let updateId: UpdateId;

beforeAll(async () => {
  test = await startTestRuntime();
  world = await createWorld(test);
});
beforeEach(async () => {
  service = await startPushReceiver({ clock: test.clock });
  updateId = await freshUpdate(test, world.sites.north, 'published');
});
afterEach(async () => {
  await service.close();
  await test.namespace.database.transaction('worker', {}, (tx) => tx.delete(followers));
});
afterAll(() => test?.close());

/** A device that follows north; its push service gives these answers first. */
async function follower(answers: ScriptedAnswer[] = [], language: Language = 'nl') {
  const applicationServerKey = test.namespace.push.publicKey;
  const { endpoint, keys } = service.newSubscription({ answers, applicationServerKey });
  const input = { slug: 'north', language, endpoint, ...keys };
  const { secret } = await test.call({ kind: 'resident' }, 'following.follow', input);
  return { endpoint, secret };
}

const send = () => runJob(test, updatePublished, { updateId });
const sendAgain = () => runJob(test, retriesDue, { updateId, ...everyone });
const count = () => test.namespace.database.reader('worker').$count(followers);

async function states() {
  const rows = await test.namespace.database.reader('worker').select().from(deliveries);
  return rows.map(({ state, attempts }) => `${state} ${attempts}`);
}

describe('a published update', () => {
  it('reaches every device that follows, readable, in its language, with where to look', async () => {
    const { endpoint } = await follower();
    await follower([], 'en');
    await send();
    expect(service.received).toHaveLength(2);
    const message = service.received.find((each) => each.endpoint === endpoint);
    expect(JSON.parse(String(message?.plaintext))).toEqual({
      ...{ title: 'Project north', body: expect.stringMatching(/^Titel/) },
      url: `/north/updates/${updateId}`,
    });
    expect(message?.headers).toMatchObject({ ttl: '259200', urgency: 'normal' });
    expect(await states()).toEqual(['delivered 1', 'delivered 1']);
  });

  it('is announced by the button itself, through the queue', async () => {
    const draft = await freshUpdate(test, world.sites.north, 'draft');
    const input = { projectId: world.north, updateId: draft };
    await test.call(world.actors['editor of this project'], 'updates.publish', input);
    const waiting = (await queued(test, updatePublished)).map(({ data }) => data.updateId);
    expect(waiting).toEqual([draft]);
  });

  it('goes to followers of its own project only', async () => {
    const { endpoint, keys } = service.newSubscription();
    const elsewhere = { slug: 'south', language: 'nl' as const, endpoint, ...keys };
    await test.call({ kind: 'resident' }, 'following.follow', elsewhere);
    await send();
    expect(service.requestCount()).toBe(0);
  });

  it('reaches everyone, also when there are more than a batch holds', async () => {
    for (let number = 0; number < 230; number++) await follower();
    await send();
    expect(new Set(service.received.map(({ endpoint }) => endpoint)).size).toBe(230);
    expect(service.requestCount()).toBe(230);
  });

  it('with very many followers becomes one job for each shard, which together reach everyone', async () => {
    const devices = Array.from({ length: followersPerShard + 1 }, () => {
      const { endpoint, keys } = service.newSubscription();
      return { endpoint, ...keys, language: 'nl' as const };
    });
    await asSystem(test, ({ tx }) =>
      importFollowers(tx, test.namespace, world.sites.north, devices),
    );
    await send();
    expect(service.requestCount()).toBe(0);
    const shards = (await queued(test, shardDue)).map(({ data }) => data);
    expect(shards).toHaveLength(2);
    await Promise.all(shards.map((shard) => runJob(test, shardDue, shard)));
    expect(service.requestCount()).toBe(devices.length);
    expect(new Set(service.received.map(({ endpoint }) => endpoint)).size).toBe(devices.length);
  }, 60_000);

  it.each(['withdrawn', 'draft', 'scheduled'] as const)(
    'that is %s by now is not announced',
    async (state) => {
      await follower();
      updateId = await freshUpdate(test, world.sites.north, state);
      await send();
      expect(service.requestCount()).toBe(0);
    },
  );
});

describe('a device', () => {
  it.each([404, 410])('is forgotten when its push service says %i', async (status) => {
    const gone = await follower([{ status }]);
    await follower();
    await send();
    expect(await count()).toBe(1);
    const shown = test.call({ kind: 'resident' }, 'following.status', { secret: gone.secret });
    await expect(shown).rejects.toMatchObject({ code: 'not-found' });
    expect(await states()).toEqual(['delivered 1']);
  });

  it.each([429, 503])('is tried again later when its push service says %i', async (status) => {
    await follower([{ status }]);
    await follower();
    await send();
    expect(service.received).toHaveLength(1);
    expect(await count()).toBe(2);
    const waiting = (await queued(test, retriesDue)).map(({ data }) => data);
    expect(waiting.at(-1)).toEqual({ updateId, ...everyone });
    test.clock.moveMs(120_000);
    await sendAgain();
    expect(service.received).toHaveLength(2);
    expect((await states()).sort()).toEqual(['delivered 1', 'delivered 2']);
  });

  it('that begins to follow while others are tried again is not told of what was there before', async () => {
    await follower([{ status: 429 }, { status: 429 }]);
    await send();
    await follower();
    test.clock.moveMs(120_000);
    await expect(sendAgain()).rejects.toThrow('wait for another attempt');
    test.clock.moveMs(120_000);
    await sendAgain();
    expect(service.received).toHaveLength(1);
    expect(await states()).toEqual(['delivered 3']);
  });

  it('is given up for this update after six attempts, and followed on for the next', async () => {
    await follower(Array.from({ length: 6 }, () => ({ status: 429 })));
    await send();
    for (let attempt = 2; attempt < 6; attempt++) {
      test.clock.moveMs(600_000);
      await expect(sendAgain()).rejects.toThrow('another attempt');
    }
    test.clock.moveMs(600_000);
    await sendAgain();
    expect(await states()).toEqual(['refused 6']);
    test.clock.moveMs(600_000);
    updateId = await freshUpdate(test, world.sites.north, 'published');
    await send();
    expect(service.received).toHaveLength(1);
  });

  it('whose address cannot be opened any more keeps nobody else from being told', async () => {
    const { endpoint } = await follower();
    await follower();
    const { database } = test.namespace;
    const hash = test.namespace.keys.keyedHash(`endpoints of ${world.north}`, endpoint);
    await database.transaction('worker', {}, (tx) =>
      tx
        .update(followers)
        .set({ push: asSealed(randomBytes(80)) })
        .where(eq(followers.endpointHash, hash)),
    );
    await send();
    expect(service.received).toHaveLength(1);
    expect((await states()).sort()).toEqual(['delivered 1', 'refused 1']);
  });

  it('is not asked again when its push service refuses for good', async () => {
    await follower([{ status: 403 }]);
    await send();
    await send();
    expect(service.requestCount()).toBe(1);
    expect(await count()).toBe(1);
  });
});

describe('at most once', () => {
  it('is what a device gets when the job runs twice, one after the other or at once', async () => {
    for (let number = 0; number < 20; number++) await follower();
    await Promise.all([send(), send()]);
    await send();
    expect(service.requestCount()).toBe(20);
    expect(service.received).toHaveLength(20);
  });

  it('is what a device gets when the process was killed between claim and answer', async () => {
    await follower();
    const { database } = test.namespace;
    const batch = await nextFollowers(database, world.north, everyone, 10);
    expect(await claimFirst(database, updateId, batch, test.clock.now())).toHaveLength(1);
    test.clock.moveMs(3_600_000);
    await send();
    expect(service.requestCount()).toBe(0);
  });

  it('is what a device gets when the answer was lost on its way', async () => {
    await follower(['drop']);
    await send();
    test.clock.moveMs(3_600_000);
    await send();
    expect(service.requestCount()).toBe(1);
    expect(await states()).toEqual(['refused 1']);
  });
});

describe('shutting down', () => {
  it('stops sending at once, and the next run goes on where it stopped', async () => {
    for (let number = 0; number < 3; number++) await follower();
    await expect(
      runJob(test, updatePublished, { updateId }, AbortSignal.abort()),
    ).rejects.toThrow();
    expect(service.requestCount()).toBe(0);
    await send();
    expect(service.received).toHaveLength(3);
  });
});
