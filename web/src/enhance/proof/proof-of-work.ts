/**
 * Work done instead of a captcha: asks for a challenge and solves it beside the page. For every form
 * of residents that sends something: put the result in a field `proof`.
 */
import { fetchChallenge } from './fetch-challenge.ts';

/** A solved challenge; undefined when there was no connection or this browser cannot solve it. */
export async function proveWork(): Promise<string | undefined> {
  const challenge = await fetchChallenge();
  if (!challenge) return undefined;
  const worker = new Worker(new URL('./solve-beside.ts', import.meta.url), {
    type: 'module',
  });
  try {
    return await new Promise<string | undefined>((resolve) => {
      worker.addEventListener('message', ({ data }) => resolve(data));
      worker.addEventListener('error', () => resolve(undefined));
      worker.postMessage(challenge);
    });
  } finally {
    worker.terminate();
  }
}
