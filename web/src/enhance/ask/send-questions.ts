/**
 * Sends the questions that wait: for a page, and for the service worker when no page is open. Each goes
 * under the claim code the device made for it, and each photo under its own key: however often a
 * sending breaks off, or whoever else tries it too, the server takes them once.
 */
import { callApi } from '../call-api.ts';
import { endsAfter, isOurs, reachesServer } from '../reach-server.ts';
import {
  isWaiting,
  putQuestion,
  queueName,
  type WaitingQuestion,
  waitingQuestions,
} from './waiting-questions.ts';

/** Half a megabyte over a bad network. */
const patienceWithPhotoMs = 120_000;

/** Gives a solved challenge, if it can; how differs between a page and a service worker. */
export type Prove = () => Promise<string | undefined>;

/** Tries each once; false when some still wait. One at a time tries, others wait for what comes of it. */
export async function sendQuestions(prove: Prove): Promise<boolean> {
  if (!('locks' in navigator)) return sendAll(prove);
  return navigator.locks.request(queueName, () => sendAll(prove));
}

async function sendAll(prove: Prove): Promise<boolean> {
  if (!(await reachesServer())) return false;
  let isAllSent = true;
  for (const question of await waitingQuestions()) {
    if (question.state !== 'waiting') continue;
    const state = await sendOne(question, prove);
    if (state === 'waiting') isAllSent = false;
    if (state === 'waiting' || state === 'gone') continue;
    // What was taken away meanwhile does not come back.
    if (await isWaiting(question.claimCode))
      await putQuestion(state === 'sent' ? withoutContent(question) : { ...question, state });
  }
  return isAllSent;
}

/** What arrived is kept there; here it is enough to tell that it did. */
function withoutContent({ claimCode, slug, kind, words }: WaitingQuestion): WaitingQuestion {
  return { claimCode, slug, kind, words, text: '', photos: [], state: 'sent' };
}

/** `gone`: taken away, or sent by another, while the work for it was done. */
async function sendOne(
  question: WaitingQuestion,
  prove: Prove,
): Promise<WaitingQuestion['state'] | 'gone'> {
  const { photos, state: _state, words: _words, ...rest } = question;
  for (const photo of photos) {
    if (!(await sendPhoto(question, photo))) return 'waiting';
  }
  const proof = await prove();
  if (!(await isWaiting(question.claimCode))) return 'gone';
  const outcome = await callApi('POST /projects/:slug/conversations', { ...rest, proof });
  if ('answer' in outcome) return 'sent';
  const { status } = outcome.refusal;
  const mayPass = status === 0 || status === 429 || status >= 500;
  return mayPass ? 'waiting' : 'refused';
}

/** Whether the photo is there, or never will be. */
async function sendPhoto(
  { slug, claimCode }: WaitingQuestion,
  { key, bytes }: WaitingQuestion['photos'][number],
): Promise<boolean> {
  const form = new FormData();
  form.set('claimCode', claimCode);
  form.set('key', key);
  form.set('file', bytes, 'photo.jpg');
  const address = `/api/projects/${encodeURIComponent(slug)}/photos`;
  const signal = endsAfter(patienceWithPhotoMs);
  const sending = fetch(address, { method: 'POST', body: form, credentials: 'omit', signal });
  const response = await sending.catch(() => undefined);
  if (!response || !isOurs(response)) return false;
  return response.status !== 429 && response.status < 500;
}
