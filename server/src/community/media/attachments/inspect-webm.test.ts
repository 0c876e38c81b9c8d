import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AttachmentRefused } from './attachment-refused.ts';
import { patched, sourceOf } from './byte-source.ts';
import { inspectWebm } from './inspect-webm.ts';

const recorded = readFileSync(new URL('../../../test-support/media/short.webm', import.meta.url));

const element = (id: number[], body: Buffer) =>
  Buffer.concat([Buffer.from([...id, 0x10, 0, 0, body.length]), body]);
const text = (id: number[], value: string) => element(id, Buffer.from(value));

const place = '52.3702,4.8952';
const tags = element([0x12, 0x54, 0xc3, 0x67], text([0x73, 0x73], `LOCATION ${place}`));
const attached = element([0x19, 0x41, 0xa4, 0x69], text([0x46, 0x6e], 'contacts.txt'));

/** Without a length of its own, so that parts can follow at its end. */
function openEnded(video: Buffer): Buffer {
  const bytes = Buffer.from(video);
  const segment = bytes.indexOf(Buffer.from([0x18, 0x53, 0x80, 0x67]));
  bytes.fill(0xff, segment + 5, segment + 12);
  bytes[segment + 4] = 0x01;
  return bytes;
}

const withNotes = Buffer.concat([openEnded(recorded), tags, attached]);
const clean = async (video: Buffer) => patched(video, (await inspectWebm(sourceOf(video))).patches);

describe('a recording of a browser', () => {
  it('is known: its size, and its length, which it does not say', async () => {
    const { type, width, height, durationMs } = await inspectWebm(sourceOf(recorded));
    expect({ type, width, height }).toEqual({ type: 'video/webm', width: 640, height: 360 });
    expect(durationMs).toBeGreaterThan(800);
    expect(durationMs).toBeLessThan(1_200);
  });

  it('loses tags, attachments and the name of the program; everything stays in its place', async () => {
    expect(withNotes.includes('Chrome')).toBe(true);
    const after = await clean(withNotes);
    for (const told of [place, 'LOCATION', 'contacts.txt', 'Chrome'])
      expect(after.includes(told), told).toBe(false);
    expect(after).toHaveLength(withNotes.length);
    const firstCluster = recorded.lastIndexOf(Buffer.from([0x1f, 0x43, 0xb6, 0x75]));
    expect(after.subarray(firstCluster, recorded.length)).toEqual(recorded.subarray(firstCluster));
  });

  it('is clean once it was cleaned, and still a video', async () => {
    const once = await clean(withNotes);
    expect(await clean(once)).toEqual(once);
  });

  it('is refused when a part is cut short', async () => {
    const cut = inspectWebm(sourceOf(withNotes.subarray(0, withNotes.length - 5)));
    await expect(cut).rejects.toMatchObject({ reason: 'damaged' });
  });
});

it('whatever the bytes, they are accepted or refused, and nothing else happens', async () => {
  const changed = fc
    .array(fc.tuple(fc.nat(600), fc.nat(255)), { minLength: 1, maxLength: 10 })
    .map((changes) => {
      const bytes = Buffer.from(withNotes);
      for (const [at, value] of changes) bytes[at] = value;
      return bytes;
    });
  const garbage = fc.uint8Array({ maxLength: 300 }).map((bytes) => Buffer.from(bytes));
  await fc.assert(
    fc.asyncProperty(fc.oneof(changed, garbage), async (bytes) => {
      const outcome = await inspectWebm(sourceOf(bytes)).catch((error: unknown) => error);
      if (outcome instanceof AttachmentRefused || outcome instanceof RangeError) return;
      const { patches } = outcome as { patches: { start: number; end: number }[] };
      for (const { end } of patches) expect(end).toBeLessThanOrEqual(bytes.length);
    }),
    { numRuns: 400 },
  );
});
