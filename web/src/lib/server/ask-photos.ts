/** The photos of a question that is being written: added, taken back and shown in the page itself. */
import type { PageBridge } from '@sitepodium/server/page-bridge';
import { tryForm } from '#lib/errors/try-form.ts';
import { photosOf } from '#lib/resident/ask/read-question.ts';
import { hintOf } from '#lib/resident/conversation/hint.ts';

/** A photo as pages of residents show it: its address would hold the claim code, so it has none. */
export interface ShownPhoto {
  id: string;
  width: number;
  height: number;
  source: string;
}

type Call = PageBridge['call'];

/** Adds the photos of a form. Gives what was wrong with the first that was refused. */
export async function attachPhotos(
  call: Call,
  slug: string,
  claimCode: string,
  form: FormData,
): Promise<string | undefined> {
  for (const { file, key } of photosOf(form)) {
    const bytes = new Uint8Array(await file.arrayBuffer());
    const attaching = call('conversations.attach', { slug, claimCode, key, file: bytes });
    const outcome = await tryForm(attaching, ['unsupported', 'too-large', 'conflict', 'too-many']);
    if ('refusal' in outcome) return hintOf(outcome.refusal)?.key ?? outcome.refusal.code;
  }
  return undefined;
}

/** The photos that this claim code holds, small. */
export async function showPhotos(call: Call, claimCode: string): Promise<ShownPhoto[]> {
  if (!claimCode) return [];
  const outcome = await tryForm(call('conversations.photos', { claimCode }), ['invalid']);
  if ('refusal' in outcome) return [];
  return Promise.all(
    outcome.output.photos.map(async (photo) => {
      const photoId = asPhotoId(photo.id);
      const opened = await call('conversations.photo', { claimCode, photoId, size: 'small' });
      const source = `data:${opened.type};base64,${opened.bytes.toString('base64')}`;
      return { ...photo, source };
    }),
  );
}

export async function dropPhoto(call: Call, claimCode: string, id: string): Promise<void> {
  const photoId = asPhotoId(id);
  await tryForm(call('conversations.detach', { claimCode, photoId }), ['invalid', 'not-found']);
}

/** Guarantee: the action's input schema checks that it is an id. */
function asPhotoId(id: string) {
  return id as never;
}
