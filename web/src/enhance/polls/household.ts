/**
 * Voting with the code of a letter. The code is spent on the blind signature of a ballot; the ballot
 * is cast later, in a request that has nothing in common with the first. Whatever breaks, the device
 * goes on where it was.
 */
import { readAnswers } from '#lib/resident/polls/read-answers.ts';
import { callApi, type Refusal } from '../call-api.ts';
import { blindBallot, unblind } from './blind-ballot.ts';
import { forgetBallot, type KeptBallot, keepBallot, keptBallot } from './kept-ballot.ts';

type Fault = 'typing' | 'unknown' | 'used' | 'offline' | 'failed' | 'empty' | 'closed';
type Shown = 'code' | 'ballot' | 'sending' | 'done';

/** Between the press of the button and the sending of the ballot, in milliseconds. */
const shortestWaitMs = 3_000;
const longestWaitMs = 20_000;

interface Place {
  readonly part: HTMLElement;
  readonly slug: string;
  readonly pollId: PollId;
  readonly key: string;
}
type PollId = Parameters<typeof callApi<'POST /projects/:slug/polls/:pollId/ballots'>>[1]['pollId'];

export function enableHouseholdVoting(): void {
  const part = document.querySelector<HTMLElement>('[data-household]');
  if (!part) return;
  const { household = '', slug = '', key = '' } = part.dataset;
  // Guarantee: the server wrote the poll's id there.
  const place: Place = { part, slug, pollId: household as PollId, key };
  part.hidden = false;
  onSubmit(part, 'code', (form) => spendCode(place, textIn(form, 'code')));
  onSubmit(part, 'ballot', (form) => fillIn(place, form));
  part.querySelector('[data-other]')?.addEventListener('click', () => {
    forgetBallot(place.pollId);
    show(place, 'code');
  });
  takeCodeFromAddress(place);
  goOn(place);
}

/** A code in the fragment was never sent; it fills the field and leaves the address. */
function takeCodeFromAddress({ part }: Place): void {
  const code = /^#([0-9A-Za-z-]{15,20})$/.exec(location.hash)?.[1];
  const field = part.querySelector<HTMLInputElement>('#code');
  if (!code || !field) return;
  field.value = code;
  history.replaceState(null, '', location.pathname + location.search);
}

/** Continues where this device was. */
function goOn(place: Place): void {
  const kept = keptBallot(place.pollId);
  if (kept?.step === 'blinded') {
    const field = place.part.querySelector<HTMLInputElement>('#code');
    if (field && field.value === '') field.value = kept.code;
    show(place, 'code', { quietly: true });
  } else if (kept?.step === 'signed') show(place, 'ballot', { quietly: true });
  else if (kept?.step === 'filled') cast(place, kept);
  else show(place, kept ? 'done' : 'code', { quietly: true });
}

async function spendCode(place: Place, code: string): Promise<void> {
  const { pollId, slug, key } = place;
  const before = keptBallot(pollId);
  const isSame = before?.step === 'blinded' && signsOf(before.code) === signsOf(code);
  const ballot = isSame ? before.ballot : await blindBallot(key);
  // Kept before it is sent: if the answer is lost, the same question gets the same answer.
  keepBallot(pollId, { step: 'blinded', code, ballot });
  const { blindedMessage, serial } = ballot;
  const outcome = await callApi('POST /projects/:slug/polls/:pollId/signatures', {
    ...{ slug, pollId, token: code, blindedMessage },
  });
  if ('refusal' in outcome) {
    const { status } = outcome.refusal;
    // A code that is none, or a vote that is over: there is nothing to go on with.
    if ([400, 404, 409].includes(status)) forgetBallot(pollId);
    return tell(place, signingFault(outcome.refusal));
  }
  const signature = await unblind(key, ballot, outcome.answer.blindSignature);
  keepBallot(pollId, { step: 'signed', serial, signature });
  const field = place.part.querySelector<HTMLInputElement>('#code');
  if (field) field.value = '';
  show(place, 'ballot');
}

function signingFault({ status }: Refusal): Fault {
  if (status === 0) return 'offline';
  const faults: Record<number, Fault> = {
    ...{ 400: 'typing', 403: 'used', 404: 'unknown', 409: 'closed' },
  };
  return faults[status] ?? 'failed';
}

