/**
 * Reactions without anybody being known: the server keeps a number, and only this device knows that
 * it was this one that raised it. So a press counts once here, and can be taken back.
 */
import type { InputAt } from '@sitepodium/server/page-bridge';
import { callApi } from '../call-api.ts';
import { type UpdateOnPage, updateOnPage } from './update-on-page.ts';

const route = 'POST /projects/:slug/updates/:updateId/reactions';
type Kind = InputAt<typeof route>['kind'];

export function enableReactions(): void {
  const part = document.querySelector<HTMLElement>('[data-react]');
  const form = part?.querySelector('form');
  if (!part || !form) return;
  const update = updateOnPage(part.dataset.slug, part.dataset.react);
  for (const button of buttonsOf(part)) press(button, given(update).has(button.value));
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const { submitter } = event;
    if (submitter instanceof HTMLButtonElement) react(part, update, submitter);
  });
}

async function react(part: HTMLElement, update: UpdateOnPage, button: HTMLButtonElement) {
  if (button.getAttribute('aria-busy') === 'true') return;
  const kinds = given(update);
  const takesBack = kinds.has(button.value);
  button.setAttribute('aria-busy', 'true');
  // Guarantee: the server wrote the kinds into the page.
  const kind = button.value as Kind;
  const outcome = await callApi(route, { ...update, kind, takesBack });
  button.removeAttribute('aria-busy');
  if ('refusal' in outcome) return say(part, 'failed');
  if (takesBack) kinds.delete(kind);
  else kinds.add(kind);
  remember(update, kinds);
  press(button, !takesBack);
  for (const { kind: counted, number } of outcome.answer.reactions) show(part, counted, number);
  say(part, takesBack ? 'takenBack' : 'added');
}

function show(part: HTMLElement, kind: string, number: number): void {
  const button = buttonsOf(part).find(({ value }) => value === kind);
  const shown = button?.querySelector<HTMLElement>('[data-number]');
  const spoken = button?.querySelector<HTMLElement>('[data-times]');
  if (!shown || !spoken) return;
  shown.textContent = String(number);
  shown.classList.toggle('is-zero', number === 0);
  const { none = '', one = '', more = '' } = spoken.dataset;
  spoken.textContent = number === 0 ? none : number === 1 ? one : more.replace('{n}', `${number}`);
}

function press(button: HTMLButtonElement, isPressed: boolean): void {
  button.setAttribute('aria-pressed', String(isPressed));
}

function say(part: HTMLElement, what: 'added' | 'takenBack' | 'failed'): void {
  const line = part.querySelector<HTMLElement>('[data-said]');
  if (line) line.textContent = line.dataset[what] ?? '';
}

function buttonsOf(part: HTMLElement): HTMLButtonElement[] {
  return [...part.querySelectorAll<HTMLButtonElement>('button[name=kind]')];
}

const storageKey = ({ updateId }: UpdateOnPage) => `react:${updateId}`;

/** What this device has given. */
function given(update: UpdateOnPage): Set<string> {
  return new Set((localStorage.getItem(storageKey(update)) ?? '').split(' ').filter(Boolean));
}

function remember(update: UpdateOnPage, kinds: ReadonlySet<string>): void {
  if (kinds.size === 0) localStorage.removeItem(storageKey(update));
  else localStorage.setItem(storageKey(update), [...kinds].join(' '));
}
