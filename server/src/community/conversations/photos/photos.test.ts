/** Photos with a question: what is left of them, who sees them, and when they go. */

import { randomUUID } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { eq } from 'drizzle-orm';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { auditLog } from '../../../kernel/audit.ts';
import { asId } from '../../../kernel/ids.ts';
import { filesDirectory } from '../../../platform/namespaces/index.ts';
import {
  asSystem,
  freshPhoto,
  freshProof,
  required,
  smallPicture,
} from '../../../test-support/fresh.ts';
import { queued, runJob } from '../../../test-support/run-job.ts';
import { startTestRuntime, type TestRuntime } from '../../../test-support/test-runtime.ts';
import { createWorld, type RoleName, type World } from '../../../test-support/world.ts';
import { conversationIdOf } from '../claim-codes/by-claim-code.ts';
import { newClaimCode } from '../claim-codes/claim-code.ts';
import { questionPhotos } from '../tables.ts';
import { storePhoto } from './photo-files.ts';
import { deletePhotos, removePhotosOf } from './remove-photos.ts';
import { forgetUnsentPhotos, sweepPhotos } from './sweep-photos.ts';

let test: TestRuntime;
let world: World;
beforeAll(async () => {
  test = await startTestRuntime();
  world = await createWorld(test);
});
afterAll(() => test?.close());

const anyone = { kind: 'resident' } as const;
const as = (role: RoleName) => world.actors[role];
const secret = 'Camera of Jo Jansen';

/** As a phone makes them: with a position, a serial number and a thumbnail. */
async function photoFromPhone(): Promise<Uint8Array> {
  const photo = sharp({ create: { width: 1200, height: 800, channels: 3, background: '#557' } })
    .withExif({
      IFD0: { Copyright: secret },
      IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '52/1 5/1 27/1' },
    })
    .jpeg();
  return new Uint8Array(await photo.toBuffer());
}

const attach = async (claimCode: string, file?: Uint8Array, key?: string) =>
  test.call(anyone, 'conversations.attach', {
    ...{ slug: 'north', claimCode, key, file: file ?? new Uint8Array(await smallPicture()) },
  });
const photosOf = async (claimCode: string) =>
  (await test.call(anyone, 'conversations.photos', { claimCode })).photos;
const openPhoto = (claimCode: string, id: string, size: 'small' | 'large' = 'large') =>
  test.call(anyone, 'conversations.photo', { claimCode, photoId: asId(id), size });
async function ask(claimCode: string) {
  const proof = await freshProof(test);
  const text = `Is this stone loose? ${claimCode}`;
  await test.call(anyone, 'conversations.ask', { slug: 'north', text, claimCode, proof });
  return required(await conversationIdOf(test.namespace, claimCode));
}
const keysOf = async (id: string) =>
  (await Array.fromAsync(test.namespace.store.list(''))).filter((key) => key.includes(id));
const runRemovals = async () => {
  for (const { data } of await queued(test, deletePhotos.job))
    await runJob(test, deletePhotos.job, data);
};

describe('a photo', () => {
  it('is drawn anew: no position, no camera, no trace of the original, and sealed on disk', async () => {
    const file = await photoFromPhone();
    expect((await sharp(file).metadata()).exif).toBeDefined();
    const claimCode = newClaimCode();
    const { id } = await attach(claimCode, file);
    for (const size of ['small', 'large'] as const) {
      const { bytes, type, cacheControl } = await openPhoto(claimCode, id, size);
      expect([type, cacheControl]).toEqual(['image/jpeg', 'private, no-store']);
      const { exif, xmp, icc, iptc } = await sharp(bytes).metadata();
      expect([exif, xmp, icc, iptc]).toEqual([undefined, undefined, undefined, undefined]);
      expect(bytes.includes(secret)).toBe(false);
    }
    const root = filesDirectory(test.runtime.config, test.namespace.name);
    const entries = await readdir(root, { recursive: true, withFileTypes: true });
    const own = entries.filter(({ name }) => name.startsWith(id));
    expect(own).toHaveLength(2);
    for (const { parentPath, name } of own) {
      expect(parentPath).toContain('/questions/');
      const raw = await readFile(join(parentPath, name));
      expect(raw.includes(secret) || raw.subarray(0, 2).equals(Buffer.of(0xff, 0xd8))).toBe(false);
    }
  });

  it('leaves an audit row that says nothing about whom', async () => {
    await attach(newClaimCode());
    const trail = await test.namespace.database.reader('worker').select().from(auditLog);
    expect(trail.at(-1)).toMatchObject({
      ...{ event: 'photo.attached', actorKind: 'resident', actorId: null, details: {} },
    });
  });

  it('opens with its claim code and no other', async () => {
    const claimCode = newClaimCode();
    const { id } = await attach(claimCode);
    expect(await photosOf(claimCode)).toEqual([{ id, width: 60, height: 40 }]);
    expect(await photosOf(newClaimCode())).toEqual([]);
    await expect(openPhoto(newClaimCode(), id)).rejects.toMatchObject({ code: 'not-found' });
  });

  it('sent again under the same key is added once; another claim code cannot write over it', async () => {
    const [claimCode, key] = [newClaimCode(), randomUUID()];
    const first = await attach(claimCode, undefined, key);
    expect(await attach(claimCode, undefined, key)).toEqual(first);
    expect(await photosOf(claimCode)).toHaveLength(1);
    const other = await attach(newClaimCode(), await photoFromPhone(), key);
    expect(other.id).not.toBe(first.id);
    expect((await openPhoto(claimCode, first.id)).bytes.length).toBeLessThan(2000);
  });

  it('is one of three at most', async () => {
    const claimCode = newClaimCode();
    for (let each = 0; each < 3; each++) await attach(claimCode);
    await expect(attach(claimCode)).rejects.toMatchObject({
      ...{ code: 'conflict', issues: [{ hint: { key: 'three-photos' } }] },
    });
    const [first] = await photosOf(claimCode);
    const photoId = asId<'photo'>(required(first).id);
    expect(await test.call(anyone, 'conversations.detach', { claimCode, photoId })).toEqual({
      removed: true,
    });
    expect(await photosOf(claimCode)).toHaveLength(2);
    await runRemovals();
    expect(await keysOf(photoId)).toEqual([]);
  });

  it.each([
    ['a text', new TextEncoder().encode('<svg onload="alert(1)">'), 'unsupported'],
    ['nothing', new Uint8Array(), 'unsupported'],
    ['too much', new Uint8Array(21 * 1024 * 1024), 'too-large'],
  ])('that is %s is refused and not stored', async (_, file, code) => {
    const claimCode = newClaimCode();
    await expect(attach(claimCode, file)).rejects.toMatchObject({
      code,
      issues: [{ path: 'file' }],
    });
    expect(await photosOf(claimCode)).toEqual([]);
  });
});

