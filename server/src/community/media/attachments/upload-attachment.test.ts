/** A video or document from upload to playing: what is kept of it, who sees it, and in which parts. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isBinary, isDownload } from '../../../kernel/binary.ts';
import { asId } from '../../../kernel/ids.ts';
import { filesDirectory } from '../../../platform/namespaces/index.ts';
import { freshPicture, required, smallPdf, trickle } from '../../../test-support/fresh.ts';
import { device, phoneVideo, place, samples } from '../../../test-support/mp4.ts';
import { startTestRuntime, type TestRuntime } from '../../../test-support/test-runtime.ts';
import { createWorld, plainText, type RoleName, type World } from '../../../test-support/world.ts';

let test: TestRuntime;
let world: World;
beforeAll(async () => {
  test = await startTestRuntime();
  world = await createWorld(test);
});
afterAll(() => test?.close());

const anyone = { kind: 'resident' } as const;
const title = { nl: 'De kraan draait' };
const description = { nl: 'Een kraan.' };
const captions = '00:01.000 --> 00:02.000\nHijsen!';

const attach = (
  bytes: Uint8Array,
  more: { description?: { nl: string }; captions?: string; posterId?: string } = { description },
  role: RoleName = 'editor of this project',
) =>
  test.call(world.actors[role], 'media.attach', {
    ...{ projectId: world.north, title, file: trickle(bytes, 500), ...more },
    posterId: more.posterId ? asId<'media'>(more.posterId) : undefined,
  });

async function filesOnDisk(): Promise<Buffer[]> {
  const root = filesDirectory(test.runtime.config, test.namespace.name);
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  return Promise.all(files.map(({ parentPath, name }) => readFile(join(parentPath, name))));
}

const fileOf = (url: string) => required(url.split('/').at(-1));

async function download(file: string, actor = world.actors.viewer) {
  const id = actor.kind === 'resident' ? 'media.open' : 'media.preview';
  const found = await test.call(actor, id, { file });
  if (!isDownload(found)) throw new Error('A large file is sent in parts');
  return { ...found, bytes: await found.read(0, found.sizeBytes) };
}

async function publish(attachmentIds: string[]) {
  const editor = world.actors['editor of this project'];
  const projectId = world.north;
  const { updateId } = await test.call(editor, 'updates.draft', {
    ...{ projectId, kind: 'news', category: 'progress', title, body: { nl: plainText('Kijk.') } },
    attachmentIds: attachmentIds.map((id) => asId<'attachment'>(id)),
  });
  const update = { projectId, updateId: asId<'update'>(updateId) };
  await test.call(editor, 'updates.publish', update);
  return update;
}

describe('a video', () => {
  it('is kept sealed, without where and with what it was made, its samples in place', async () => {
    const video = phoneVideo();
    const { attachment } = await attach(video);
    expect(attachment).toMatchObject({
      ...{ kind: 'video', width: 640, height: 360, durationMs: 5_000, sizeBytes: video.length },
      captionsUrl: null,
    });
    const { bytes, type, saveAs } = await download(fileOf(attachment.url));
    expect({ type, saveAs }).toEqual({ type: 'video/mp4', saveAs: undefined });
    for (const told of [place, device, samples.place]) expect(bytes.includes(told)).toBe(false);
    expect(bytes.indexOf(samples.picture)).toBe(video.indexOf(samples.picture));
    for (const file of await filesOnDisk())
      for (const mark of ['ftyp', samples.picture, place]) expect(file.includes(mark)).toBe(false);
  });

  it('gives its captions as captions and nothing else', async () => {
    const { attachment } = await attach(phoneVideo(), { captions });
    const file = fileOf(required(attachment.captionsUrl ?? undefined));
    const found = await test.call(world.actors.viewer, 'media.preview', { file });
    if (!isBinary(found)) throw new Error('Captions are sent as a whole');
    expect(found.type).toBe('text/vtt; charset=utf-8');
    expect(found.bytes.toString()).toContain('00:00:01.000 --> 00:00:02.000\nHijsen!');
  });

  it.each([
    ['without captions and description', phoneVideo(), {}, 'invalid'],
    ['with captions that are none', phoneVideo(), { captions: 'Dag allemaal' }, 'invalid'],
    ['cut short', phoneVideo().subarray(0, 900), { description }, 'unsupported'],
    [
      'that is a picture',
      Buffer.from('\x89PNG\r\n\x1a\n and more'),
      { description },
      'unsupported',
    ],
  ] as const)('%s is refused, and nothing of it stays', async (_what, bytes, more, code) => {
    const before = (await filesOnDisk()).length;
    await expect(attach(bytes, more)).rejects.toMatchObject({ code });
    expect((await filesOnDisk()).length).toBe(before);
  });

  it.each([
    ['viewer', 'refused'],
    ['editor of another project', 'not-found'],
    ['manager of another client', 'not-found'],
  ] as const)('of a %s is %s', async (role, code) => {
    await expect(attach(phoneVideo(), { description }, role)).rejects.toMatchObject({ code });
  });

  it('takes no poster of another project', async () => {
    const { mediaId } = await freshPicture(test, world.sites.east, { isPublished: true });
    const attaching = attach(phoneVideo(), { description, posterId: mediaId });
    await expect(attaching).rejects.toMatchObject({ code: 'invalid' });
  });
});

describe('a document', () => {
  it('is saved under its title, with its pages counted', async () => {
    const { attachment } = await attach(smallPdf(), {});
    expect(attachment).toMatchObject({ kind: 'document', type: 'application/pdf', pages: 1 });
    const { bytes, saveAs } = await download(fileOf(attachment.url));
    expect(saveAs).toBe('De kraan draait.pdf');
    expect(bytes.equals(smallPdf())).toBe(true);
  });
});

describe('residents', () => {
  it('see it once its update is published, with its poster, and no more once that is withdrawn', async () => {
    const { mediaId, file: poster } = await freshPicture(test, world.sites.north, {
      isPublished: false,
    });
    const { attachment } = await attach(phoneVideo(), { captions, posterId: mediaId });
    const files = [fileOf(attachment.url), `${attachment.id}.vtt`, poster];
    const open = () =>
      Promise.all(
        files.map((file) =>
          test.call(anyone, 'media.open', { file }).then(
            () => true,
            () => false,
          ),
        ),
      );
    expect(await open()).toEqual([false, false, false]);
    const update = await publish([attachment.id]);
    expect(await open()).toEqual([true, true, true]);
    const shown = await test.call(anyone, 'updates.read', {
      slug: 'north',
      updateId: update.updateId,
    });
    expect(shown.update.attachments).toMatchObject([{ id: attachment.id, title: title.nl }]);
    await test.call(world.actors['editor of this project'], 'updates.withdraw', {
      ...{ ...update, reason: { nl: 'Verkeerde video.' } },
    });
    expect(await open()).toEqual([false, false, false]);
    const after = await test.call(anyone, 'updates.read', {
      slug: 'north',
      updateId: update.updateId,
    });
    expect(after.update.attachments).toEqual([]);
  });

  it('keep what another published update still shows', async () => {
    const { attachment } = await attach(smallPdf(), {});
    const first = await publish([attachment.id]);
    await publish([attachment.id]);
    await test.call(world.actors['editor of this project'], 'updates.withdraw', {
      ...{ ...first, reason: { nl: 'Dubbel.' } },
    });
    const { bytes } = await download(fileOf(attachment.url), anyone as never);
    expect(bytes.length).toBe(smallPdf().length);
  });

  it('find nothing under another ending', async () => {
    const { attachment } = await attach(smallPdf(), {});
    await publish([attachment.id]);
    for (const ending of ['mp4', 'vtt', 'html', 'exe']) {
      const file = `${attachment.id}.${ending}`;
      const opening = test.call(anyone, 'media.open', { file });
      await expect(opening).rejects.toMatchObject({ code: 'not-found' });
    }
  });
});
