/** Things a test can use up, made in SitePodium's namespace as if they came from elsewhere. */
import { randomBytes } from 'node:crypto';
import { solveChallenge } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/pbkdf2';
import type { Challenge } from 'altcha-lib/types';
import { eq } from 'drizzle-orm';
import sharp from 'sharp';
import { importComment } from '../community/comments/index.ts';
import {
  conversations,
  importConversation,
  newClaimCode,
} from '../community/conversations/index.ts';
import { addPicture, publishPictures, storePicture } from '../community/media/index.ts';
import { createMember, hashPassword } from '../community/members/index.ts';
import { importPhases } from '../community/planning/index.ts';
import {
  type ImportedUpdate,
  importUpdates,
  type UpdateState,
} from '../community/updates/index.ts';
import {
  asId,
  type CommentId,
  type ConversationId,
  type MediaId,
  newId,
  type PhaseId,
  type UpdateId,
} from '../kernel/ids.ts';
import { newChallenge } from '../kernel/proof-of-work/index.ts';
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
  over: Partial<ImportedUpdate> = {},
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
        ...over,
      },
    ]),
  );
  return required(ids.get(key));
}

/** A published works notice: noise on the five working days from 6 July 2026, seven to four. */
export function freshNotice(
  test: TestRuntime,
  site: Site,
  over: Partial<NonNullable<ImportedUpdate['works']>> = {},
): Promise<UpdateId> {
  const open = 'open' as const;
  const works = {
    title: { nl: 'Damwand trillen', en: 'Sheet piling' },
    startsAt: new Date('2026-07-06T05:00:00Z'),
    endsAt: new Date('2026-07-10T14:00:00Z'),
    ...{ dailyFrom: '07:00', dailyUntil: '16:00', nuisance: ['noise' as const], map: null },
    passability: {
      ...{ pedestrians: open, wheelchairs: open, emergency: open },
      ...{ cyclists: 'detour' as const, cars: 'closed' as const },
    },
    ...over,
  };
  return freshUpdate(test, site, 'published', { kind: 'works', category: 'nuisance', works });
}

/** A phase of a project that takes all of 2026. */
export async function freshPhase(
  test: TestRuntime,
  { clientId, projectId }: Site,
): Promise<PhaseId> {
  const days = { startsOn: '2026-01-01', endsOn: '2026-12-31' };
  const phase = { clientId, projectId, name: { nl: 'Ruwbouw', en: 'Structure' }, ...days };
  const [id] = await asSystem(test, ({ tx }) => importPhases(tx, [phase]));
  return required(id);
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

/** A question of a project that waits to be checked. */
export async function freshDoubt(test: TestRuntime, site: Site) {
  const { conversationId } = await freshConversation(test, site, 'open');
  await asSystem(test, async ({ tx }) => {
    await tx
      .update(conversations)
      .set({ doubt: 'no-proof' })
      .where(eq(conversations.id, conversationId));
  });
  return { projectId: site.projectId, conversationId };
}

/** A photo that waits for its question. */
export async function freshPhoto(test: TestRuntime, { slug }: Site) {
  const claimCode = newClaimCode();
  const file = new Uint8Array(await smallPicture());
  const input = { slug, claimCode, file };
  const { id } = await test.call({ kind: 'resident' }, 'conversations.attach', input);
  return { claimCode, photoId: asId<'photo'>(id) };
}

/** A solved challenge of a namespace, made so easy that solving it takes a few milliseconds. */
export async function freshProof({ namespace, clock }: TestRuntime): Promise<string> {
  const challenge = await newChallenge(namespace, clock, { fewest: 1, most: 3 });
  // Guarantee: what the library made is what the library solves.
  const solution = await solveChallenge({
    challenge: challenge as unknown as Challenge,
    deriveKey,
  });
  return Buffer.from(JSON.stringify({ challenge, solution })).toString('base64');
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
