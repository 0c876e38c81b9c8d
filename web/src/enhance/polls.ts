/**
 * A vote takes some work of the device, so that nobody casts a thousand. And the device remembers
 * that somebody voted on it, so that nobody votes twice by mistake. It tells no one, and whoever
 * wants to may vote again.
 */
import { workMeanwhile } from './work-meanwhile.ts';

const keyOf = (pollId: string) => `voted:${pollId}`;

export function improveVoting(): void {
  const form = document.querySelector<HTMLFormElement>('form[data-vote]');
  if (form) workMeanwhile(form, { isAtOnce: false, isSending: () => true });
  rememberVotes();
}

function rememberVotes(): void {
  const thanks = document.querySelector<HTMLElement>('[data-voted]');
  if (thanks?.dataset.voted) localStorage.setItem(keyOf(thanks.dataset.voted), 'yes');
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
