import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { box, created, device, phoneVideo, place, samples } from '../../../test-support/mp4.ts';
import { AttachmentRefused } from './attachment-refused.ts';
import { patched, sourceOf } from './byte-source.ts';
import { inspectMp4 } from './inspect-mp4.ts';
import { topBoxes } from './iso-boxes.ts';

const clean = async (video: Buffer) => patched(video, (await inspectMp4(sourceOf(video))).patches);

describe.each([true, false])('a video of a phone, its headers last: %s', (moovLast) => {
  const video = phoneVideo({ moovLast });

  it('is known: its size and its length', async () => {
    expect(await inspectMp4(sourceOf(video))).toMatchObject({
      ...{ type: 'video/mp4', width: 640, height: 360, durationMs: 5_000 },
    });
  });

  it('loses where, when and with what it was made', async () => {
    for (const told of [place, device, samples.place]) expect(video.includes(told)).toBe(true);
    const after = await clean(video);
    for (const told of [place, device, samples.place, 'xmpmeta', '\xa9xyz'])
      expect(after.includes(Buffer.from(told, 'latin1')), told).toBe(false);
    const moment = Buffer.alloc(4);
    moment.writeUInt32BE(created);
    expect(after.includes(moment)).toBe(false);
  });

  it('keeps every sample of picture and sound where its headers say it is', async () => {
    const after = await clean(video);
    expect(after).toHaveLength(video.length);
    for (const told of [samples.picture, samples.sound]) {
      expect(after.indexOf(told)).toBe(video.indexOf(told));
      expect(after.lastIndexOf(told)).toBe(video.lastIndexOf(told));
    }
    const offsets = (bytes: Buffer) => bytes.subarray(bytes.indexOf('stco'));
    expect(offsets(after).subarray(0, 20)).toEqual(offsets(video).subarray(0, 20));
  });

  it('is clean once it was cleaned', async () => {
    const once = await clean(video);
    expect(await clean(once)).toEqual(once);
  });
});

it('a video that was filmed upright is as wide as it was high', async () => {
  const video = phoneVideo({ isTurned: true });
  expect(await inspectMp4(sourceOf(video))).toMatchObject({ width: 360, height: 640 });
});

it('a recording of a browser, in fragments, stays what it was but for its headers', async () => {
  const video = readFileSync(new URL('../../../demo/media/crane.mp4', import.meta.url));
  const { width, height, durationMs } = await inspectMp4(sourceOf(video));
  expect({ width, height, durationMs }).toEqual({ width: 640, height: 360, durationMs: 5_994 });
  const after = await clean(video);
  for await (const { type, start, end } of topBoxes(sourceOf(video))) {
    if (type === 'mdat' || type === 'moof')
      expect(after.subarray(start, end)).toEqual(video.subarray(start, end));
  }
});

describe('is refused with a reason:', () => {
  const refusal = (video: Buffer) =>
    inspectMp4(sourceOf(video)).then(
      () => 'accepted',
      (error) => (error instanceof AttachmentRefused ? error.reason : String(error)),
    );
  const whole = phoneVideo();

  it.each([
    ['a codec that not every browser plays', phoneVideo({ codec: 'hvc1' }), 'codec'],
    ['half a video', whole.subarray(0, whole.length - 30), 'damaged'],
    ['headers without a video', box('ftyp', 'isom', [0]), 'damaged'],
    [
      'samples in another file',
      Buffer.from(whole.toString('latin1').replaceAll('url \0\0\0\x01', 'url \0\0\0\0'), 'latin1'),
      'too-much',
    ],
  ])('%s', async (_what, video, reason) => {
    expect(await refusal(video)).toBe(reason);
  });
});

it('whatever the bytes, they are accepted or refused, and nothing else happens', async () => {
  const whole = phoneVideo();
  const changed = fc
    .array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { minLength: 1, maxLength: 12 })
    .map((changes) => {
      const bytes = Buffer.from(whole);
      for (const [at, value] of changes) bytes[at] = value;
      return bytes;
    });
  const garbage = fc.uint8Array({ maxLength: 300 }).map((bytes) => Buffer.from(bytes));
  await fc.assert(
    fc.asyncProperty(fc.oneof(changed, garbage), async (bytes) => {
      const outcome = await inspectMp4(sourceOf(bytes)).catch((error: unknown) => error);
      if (outcome instanceof AttachmentRefused || outcome instanceof RangeError) return;
      const { patches } = outcome as { patches: { start: number; end: number }[] };
      for (const { start, end } of patches) {
        expect(start).toBeGreaterThanOrEqual(0);
        expect(end).toBeLessThanOrEqual(bytes.length);
      }
    }),
    { numRuns: 600 },
  );
});
