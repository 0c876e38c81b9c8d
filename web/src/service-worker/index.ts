/**
 * Sends the questions that wait as soon as there is a connection, also when no page is open (Background
 * Sync, where the browser has it). The application's worker (static/app-sw.js) loads this beside reading
 * offline; it is built, because it sends with the very code that pages send with.
 */
import { sendQuestions } from '../enhance/ask/send-questions.ts';
import { queueName } from '../enhance/ask/waiting-questions.ts';
import { fetchChallenge } from '../enhance/proof/fetch-challenge.ts';
import { solveChallenge } from '../enhance/proof/solve-challenge.ts';

// Guarantee: only service workers load this file.
const worker = globalThis as unknown as ServiceWorkerGlobalScope;

/** Not in the standard library's types: Background Sync is there in some browsers only. */
interface SyncEvent extends ExtendableEvent {
  readonly tag: string;
}

worker.addEventListener('sync', (event) => {
  const sync = event as SyncEvent;
  if (sync.tag === queueName) sync.waitUntil(sendAndTell());
});

/** Fails while some still wait, so that the browser tries again later. */
async function sendAndTell(): Promise<void> {
  const isAllSent = await sendQuestions(prove);
  const pages = await worker.clients.matchAll({ includeUncontrolled: true });
  for (const page of pages) page.postMessage(queueName);
  if (!isAllSent) throw new Error('Some questions still wait');
}

async function prove(): Promise<string | undefined> {
  const challenge = await fetchChallenge();
  return challenge && solveChallenge(challenge);
}
