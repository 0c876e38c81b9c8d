/** Proof of work for a form with a field `proof`: done while somebody fills it in, so that few wait. */
import { proveWork } from './proof-of-work.ts';

const patienceMs = 8_000;

/** Does the work, or what is left of it. */
export type Work = () => Promise<void>;

/** Begins with the first sign that is typed or chosen, or at once; gives the work to wait for. */
export function workMeanwhile(form: HTMLFormElement, when: 'at-once' | 'with-input'): Work {
  const proof = form.elements.namedItem('proof');
  let work: Promise<void> | undefined;
  const start = async () => {
    if (!(proof instanceof HTMLInputElement) || proof.value) return;
    work ??= proveWork().then((solved) => {
      proof.value = solved ?? '';
    });
    await work;
  };
  if (when === 'at-once') start();
  else form.addEventListener('input', () => start(), { once: true });
  return start;
}

/** Whoever is quicker than the work waits for it, but not for ever. */
export async function withPatience(work: Work): Promise<void> {
  await Promise.race([work(), new Promise((resolve) => setTimeout(resolve, patienceMs))]);
}

/** Lets the form go once the work is done. */
export function workBeforeSending(form: HTMLFormElement): void {
  const work = workMeanwhile(form, 'with-input');
  let wait: 'not-yet' | 'now' | 'over' = 'not-yet';
  form.addEventListener('submit', async (event) => {
    if (wait === 'over') return;
    event.preventDefault();
    if (wait === 'now') return;
    wait = 'now';
    await withPatience(work).catch(() => {});
    wait = 'over';
    form.requestSubmit(event.submitter);
  });
}
