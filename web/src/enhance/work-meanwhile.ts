/** Proof of work for a form with a field `proof`: done while somebody fills it in, so that few wait. */
import { proveWork } from './proof-of-work.ts';

const patienceMs = 8_000;

interface When {
  /** Whether to begin before anything is typed or chosen. */
  readonly isAtOnce: boolean;
  /** Which ways of sending the form need the proof. */
  isSending(submitter: HTMLElement | null): boolean;
}

export function workMeanwhile(form: HTMLFormElement, { isAtOnce, isSending }: When): void {
  const proof = form.elements.namedItem('proof');
  if (!(proof instanceof HTMLInputElement) || proof.value) return;
  let work: Promise<void> | undefined;
  let wait: 'not-yet' | 'now' | 'over' = 'not-yet';
  const start = () => {
    work ??= proveWork().then((solved) => {
      proof.value = solved ?? '';
    });
    return work;
  };
  if (isAtOnce) start();
  else form.addEventListener('input', start, { once: true });
  // Whoever was quicker than the work, or than this script, waits for it, but not for ever.
  form.addEventListener('submit', (event) => {
    const { submitter } = event;
    if (!isSending(submitter) || proof.value || wait === 'over' || !navigator.onLine) return;
    event.preventDefault();
    if (wait === 'now') return;
    wait = 'now';
    const patience = new Promise((resolve) => setTimeout(resolve, patienceMs));
    Promise.race([start(), patience]).then(
      () => {
        wait = 'over';
        form.requestSubmit(submitter);
      },
      () => {},
    );
  });
}
