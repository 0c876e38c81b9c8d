/** Proof of work for a form with a field `proof`: done while somebody fills it in, so that few wait. */
import { proveWork } from './proof-of-work.ts';

const patienceMs = 8_000;

export interface Work {
  /** Whether there is nothing to wait for any more. */
  isDone(): boolean;
  /** Waits for what is left of the work, but not for ever. */
  finish(): Promise<void>;
}

/** Begins with the first sign that is typed or chosen, or at once. */
export function workMeanwhile(form: HTMLFormElement, when: 'at-once' | 'with-input'): Work {
  const proof = form.elements.namedItem('proof');
  if (!(proof instanceof HTMLInputElement)) throw new Error('A form without a field for the proof');
  let isDone = proof.value !== '';
  let work: Promise<void> | undefined;
  const start = () => {
    work ??= proveWork()
      .catch(() => undefined)
      .then((solved = '') => {
        proof.value = solved;
        isDone = true;
      });
    return work;
  };
  // Come back to as it was left: what was worked out has been spent.
  addEventListener('pageshow', ({ persisted }) => {
    if (!persisted) return;
    [proof.value, isDone, work] = ['', false, undefined];
  });
  const begin = () => {
    if (!isDone) start();
  };
  if (when === 'at-once') begin();
  else form.addEventListener('input', begin, { once: true });
  return {
    isDone: () => isDone,
    async finish() {
      if (!isDone) await Promise.race([start(), elapsed(patienceMs)]);
      isDone = true;
    },
  };
}

const elapsed = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

/** Lets the form go once the work is done. */
export function workBeforeSending(form: HTMLFormElement): void {
  const work = workMeanwhile(form, 'with-input');
  let isWaiting = false;
  form.addEventListener('submit', async (event) => {
    // Let go here and now: a form cannot be submitted again while this is being told.
    if (work.isDone()) return;
    event.preventDefault();
    if (isWaiting) return;
    isWaiting = true;
    const button = event.submitter;
    // Busy, not disabled: what is disabled loses the focus.
    button?.setAttribute('aria-busy', 'true');
    await work.finish();
    button?.removeAttribute('aria-busy');
    isWaiting = false;
    form.requestSubmit(button);
  });
}
