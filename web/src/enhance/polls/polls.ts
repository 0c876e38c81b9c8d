/**
 * A vote takes some work of the device, so that nobody casts a thousand. And the device remembers
 * that somebody voted on it, so that nobody votes twice by mistake. It tells no one, and whoever
 * wants to may vote again.
 */
import { workBeforeSending } from '../proof/work-meanwhile.ts';

const keyOf = (pollId: string) => `voted:${pollId}`;

export function improveVoting(): void {
  const form = document.querySelector<HTMLFormElement>('form[data-vote]');
  if (form) workBeforeSending(form);
  rememberVotes();
}

function rememberVotes(): void {
  const thanks = document.querySelector<HTMLElement>('[data-voted]');
  if (thanks?.dataset.voted && cameFromForm())
    localStorage.setItem(keyOf(thanks.dataset.voted), 'yes');
  const notice = document.querySelector<HTMLElement>('[data-poll]');
  const form = document.querySelector<HTMLElement>('[data-vote]');
  // A form with a fault in it is being filled in right now.
  if (!notice?.dataset.poll || !form || form.querySelector('[role=alert]')) return;
  if (localStorage.getItem(keyOf(notice.dataset.poll)) === null) return;
  const offer = (again: boolean) => {
    notice.hidden = again;
    form.hidden = !again;
  };
  offer(false);
  notice.querySelector('[data-again]')?.addEventListener('click', () => {
    offer(true);
    form.querySelector<HTMLElement>('input, textarea')?.focus();
  });
}

/** Whether the page before was the poll itself: whoever only opens its address has not voted here. */
function cameFromForm(): boolean {
  const { referrer } = document;
  return referrer !== '' && new URL(referrer).pathname === location.pathname;
}
