/** Following a project by Web Push: choosing, starting, changing, pausing, stopping. */
import { callApi } from '../call-api.ts';
import { type Choices, fillChoices, offerMondays, readChoices } from './follow-choices.ts';
import { forget, keep, readKept } from './follow-kept.ts';
import { endsSoon, isPushThere, renew, subscribe, subscriptionOf } from './follow-subscription.ts';

type Outcome =
  | ('following' | 'paused' | 'saved' | 'stopped' | 'lapsed' | 'moved')
  | ('denied' | 'ios' | 'unsupported' | 'failed' | 'busy' | 'nothing');

interface Page {
  readonly part: HTMLElement;
  readonly form: HTMLFormElement;
  readonly slug: string;
  /** The server's public key (RFC 8292), base64url. */
  readonly key: string;
}

export async function enableFollowing(): Promise<void> {
  const part = document.querySelector<HTMLElement>('[data-follow]');
  const form = part?.querySelector('form');
  if (!part || !form) return;
  const { follow: slug = '', key = '' } = part.dataset;
  const page: Page = { part, form, slug, key };
  offerMondays(form);
  part.hidden = false;
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    attempt(page, readKept(slug) ? save : start);
  });
  part.querySelector('[data-stop]')?.addEventListener('click', () => attempt(page, stop));
  part.querySelector('[data-here]')?.addEventListener('click', () => attempt(page, receiveHere));
  show(page, await stateNow(page).catch((): Outcome => 'failed'));
}

async function attempt(page: Page, step: (page: Page) => Promise<Outcome | 'free'>): Promise<void> {
  if (page.part.ariaBusy === 'true') return;
  show(page, 'busy');
  show(page, await step(page).catch((): Outcome => 'failed'));
  // The pressed button may be gone; whoever uses the keyboard goes on from its successor.
  const focused = document.activeElement;
  if (focused === document.body || focused?.closest('[hidden]'))
    page.form.querySelector<HTMLElement>('button:not([hidden])')?.focus();
}

async function start({ form, slug, key }: Page): Promise<Outcome> {
  const choices = readChoices(form);
  if (!choices) return 'nothing';
  if ((await Notification.requestPermission()) !== 'granted') return 'denied';
  const target = await subscribe(slug, key);
  const outcome = await callApi('POST /projects/:slug/followers', { slug, ...target, ...choices });
  if ('refusal' in outcome) throw new Error(`Following was refused: ${outcome.refusal.code}`);
  await keep(slug, { secret: outcome.answer.secret, endpoint: target.endpoint, key });
  await keepOffline(slug);
  return choices.preferences.pausedUntil ? 'paused' : 'following';
}

/** Who follows a project can read it without a network; that this fails spoils nothing. */
async function keepOffline(slug: string): Promise<void> {
  await import('../offline.ts').then(({ readOffline }) => readOffline(slug)).catch(() => false);
}

async function save({ form, slug }: Page): Promise<Outcome> {
  const kept = readKept(slug);
  const choices = readChoices(form);
  if (!choices) return 'nothing';
  if (!kept) return 'lapsed';
  const outcome = await callApi('POST /following/preferences', {
    ...{ secret: kept.secret, ...choices },
  });
  if (!('refusal' in outcome)) return choices.preferences.pausedUntil ? 'paused' : 'saved';
  if (outcome.refusal.status !== 404) throw new Error(`Not saved: ${outcome.refusal.code}`);
  await forget(slug);
  return 'lapsed';
}

async function stop({ slug }: Page): Promise<Outcome> {
  const kept = readKept(slug);
  if (kept) {
    const outcome = await callApi('POST /following/unfollow', { secret: kept.secret });
    if ('refusal' in outcome && outcome.refusal.status !== 404)
      throw new Error(`Not stopped: ${outcome.refusal.code}`);
  }
  await forget(slug);
  return 'stopped';
}

/** Brings the messages of a following to this device, which so far only holds its secret. */
async function receiveHere(page: Page): Promise<Outcome | 'free'> {
  if ((await Notification.requestPermission()) !== 'granted') return 'denied';
  return stateNow(page);
}

/** How device and server stand; mends what can be mended without asking. */
async function stateNow(page: Page): Promise<Outcome | 'free'> {
  const { slug, form, key } = page;
  const kept = readKept(slug);
  if (!kept) return startable();
  const status = await callApi('POST /following/status', { secret: kept.secret });
  if ('refusal' in status) {
    if (status.refusal.status !== 404) return 'following';
    await forget(slug);
    return 'lapsed';
  }
  fillChoices(form, status.answer as Choices);
  const state = status.answer.preferences.pausedUntil ? 'paused' : 'following';
  const subscription = await subscriptionOf(slug);
  const isWhole = subscription && subscription.endpoint === kept.endpoint;
  if (isWhole && !endsSoon(subscription)) return state;
  if (!isPushThere() || Notification.permission !== 'granted') return 'moved';
  const renewal = await renew(slug, kept, key);
  if (renewal === 'renewed') return state;
  if (renewal === 'unknown') await forget(slug);
  return renewal === 'unknown' ? 'lapsed' : 'failed';
}

function startable(): Outcome | 'free' {
  if (isPushThere()) return Notification.permission === 'denied' ? 'denied' : 'free';
  const isApple = /iP(hone|ad|od)/.test(navigator.userAgent) || isTabletOfApple();
  return isApple ? 'ios' : 'unsupported';
}

/** An iPad says that it is a Mac, but has a touch screen. */
const isTabletOfApple = () =>
  navigator.userAgent.includes('Macintosh') && navigator.maxTouchPoints > 1;

function show({ part, form, slug }: Page, outcome: Outcome | 'free'): void {
  const isFollowing = readKept(slug) !== null;
  // What cannot be had is not offered either; the page says how else.
  const cannotStart = outcome === 'ios' || outcome === 'unsupported';
  form.hidden = cannotStart;
  for (const message of part.querySelectorAll<HTMLElement>('[data-outcome]'))
    message.hidden = message.dataset.outcome !== outcome;
  for (const element of part.querySelectorAll<HTMLElement>('[data-when]')) {
    const when = element.dataset.when === 'following' ? isFollowing : !isFollowing;
    element.hidden = !when || cannotStart;
  }
  const choices = part.querySelector<HTMLDetailsElement>('[data-choices]');
  // Who follows sees what they chose; who chose nothing has to choose again.
  if (choices && (isFollowing || outcome === 'nothing')) choices.open = true;
  // Busy, not disabled: what is disabled loses the focus.
  part.ariaBusy = String(outcome === 'busy');
}
