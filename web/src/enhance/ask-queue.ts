/**
 * Questions that wait for a connection, on the device only. Each is sent under the claim code the
 * device made for it, and each photo under its own key: however often a sending breaks off and is
 * tried again, the server takes them once.
 */
import { callApi } from './call-api.ts';
import { proveWork } from './proof-of-work.ts';

export interface WaitingQuestion {
  readonly claimCode: string;
  readonly slug: string;
  readonly kind: 'question' | 'report';
  readonly text: string;
  readonly name?: string | undefined;
  readonly place?: string | undefined;
  readonly pin?: { readonly longitude: number; readonly latitude: number } | undefined;
  readonly photos: readonly { readonly key: string; readonly bytes: Blob }[];
  readonly state: 'waiting' | 'sent' | 'refused';
  /** Said once it was sent or refused, in the language it was written in. */
  readonly words: {
    readonly sent: string;
    readonly refused: string;
    readonly open: string;
    readonly hide: string;
  };
}

/** Set while there is something to send or to tell, so that other pages need not look. */
export const queueMark = 'ask-queue';
/** For a service worker that hears `sync`: it tells open pages, which send. */
const syncTag = 'ask-queue';

export async function addToQueue(question: WaitingQuestion): Promise<void> {
  await write((store) => store.put(question));
  localStorage.setItem(queueMark, '1');
  const registration = await navigator.serviceWorker?.getRegistration().catch(() => undefined);
  if (registration && 'sync' in registration) {
    // Not in the standard library's types: Background Sync is there in some browsers only.
    const { sync } = registration as ServiceWorkerRegistration & {
      sync: { register(tag: string): Promise<void> };
    };
    await sync.register(syncTag).catch(() => {});
  }
}

/** Sends what waits, now and whenever the connection comes back, and tells what came of it. */
export function runQueue(): void {
  const run = () => {
    sendAll().then(tellAll, () => {});
  };
  addEventListener('online', run);
  navigator.serviceWorker?.addEventListener('message', ({ data }) => {
    if (data?.type === syncTag) run();
  });
  run();
}

/** One page at a time: a second one would only repeat. */
async function sendAll(): Promise<void> {
  const send = async () => {
    for (const question of await readQueue()) {
      if (question.state !== 'waiting') continue;
      const state = await sendOne(question);
      if (state !== 'waiting')
        await write((store) => store.put({ ...question, photos: [], state }));
    }
  };
  if (!('locks' in navigator)) return send();
  await navigator.locks.request(queueMark, { ifAvailable: true }, async (lock) => {
    if (lock) await send();
  });
}

async function sendOne(question: WaitingQuestion): Promise<WaitingQuestion['state']> {
  const { photos, state: _state, words: _words, ...rest } = question;
  for (const photo of photos) {
    if (!(await sendPhoto(question, photo))) return 'waiting';
  }
  const outcome = await callApi('POST /projects/:slug/conversations', {
    ...rest,
    proof: await proveWork(),
  });
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
  const response = await fetch(address, { method: 'POST', body: form, credentials: 'omit' }).catch(
    () => undefined,
  );
  return response !== undefined && response.status !== 429 && response.status < 500;
}

/** Says at the top of the page what became of a question, until it is hidden or opened. */
async function tellAll(): Promise<void> {
  const questions = await readQueue();
  if (questions.length === 0) localStorage.removeItem(queueMark);
  for (const { claimCode, state, words } of questions) {
    const isTold = document.getElementById(noticeId(claimCode));
    if (state === 'waiting' || isTold) continue;
    const notice = document.createElement('div');
    notice.id = noticeId(claimCode);
    notice.className = `notice ${state === 'sent' ? 'notice-open' : 'notice-closed'}`;
    notice.setAttribute('role', 'status');
    const text = document.createElement('p');
    text.textContent = state === 'sent' ? words.sent : words.refused;
    const link = document.createElement('a');
    link.href = `/conversation#${claimCode.replaceAll(' ', '-')}`;
    link.textContent = words.open;
    const hide = document.createElement('button');
    hide.className = 'button button-quiet';
    hide.textContent = words.hide;
    const forget = () => write((store) => store.delete(claimCode));
    hide.addEventListener('click', () =>
      forget().then(
        () => notice.remove(),
        () => {},
      ),
    );
    if (state === 'sent') text.append(' ', link);
    notice.append(text, hide);
    (document.querySelector('main .page') ?? document.querySelector('main'))?.prepend(notice);
    if (state === 'sent') stopWaiting();
  }
}

/** The page that said a question waits says now to keep its code. */
function stopWaiting(): void {
  const waiting = document.querySelector<HTMLElement>('[data-waiting]:not([hidden])');
  const [title, why] = [waiting?.querySelector('h1'), waiting?.querySelector('p')];
  if (title) title.textContent = waiting?.dataset.sentTitle ?? '';
  if (why) why.textContent = waiting?.dataset.sentWhy ?? '';
}

const noticeId = (claimCode: string) => `asked-${claimCode.split(' ').slice(0, 2).join('-')}`;

const storeName = 'questions';

export async function readQueue(): Promise<WaitingQuestion[]> {
  const database = await openDatabase();
  return finished(database.transaction(storeName).objectStore(storeName).getAll());
}

async function write(change: (store: IDBObjectStore) => IDBRequest): Promise<void> {
  const database = await openDatabase();
  await finished(change(database.transaction(storeName, 'readwrite').objectStore(storeName)));
}

function openDatabase(): Promise<IDBDatabase> {
  const opening = indexedDB.open('asked', 1);
  opening.addEventListener('upgradeneeded', () => {
    opening.result.createObjectStore(storeName, { keyPath: 'claimCode' });
  });
  return finished(opening);
}

function finished<Value>(request: IDBRequest<Value>): Promise<Value> {
  return new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(request.error));
  });
}
