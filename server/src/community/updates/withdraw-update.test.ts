/** What residents lose and the project keeps when an update is corrected or withdrawn. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { asId, type MediaId, type UpdateId } from '../../kernel/ids.ts';
import { asSystem, freshPicture, freshUpdate } from '../../test-support/fresh.ts';
import { asRole } from '../../test-support/raw-connection.ts';
import { startTestRuntime, type TestRuntime } from '../../test-support/test-runtime.ts';
import { createWorld, plainText, type World } from '../../test-support/world.ts';
import { setCover } from '../projects/index.ts';

let test: TestRuntime;
let world: World;
beforeAll(async () => {
  test = await startTestRuntime();
  world = await createWorld(test);
});
afterAll(() => test?.close());

const anyone = { kind: 'resident' } as const;
const secret = 'The phone number of the foreman is 06-12345678.';
const title = { nl: 'Brug dicht' };
const startsAt = '2026-06-15T05:00:00.000Z';
const open = 'open' as const;
const works = {
  ...{ title, startsAt, endsAt: '2026-06-20T15:00:00.000Z', nuisance: ['noise' as const] },
  passability: {
    ...{ pedestrians: open, cyclists: open, wheelchairs: open, cars: open, emergency: open },
  },
};

async function publish(pictureIds: MediaId[] = []): Promise<UpdateId> {
  const editor = world.actors['editor of this project'];
  const projectId = world.north;
  const { updateId } = await test.call(editor, 'updates.draft', {
    ...{ projectId, kind: 'works', category: 'access', title, pictureIds, works },
    body: { nl: plainText(secret) },
  });
  const id = asId<'update'>(updateId);
  await test.call(editor, 'updates.publish', { projectId, updateId: id });
  return id;
}

const withdraw = (updateId: UpdateId) =>
  test.call(world.actors['editor of this project'], 'updates.withdraw', {
    ...{ projectId: world.north, updateId, reason: { nl: 'Er stond iets verkeerds.' } },
  });

const read = async (updateId: UpdateId) =>
  (await test.call(anyone, 'updates.read', { slug: 'north', updateId })).update;
const opens = (file: string) =>
  test.call(anyone, 'media.open', { file }).then(
    () => true,
    (error) => error.code !== 'not-found',
  );

/** The texts of earlier versions, as a member of this client may see them. */
const versions = (updateId: UpdateId) =>
  asRole(test, 'member', { clients: `{${world.quay}}` }, async (ask) => {
    const text = 'select body::text from update_versions where update_id = $1';
    return (await ask(text, [updateId])).rows.map((row) => row.body);
  });

describe('a withdrawn update', () => {
  it('leaves its title and the reason; its text is gone for residents', async () => {
    const updateId = await publish();
    expect(JSON.stringify(await read(updateId))).toContain(secret);
    await withdraw(updateId);
    const update = await read(updateId);
    expect(update).toMatchObject({ title: 'Brug dicht', excerpt: '', pictures: [] });
    expect(update).toMatchObject({ withdrawnReason: 'Er stond iets verkeerds.' });
    const rows = await asRole(test, 'resident', {}, (ask) =>
      ask('select id, title, body from updates'),
    );
    expect(JSON.stringify(rows.rows)).toContain(updateId);
    expect(JSON.stringify(rows.rows)).not.toContain('06-12345678');
  });

  it('is kept whole for its project', async () => {
    const updateId = await publish();
    await withdraw(updateId);
    expect(await versions(updateId)).toEqual([expect.stringContaining(secret)]);
  });

  it('calls its works off', async () => {
    const updateId = await publish();
    expect((await read(updateId)).works).toMatchObject({ cancelled: false });
    await withdraw(updateId);
    expect((await read(updateId)).works).toMatchObject({ cancelled: true });
  });

  it('takes its pictures back from residents, also by their address', async () => {
    const { mediaId, file } = await freshPicture(test, world.sites.north, { isPublished: false });
    const updateId = await publish([mediaId]);
    expect(await opens(file)).toBe(true);
    await withdraw(updateId);
    expect(await opens(file)).toBe(false);
    const preview = test.call(world.actors.viewer, 'media.preview', { file });
    await expect(preview).resolves.toBeDefined();
  });

  it('leaves pictures that another published update or the project itself shows', async () => {
    const shared = await freshPicture(test, world.sites.north, { isPublished: false });
    const cover = await freshPicture(test, world.sites.north, { isPublished: true });
    await asSystem(test, ({ tx }) => setCover(tx, world.north, cover.mediaId));
    const updateId = await publish([shared.mediaId, cover.mediaId]);
    const other = await publish([shared.mediaId]);
    await withdraw(updateId);
    expect([await opens(shared.file), await opens(cover.file)]).toEqual([true, true]);
    await withdraw(other);
    expect([await opens(shared.file), await opens(cover.file)]).toEqual([false, true]);
  });
});

describe('a corrected update', () => {
  it('says what was corrected, and its earlier text is kept for the project only', async () => {
    const updateId = await freshUpdate(test, world.sites.north, 'published');
    const before = JSON.stringify((await read(updateId)).body);
    await test.call(world.actors['editor of this project'], 'updates.correct', {
      ...{ projectId: world.north, updateId, title },
      ...{ body: { nl: plainText('Dinsdag.') }, note: { nl: 'Het is dinsdag.' } },
    });
    const update = await read(updateId);
    expect(update).toMatchObject({ title: 'Brug dicht', correctionNote: 'Het is dinsdag.' });
    expect(update.correctedAt).toBe(test.clock.now().toISOString());
    const [kept] = await versions(updateId);
    expect(JSON.parse(kept).nl).toEqual(JSON.parse(before));
  });
});
