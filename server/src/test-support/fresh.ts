/** Things a test can use up, made in SitePodium's namespace as if they came from elsewhere. */
import { randomBytes } from 'node:crypto';
import sharp from 'sharp';
import { importComment } from '../community/comments/index.ts';
import { conversations, importConversation } from '../community/conversations/index.ts';
import { addPicture, publishPictures, storePicture } from '../community/media/index.ts';
import { createMember, hashPassword } from '../community/members/index.ts';
import { importUpdates, type UpdateState } from '../community/updates/index.ts';
import {
  type CommentId,
  type ConversationId,
  type MediaId,
  newId,
  type UpdateId,
} from '../kernel/ids.ts';
import { startPushReceiver } from '../kernel/push/push-receiver.ts';
import { type SystemWrite, systemTransaction } from '../kernel/system-transaction.ts';
import type { TestRuntime } from './test-runtime.ts';
import { plainText, type Site } from './world.ts';

/** Runs `work` as a job would, in one transaction of SitePodium's namespace. */
export function asSystem<T>(
  { namespace, clock, runtime }: TestRuntime,
  work: (write: SystemWrite) => Promise<T>,
): Promise<T> {
  return systemTransaction({ namespace, clock, log: runtime.log }, 'test', work);
}

/** An update of a project in this state; scheduled ones are due in an hour. */
export async function freshUpdate(
  test: TestRuntime,
  { clientId, projectId }: Site,
  state: UpdateState,
): Promise<UpdateId> {
  const now = test.clock.now();
  const key = newId<'key'>();
  const ids = await asSystem(test, ({ tx }) =>
    importUpdates(tx, [
      {
        ...{ key, clientId, projectId, kind: 'news', category: 'progress', state },
        ...{ title: { nl: `Titel ${key}` }, body: { nl: plainText(`Tekst ${key}`) } },
        publishedAt: state === 'published' || state === 'withdrawn' ? now : null,
        scheduledFor: state === 'scheduled' ? new Date(now.getTime() + 3_600_000) : null,
        withdrawnAt: state === 'withdrawn' ? now : null,
        updatedAt: now,
        works: null,
      },
    ]),
  );
  return required(ids.get(key));
}

/** A conversation of a project in this state. */
export function freshConversation(
  test: TestRuntime,
  { clientId, projectId }: Site,
  state: 'open' | 'answered' | 'confirmed',
): Promise<{ conversationId: ConversationId; claimCode: string }> {
  const at = test.clock.now();
  return asSystem(test, async ({ tx }) => {
    const before = await tx.select({ id: conversations.id }).from(conversations);
    const claimCode = await importConversation(tx, test.namespace, {
      ...{ clientId, projectId, kind: 'question', state, name: null },
      messages: [{ from: 'resident', text: 'How long does this take?', at }],
    });
    const known = new Set(before.map(({ id }) => id));
    const after = await tx.select({ id: conversations.id }).from(conversations);
    return { conversationId: required(after.find(({ id }) => !known.has(id))).id, claimCode };
  });
}

/** A comment on an update of a project, in this state. */
export function freshComment(
  test: TestRuntime,
  { clientId, projectId }: Site,
  updateId: UpdateId,
  state: 'waiting' | 'shown' | 'removed' = 'waiting',
): Promise<CommentId> {
  return asSystem(test, ({ tx }) =>
    importComment(tx, test.namespace, {
      ...{ clientId, projectId, updateId, state, name: null, text: 'Wat een mooie brug.' },
      ...{
        sentAt: test.clock.now(),
        ...(state === 'removed' ? { reason: { nl: 'Reclame.' } } : {}),
      },
    }),
  );
}

/** A PDF of one empty page, as somebody would upload it. */
export function smallPdf(): Buffer {
  return Buffer.from(
    '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n',
  );
}

/** Bytes as they come in over a slow network. */
export async function* trickle(bytes: Uint8Array, pieceBytes = 7_000): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += pieceBytes) yield bytes.subarray(at, at + pieceBytes);
}

/** A small PNG, as somebody would upload it. */
export function smallPicture(): Promise<Buffer> {
  return sharp({ create: { width: 60, height: 40, channels: 3, background: '#b4380c' } })
    .png()
    .toBuffer();
}

/** A stored picture of a project, with the name of one of its files. */
export async function freshPicture(
  test: TestRuntime,
  { clientId, projectId }: Site,
  { isPublished }: { isPublished: boolean },
): Promise<{ mediaId: MediaId; file: string }> {
  const files = await storePicture(test.namespace, clientId, await smallPicture());
  await asSystem(test, async ({ tx }) => {
    await addPicture(tx, files, projectId, { nl: 'Een vlak' });
    if (isPublished) await publishPictures(tx, [files.id]);
  });
  const jpeg = required(files.renditions.find(({ format }) => format === 'jpeg'));
  return { mediaId: files.id, file: `${files.id}-${jpeg.width}.jpg` };
}

/** What a browser hands over to be reached at an address nobody answers. */
export async function freshPushTarget() {
  const receiver = await startPushReceiver();
  const { endpoint, keys } = receiver.newSubscription();
  await receiver.close();
  return { endpoint, ...keys };
}

const password = 'a long enough password';
let hashed: Promise<string> | undefined;

/** Somebody who can sign in for a project. */
export async function freshCredentials(
  test: TestRuntime,
  { clientId, projectId }: Site,
): Promise<{ email: string; password: string }> {
  const email = `${randomBytes(6).toString('hex')}@example.org`;
  hashed ??= hashPassword(password);
  const passwordHash = await hashed;
  const grants = [{ level: 'editor' as const, clientId, projectId }];
  await asSystem(test, ({ tx }) => createMember(tx, { name: 'Sam', email, passwordHash, grants }));
  return { email, password };
}

/** The value, which the caller knows to be there. */
export function required<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('What a test needs is not there');
  return value;
}