describe('once the question is sent, a photo', () => {
  it('is seen by the project’s members, with the question, and by nobody before', async () => {
    const claimCode = newClaimCode();
    const { id } = await attach(claimCode);
    const the = { projectId: world.north, photoId: asId<'photo'>(id) };
    const view = (role: RoleName) => test.call(as(role), 'conversations.view-photo', the);
    await expect(view('editor of this project')).rejects.toMatchObject({ code: 'not-found' });
    const conversationId = await ask(claimCode);
    expect((await view('viewer')).type).toBe('image/jpeg');
    const shown = await test.call(as('viewer'), 'conversations.view', {
      projectId: world.north,
      conversationId,
    });
    expect(shown.photos).toMatchObject([{ id }]);
    for (const role of ['editor of another project', 'manager of another client'] as const)
      await expect(view(role)).rejects.toMatchObject({ code: 'not-found' });
  });

  it('is not taken back quietly, stays with its claim code, and is never public', async () => {
    const claimCode = newClaimCode();
    const { id } = await attach(claimCode);
    await ask(claimCode);
    const photoId = asId<'photo'>(id);
    expect(await test.call(anyone, 'conversations.detach', { claimCode, photoId })).toEqual({
      removed: false,
    });
    expect((await test.call(anyone, 'conversations.open', { claimCode })).photos).toMatchObject([
      { id },
    ]);
    await expect(test.call(anyone, 'media.open', { file: `${id}-60.jpg` })).rejects.toMatchObject({
      code: 'not-found',
    });
  });

  it('goes with the conversation, rows at once and files right after, however often', async () => {
    const claimCode = newClaimCode();
    const { id } = await attach(claimCode);
    const conversationId = await ask(claimCode);
    await asSystem(test, (write) => removePhotosOf(write, conversationId));
    expect(await photosOf(claimCode)).toEqual([]);
    await runRemovals();
    await runRemovals();
    expect(await keysOf(id)).toEqual([]);
  });

  it('goes when the resident erases the conversation, and others stay', async () => {
    const claimCode = newClaimCode();
    const { id } = await attach(claimCode);
    await ask(claimCode);
    const other = await freshPhoto(test, world.sites.north);
    await test.call(anyone, 'conversations.erase', { claimCode });
    expect(await photosOf(claimCode)).toEqual([]);
    await runRemovals();
    expect(await keysOf(id)).toEqual([]);
    expect(await keysOf(other.photoId)).toHaveLength(2);
  });
});

describe('photos nobody waits for', () => {
  it('go an hour after they came when no question followed, and others stay', async () => {
    const unsent = await freshPhoto(test, world.sites.north);
    const sent = await freshPhoto(test, world.sites.north);
    await ask(sent.claimCode);
    const there = async (id: string) =>
      (await test.namespace.database
        .reader('worker')
        .$count(questionPhotos, eq(questionPhotos.id, asId(id)))) === 1;
    await runJob(test, forgetUnsentPhotos.job, {});
    expect(await there(unsent.photoId)).toBe(true);
    test.clock.moveMs(61 * 60 * 1000);
    await runJob(test, forgetUnsentPhotos.job, {});
    await runJob(test, forgetUnsentPhotos.job, {});
    expect([await there(unsent.photoId), await there(sent.photoId)]).toEqual([false, true]);
    await runRemovals();
    expect(await keysOf(unsent.photoId)).toEqual([]);
    expect(await keysOf(sent.photoId)).toHaveLength(2);
  });

  it('go after a day when no row names them', async () => {
    const kept = await freshPhoto(test, world.sites.north);
    const stray = asId<'photo'>(randomUUID());
    await storePhoto(test.namespace, world.quay, stray, new Uint8Array(await smallPicture()));
    // Files bear the time of the real clock, the job goes by the one of the test.
    test.clock.moveMs(Date.now() - test.clock.now().getTime());
    await runJob(test, sweepPhotos.job, {});
    expect(await keysOf(stray)).toHaveLength(2);
    test.clock.moveMs(25 * 60 * 60 * 1000);
    await runJob(test, sweepPhotos.job, {});
    await runJob(test, sweepPhotos.job, {});
    expect(await keysOf(stray)).toEqual([]);
    expect(await keysOf(kept.photoId)).toHaveLength(2);
  });
});