async function fillIn(place: Place, form: HTMLFormElement): Promise<void> {
  const kept = keptBallot(place.pollId);
  if (kept?.step !== 'signed') return goOn(place);
  const answers = readAnswers(questionsIn(form), new FormData(form));
  if (answers.length === 0) return tell(place, 'empty');
  const { serial, signature } = kept;
  const filled = { step: 'filled', serial, signature, answers } as const;
  keepBallot(place.pollId, filled);
  await cast(place, filled);
}

async function cast(place: Place, filled: KeptBallot & { step: 'filled' }): Promise<void> {
  const { pollId, slug } = place;
  show(place, 'sending');
  await new Promise((done) => setTimeout(done, waitMs()));
  const { serial, signature, answers } = filled;
  const outcome = await callApi('POST /projects/:slug/polls/:pollId/ballots', {
    ...{ slug, pollId, serial, signature, answers },
  });
  if ('answer' in outcome) {
    keepBallot(pollId, { step: 'cast' });
    return show(place, 'done');
  }
  // Not taken: the ballot stays good, to be sent or filled in again.
  keepBallot(pollId, { step: 'signed', serial, signature });
  show(place, 'ballot', { quietly: true });
  const { status } = outcome.refusal;
  tell(place, status === 0 ? 'offline' : status === 409 ? 'closed' : 'failed');
}

/** A number of milliseconds that nobody can guess. */
function waitMs(): number {
  const [random = 0] = crypto.getRandomValues(new Uint32Array(1));
  return shortestWaitMs + (random / 2 ** 32) * (longestWaitMs - shortestWaitMs);
}

const signsOf = (code: string) => code.toUpperCase().replace(/[^0-9A-Z]/g, '');

/** The questions as the form has them: each fieldset's fields carry its id. */
function questionsIn(form: HTMLFormElement) {
  const fields = [...form.querySelectorAll<HTMLInputElement>('[name^="answer."]')];
  const kinds = new Map(
    fields.map(({ name, tagName }) => [name.slice('answer.'.length), tagName === 'TEXTAREA']),
  );
  return [...kinds].map(([id, isOpen]) => ({
    id,
    kind: isOpen ? ('open' as const) : ('multiple' as const),
  }));
}

function textIn(form: HTMLFormElement, name: string): string {
  return String(new FormData(form).get(name) ?? '').trim();
}

function onSubmit(part: HTMLElement, step: Shown, run: (form: HTMLFormElement) => Promise<void>) {
  const form = part.querySelector<HTMLFormElement>(`form[data-step=${step}]`);
  const busy = part.querySelector<HTMLElement>('[data-busy]');
  const button = form?.querySelector('button');
  form?.addEventListener('submit', async (event) => {
    event.preventDefault();
    if (button?.getAttribute('aria-busy') === 'true') return;
    forgetFaults(part);
    // Busy, not disabled: what is disabled loses the focus.
    button?.setAttribute('aria-busy', 'true');
    if (busy && step === 'code') busy.hidden = false;
    try {
      await run(form);
    } catch {
      fault(part, 'failed');
    } finally {
      if (busy) busy.hidden = true;
      button?.removeAttribute('aria-busy');
    }
  });
}

/** Shows one step; whoever uses a keyboard or hears the page goes on from its head. */
function show({ part }: Place, shown: Shown, { quietly = false } = {}): void {
  forgetFaults(part);
  for (const step of part.querySelectorAll<HTMLElement>('[data-step]'))
    step.hidden = step.dataset.step !== shown;
  if (quietly) return;
  const step = part.querySelector<HTMLElement>(`[data-step=${shown}]`);
  step?.querySelector<HTMLElement>('[data-focus], input')?.focus();
}

function tell({ part }: Place, what: Fault): void {
  fault(part, what);
}

function fault(part: HTMLElement, what: Fault): void {
  const message = part.querySelector<HTMLElement>(`[data-fault=${what}]`);
  if (!message) return;
  message.hidden = false;
  message.scrollIntoView({ block: 'center' });
  // From the message on, the next stop is the field or the questions it is about.
  message.focus({ preventScroll: true });
}

function forgetFaults(part: HTMLElement): void {
  for (const message of part.querySelectorAll<HTMLElement>('[data-fault]')) message.hidden = true;
}
