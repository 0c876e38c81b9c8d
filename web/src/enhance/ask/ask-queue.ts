/**
 * What a page does for questions that wait for a connection: puts them in the queue, sends them while
 * it is open, and tells what became of them.
 */

import { proveWork } from '../proof/proof-of-work.ts';
import { sendQuestions } from './send-questions.ts';
import {
  putQuestion,
  queueName,
  removeQuestion,
  type WaitingQuestion,
  waitingQuestions,
} from './waiting-questions.ts';

export async function addToQueue(question: WaitingQuestion): Promise<void> {
  await putQuestion(question);
  localStorage.setItem(queueName, '1');
  await askToBeWoken().catch(() => {});
}

/** The application's worker then sends when there is a connection, also after this page was closed. */
async function askToBeWoken(): Promise<void> {
  const registration = await navigator.serviceWorker?.getRegistration('/');
  if (!registration || !('sync' in registration)) return;
  // Not in the standard library's types: Background Sync is there in some browsers only.
  const { sync } = registration as ServiceWorkerRegistration & {
    sync: { register(tag: string): Promise<void> };
  };
  await sync.register(queueName);
}

/** A network that comes back to life tells nobody. */
const againMs = 30_000;

/** Set once this page sends what waits. */
let runAgain: (() => void) | undefined;

/** Sends what waits, now and until it is gone, and tells what came of it. */
export function runQueue(): void {
  if (runAgain) {
    runAgain();
    return;
  }
  let again: ReturnType<typeof setTimeout> | undefined;
  const run = async () => {
    clearTimeout(again);
    const isAllSent = await sendQuestions(proveWork).catch(() => false);
    if (!isAllSent) again = setTimeout(run, againMs);
    await tellAll();
  };
  addEventListener('online', run);
  document.addEventListener('visibilitychange', () => {
    if (!document.hidden) run();
  });
  // The worker says so when it has sent them.
  navigator.serviceWorker?.addEventListener('message', ({ data }) => {
    if (data === queueName) run();
  });
  runAgain = run;
  run();
}

/** Says at the top of the page what became of a question, until it is hidden or opened. */
async function tellAll(): Promise<void> {
  const questions = await waitingQuestions();
  if (questions.length === 0) localStorage.removeItem(queueName);
  for (const question of questions) {
    if (question.state === 'waiting' || document.getElementById(noticeId(question))) continue;
    (document.querySelector('main .page') ?? document.querySelector('main'))?.prepend(
      noticeOf(question),
    );
    if (question.state === 'sent') stopWaiting();
  }
}

function noticeOf(question: WaitingQuestion): HTMLElement {
  const { claimCode, state, words } = question;
  const notice = document.createElement('div');
  notice.id = noticeId(question);
  notice.className = `notice ${state === 'sent' ? 'notice-open' : 'notice-closed'}`;
  notice.setAttribute('role', 'status');
  const text = document.createElement('p');
  text.textContent = state === 'sent' ? words.sent : words.refused;
  const link = document.createElement('a');
  link.href = `/conversation#${claimCode.replaceAll(' ', '-')}`;
  link.textContent = words.open;
  if (state === 'sent') text.append(' ', link);
  // What was not taken is not lost: it can be copied from here.
  const written = document.createElement('blockquote');
  written.textContent = question.text;
  const hide = document.createElement('button');
  hide.className = 'button button-quiet';
  hide.textContent = words.hide;
  hide.addEventListener('click', () =>
    removeQuestion(claimCode).then(
      () => notice.remove(),
      () => {},
    ),
  );
  notice.append(text, ...(question.text ? [written] : []), hide);
  return notice;
}

/** The page that said a question waits says now to keep its code. */
function stopWaiting(): void {
  const waiting = document.querySelector<HTMLElement>('[data-waiting]:not([hidden])');
  const [title, why] = [waiting?.querySelector('h1'), waiting?.querySelector('p')];
  if (title) title.textContent = waiting?.dataset.sentTitle ?? '';
  if (why) why.textContent = waiting?.dataset.sentWhy ?? '';
}

const noticeId = ({ claimCode }: WaitingQuestion) =>
  `asked-${claimCode.split(' ').slice(0, 2).join('-')}`;
