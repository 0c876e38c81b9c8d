/**
 * Work done instead of a captcha: asks for a challenge and solves it beside the page. For every form
 * of residents that sends something: put the result in a field `proof`.
 */
import { callApi } from './call-api.ts';

/** A solved challenge; undefined when there was no connection or this browser cannot solve it. */
export async function proveWork(): Promise<string | undefined> {
  const outcome = await callApi('POST /proof-of-work', {});
  if ('refusal' in outcome || !('subtle' in crypto)) return undefined;
  const worker = new Worker(new URL('./solve-proof.ts', import.meta.url), { type: 'module' });
  try {
    return await new Promise<string | undefined>((resolve) => {
      worker.addEventListener('message', ({ data }) => resolve(data ?? undefined));
      worker.addEventListener('error', () => resolve(undefined));
      worker.postMessage(outcome.answer.challenge);
    });
  } finally {
    worker.terminate();
  }
}
