/** Sending a photo ahead of the form, with its progress: the same action as every other door. */
import type { OutputOf } from '@sitepodium/server/page-bridge';
import type { KeptPhoto } from './form-values.ts';
import { shrinkPhoto } from './shrink-photo.ts';

interface Send {
  projectId: string;
  file: File;
  alt: string;
  signal: AbortSignal;
  /** From 0 to 1. */
  onProgress(part: number): void;
}

/** The photo as the server keeps it, or why it was refused: a code of the server, or `offline`. */
export async function sendPhoto({
  projectId,
  file,
  alt,
  signal,
  onProgress,
}: Send): Promise<{ photo: KeptPhoto } | { refusal: string }> {
  const form = new FormData();
  form.set('alt.nl', alt);
  form.set('file', await shrinkPhoto(file), file.name);
  const request = new XMLHttpRequest();
  request.open('POST', `/api/portal/projects/${encodeURIComponent(projectId)}/media`);
  request.responseType = 'json';
  request.upload.addEventListener('progress', ({ loaded, total }) => onProgress(loaded / total));
  signal.addEventListener('abort', () => request.abort());
  const hasAnswer = await new Promise<boolean>((resolve) => {
    request.addEventListener('load', () => resolve(true));
    for (const event of ['error', 'abort', 'timeout']) {
      request.addEventListener(event, () => resolve(false));
    }
    request.send(form);
  });
  if (!hasAnswer) return { refusal: 'offline' };
  if (request.status !== 200) return { refusal: codeIn(request.response) };
  const { id, fallback, alt: kept } = pictureIn(request.response);
  return { photo: { id, alt: kept, url: fallback } };
}

/** Guarantee: the server answers 200 with what the action's output schema has validated. */
function pictureIn(answer: unknown): OutputOf<'media.upload'>['picture'] {
  return (answer as OutputOf<'media.upload'>).picture;
}

function codeIn(answer: unknown): string {
  const isProblem = typeof answer === 'object' && answer !== null && 'code' in answer;
  return isProblem ? String(answer.code) : 'fault';
}
