/** A picture from upload to the page: who may add it, who may see it, what lies on the disk. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { auditLog } from '../../kernel/audit.ts';
import { isBinary } from '../../kernel/binary.ts';
import { asId } from '../../kernel/ids.ts';
import { filesDirectory } from '../../platform/namespaces/index.ts';
import { required, smallPicture } from '../../test-support/fresh.ts';
import { startTestRuntime, type TestRuntime } from '../../test-support/test-runtime.ts';
import { createWorld, plainText, type RoleName, type World } from '../../test-support/world.ts';

let test: TestRuntime;
let world: World;
let png: Uint8Array;
beforeAll(async () => {
  test = await startTestRuntime();
  world = await createWorld(test);
  png = new Uint8Array(await smallPicture());
});
afterAll(() => test?.close());

const upload = (file: Uint8Array, role: RoleName = 'editor of this project') =>
  test.call(world.actors[role], 'media.upload', {
    ...{ projectId: world.north, file, alt: { nl: 'Een vlak' } },
  });

/** Every stored file of SitePodium. */
async function filesOnDisk(): Promise<Buffer[]> {
  const root = filesDirectory(test.runtime.config, test.namespace.name);
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  return Promise.all(files.map(({ parentPath, name }) => readFile(join(parentPath, name))));
}

const fileOf = (picture: { fallback: string }) => required(picture.fallback.split('/').at(-1));

describe('uploading', () => {
  it('gives a picture with its sizes known and records who added what', async () => {
    const { picture } = await upload(png);
    expect(picture).toMatchObject({ alt: 'Een vlak', width: 60, height: 40 });
    const types = picture.sources.map(({ type }) => type);
    expect(types).toEqual(['image/avif', 'image/webp', 'image/jpeg']);
    const trail = await test.namespace.database.reader('worker').select().from(auditLog);
    expect(trail.at(-1)).toMatchObject({
      ...{ event: 'picture.uploaded', subject: `media/${picture.id}`, clientId: world.quay },
      ...{ actorKind: 'member', action: 'media.upload' },
    });
  });

  it.each([
    ['viewer', 'refused'],
    ['editor of another project', 'not-found'],
    ['manager of another client', 'not-found'],
  ] as const)('by a %s is %s, and nothing is stored', async (role, code) => {
    const before = (await filesOnDisk()).length;
    await expect(upload(png, role)).rejects.toMatchObject({ code });
    expect(await filesOnDisk()).toHaveLength(before);
  });

  it.each([
    ['a page that calls itself a picture', Buffer.from('<html><script>alert(1)</script>')],
    ['a drawing with code in it', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>')],
    ['half a picture', undefined],
  ])('%s is refused with a reason, and nothing is stored', async (_what, given) => {
    const before = (await filesOnDisk()).length;
    const file = given ? new Uint8Array(given) : png.subarray(0, png.length - 40);
    await expect(upload(file)).rejects.toMatchObject({
      ...{
        code: 'unsupported',
        issues: [{ path: 'file', message: expect.stringContaining('picture') }],
      },
    });
    expect(await filesOnDisk()).toHaveLength(before);
  });
});

describe('what lies on the disk', () => {
  it('is ciphertext: no file begins like a picture or holds one', async () => {
    const { picture } = await upload(png);
    const actor = world.actors.viewer;
    const shown = await test.call(actor, 'media.preview', { file: fileOf(picture) });
    if (!isBinary(shown)) throw new Error('A picture is sent as a whole');
    expect(shown.bytes.subarray(0, 3)).toEqual(Buffer.from([0xff, 0xd8, 0xff]));
    const files = await filesOnDisk();
    expect(files.length).toBeGreaterThanOrEqual(3);
    const beginning = shown.bytes.subarray(0, 20);
    for (const file of files) {
      expect(file.includes(beginning)).toBe(false);
      for (const mark of ['JFIF', 'ftypavif', 'WEBPVP8', 'IHDR'])
        expect(file.includes(mark)).toBe(false);
    }
  });
});

describe('a picture', () => {
  it('is seen by its project only, until an update with it is published', async () => {
    const { picture } = await upload(png);
    const file = fileOf(picture);
    const anyone = { kind: 'resident' } as const;
    const open = () => test.call(anyone, 'media.open', { file });
    const preview = (role: RoleName) => test.call(world.actors[role], 'media.preview', { file });
    await expect(open()).rejects.toMatchObject({ code: 'not-found' });
    await expect(preview('viewer')).resolves.toMatchObject({ type: 'image/jpeg' });
    expect((await preview('viewer')).cacheControl).toMatch(/^private/);
    for (const role of ['manager of another client', 'editor of another project'] as const)
      await expect(preview(role)).rejects.toMatchObject({ code: 'not-found' });
    const editor = world.actors['editor of this project'];
    const { updateId } = await test.call(editor, 'updates.draft', {
      ...{ projectId: world.north, kind: 'news', category: 'progress' },
      ...{ title: { nl: 'Foto' }, body: { nl: plainText('Kijk') } },
      pictureIds: [asId<'media'>(picture.id)],
    });
    await expect(open()).rejects.toMatchObject({ code: 'not-found' });
    const update = { projectId: world.north, updateId: asId<'update'>(updateId) };
    await test.call(editor, 'updates.publish', update);
    await expect(open()).resolves.toMatchObject({ type: 'image/jpeg' });
  });

  it.each(['../../etc/passwd', 'x-1.jpg', `${crypto.randomUUID()}-480.jpg`, 'a.jpg%00', ''])(
    'is not found under the name “%s”',
    async (file) => {
      for (const id of ['media.open', 'media.preview'] as const) {
        const opening = test.call(world.actors.viewer, id, { file });
        await expect(opening).rejects.toMatchObject({ code: 'not-found' });
      }
    },
  );

  it('has no other sizes than those stored', async () => {
    const { picture } = await upload(png);
    const file = fileOf(picture).replace(/-\d+\./, '-99.');
    const opening = test.call(world.actors.viewer, 'media.preview', { file });
    await expect(opening).rejects.toMatchObject({ code: 'not-found' });
  });
});
