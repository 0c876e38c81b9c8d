/**
 * Comments: sent without leaving the page, and taken back by the device that sent them. It keeps a
 * secret for each comment; the server keeps only what recognises it.
 */
import type { InputAt } from '@sitepodium/server/page-bridge';
import { callApi } from '../call-api.ts';
import { type UpdateOnPage, updateOnPage } from './update-on-page.ts';

interface Own {
  readonly id: string;
  readonly secret: string;
}

type Said = 'waiting' | 'takenBack' | 'tooMany' | 'refused' | 'failed' | 'long' | 'empty';
type CommentId = InputAt<'POST /comments/:commentId/take-back'>['commentId'];

export function enableComments(): void {
  const part = document.querySelector<HTMLElement>('[data-comments]');
  const form = part?.querySelector<HTMLFormElement>('[data-comment-form]');
  if (!part || !form) return;
  const update = updateOnPage(part.dataset.slug, part.dataset.comments);
  for (const line of form.querySelectorAll<HTMLElement>('[data-with-script]')) line.hidden = false;
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    send(part, form, update);
  });
  part.addEventListener('click', (event) => {
    const button = event.target instanceof Element && event.target.closest('[data-take-back]');
    if (button instanceof HTMLElement) takeBack(part, update, button.dataset.takeBack ?? '');
  });
  markOwn(part, update);
}

async function send(part: HTMLElement, form: HTMLFormElement, update: UpdateOnPage) {
  const fields = new FormData(form);
  const text = String(fields.get('text') ?? '').trim();
  const name = String(fields.get('name') ?? '').trim();
  if (text === '') return say(part, 'empty');
  const button = form.querySelector('button');
  if (button?.getAttribute('aria-busy') === 'true') return;
  // Busy, not disabled: what is disabled loses the focus.
  button?.setAttribute('aria-busy', 'true');
  const outcome = await callApi('POST /projects/:slug/updates/:updateId/comments', {
    ...update,
    text,
    ...(name ? { name } : {}),
  });
  button?.removeAttribute('aria-busy');
  if ('refusal' in outcome) return say(part, refusals[outcome.refusal.code] ?? 'failed');
  const { commentId, secret, state } = outcome.answer;
  keep(update, [...own(update), { id: commentId, secret }]);
  form.reset();
  // What was warned of is gone with the text.
  form.querySelector('textarea')?.dispatchEvent(new Event('input'));
  if (state === 'shown') {
    // The page as it is now, from its beginning: the newest comments are on it.
    const { pathname, search } = location;
    const language = new URLSearchParams(search).get('lang');
    location.assign(`${pathname}?${language ? `lang=${language}&` : ''}sent=shown#comments`);
    return;
  }
  say(part, 'waiting');
  markOwn(part, update);
}

const refusals: Readonly<Record<string, Said>> = {
  'too-many': 'tooMany',
  refused: 'refused',
  'not-found': 'refused',
  invalid: 'long',
};

/** Without an id: the oldest of those that wait. */
async function takeBack(part: HTMLElement, update: UpdateOnPage, id: string): Promise<void> {
  const all = own(update);
  const comment = all.find((each) => (id ? each.id === id : !itemOf(each)));
  if (!comment) return;
  const { secret } = comment;
  // Guarantee: the id came from the server with the secret.
  const commentId = comment.id as CommentId;
  const outcome = await callApi('POST /comments/:commentId/take-back', { commentId, secret });
  // What is not there any more need not be taken back.
  if ('refusal' in outcome && outcome.refusal.status !== 404) return say(part, 'failed');
  keep(
    update,
    all.filter((each) => each !== comment),
  );
  itemOf(comment)?.remove();
  markOwn(part, update);
  say(part, 'takenBack');
  // The pressed button is gone; whoever uses the keyboard goes on where one writes.
  part.querySelector('textarea')?.focus();
}

/** Shows which comments are of this device, and whether one of them still waits. */
function markOwn(part: HTMLElement, update: UpdateOnPage): void {
  const all = own(update);
  for (const comment of all) {
    for (const mark of itemOf(comment)?.querySelectorAll<HTMLElement>('[data-yours]') ?? [])
      mark.hidden = false;
  }
  const waiting = part.querySelector<HTMLElement>('[data-own-waiting]');
  const isWholeList = !new URLSearchParams(location.search).has('comments');
  if (waiting) waiting.hidden = !isWholeList || all.every((comment) => itemOf(comment));
}

function itemOf({ id }: Own): HTMLElement | null {
  return document.getElementById(`c-${id}`);
}

function say(part: HTMLElement, what: Said): void {
  const line = part.querySelector<HTMLElement>('[data-said]');
  if (!line) return;
  line.textContent = line.dataset[what] ?? '';
  line.scrollIntoView({ block: 'nearest' });
}

const storageKey = ({ updateId }: UpdateOnPage) => `comments:${updateId}`;

function own(update: UpdateOnPage): Own[] {
  const kept = localStorage.getItem(storageKey(update)) ?? '';
  return kept.split(' ').flatMap((pair) => {
    const [id, secret] = pair.split('.');
    return id && secret ? [{ id, secret }] : [];
  });
}

function keep(update: UpdateOnPage, all: readonly Own[]): void {
  const kept = all.map(({ id, secret }) => `${id}.${secret}`).join(' ');
  if (kept === '') localStorage.removeItem(storageKey(update));
  else localStorage.setItem(storageKey(update), kept);
}
