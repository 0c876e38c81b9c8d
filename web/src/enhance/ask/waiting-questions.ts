/** Questions that wait for a connection, on the device only: in a database that pages and workers share. */

/**
 * Names all that is about them: the mark in the page's storage, set while there is something to send
 * or to tell, so that other pages need not look; the lock; the event of Background Sync; the message.
 */
export const queueName = 'ask-queue';

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

const storeName = 'questions';

export async function waitingQuestions(): Promise<WaitingQuestion[]> {
  const database = await openDatabase();
  return finished(database.transaction(storeName).objectStore(storeName).getAll());
}

/** Whether it waits at this moment: whoever looks again, may have taken it back meanwhile. */
export async function isWaiting(claimCode: string): Promise<boolean> {
  return (await waitingQuestions()).some(
    (each) => each.claimCode === claimCode && each.state === 'waiting',
  );
}

export function putQuestion(question: WaitingQuestion): Promise<void> {
  return write((store) => store.put(question));
}

export function removeQuestion(claimCode: string): Promise<void> {
  return write((store) => store.delete(claimCode));
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
