import type { OutputOf } from '@sitepodium/server/page-bridge';
import type { KeptPhoto } from './form-values.ts';
import { postForm, type Sending } from './send-file.ts';
import { shrinkPhoto } from './shrink-photo.ts';

interface Send extends Sending {
  projectId: string;
  file: File;
  alt: string;
}

/** The photo as the server keeps it, or why it was refused. */
export async function sendPhoto({
  projectId,
  file,
  alt,
  ...sending
}: Send): Promise<{ photo: KeptPhoto } | { refusal: string }> {
  const form = new FormData();
  form.set('alt.nl', alt);
  form.set('file', await shrinkPhoto(file), file.name);
  const path = `/portal/projects/${encodeURIComponent(projectId)}/media`;
  const outcome = await postForm(path, form, sending);
  if ('refusal' in outcome) return outcome;
  const { id, fallback, alt: kept } = pictureIn(outcome.answer);
  return { photo: { id, alt: kept, url: fallback } };
}

/** Guarantee: the server answers 200 with what the action's output schema has validated. */
function pictureIn(answer: unknown): OutputOf<'media.upload'>['picture'] {
  return (answer as OutputOf<'media.upload'>).picture;
}
