/**
 * What is planted in a namespace to measure promises on: a client with one unlisted project and
 * something of everything in it, and a neighbour that it must not see. Its secrets are derived from
 * the namespace's key, so every process can use them and none stores them.
 */
import { and, eq } from 'drizzle-orm';
import { clients, createClient, openClientKey } from '../../community/clients/index.ts';
import {
  conversationIdOf,
  importConversation,
  importPhoto,
  newClaimCode,
  questionPhotos,
  storeImportedPhoto,
} from '../../community/conversations/index.ts';
import { addPicture, media, publishPictures, storePicture } from '../../community/media/index.ts';
import { findProbePolls, type ProbePoll, plantPolls } from '../../community/polls/index.ts';
import { importProjects, projects } from '../../community/projects/index.ts';
import { importUpdates, updates } from '../../community/updates/index.ts';
import type {
  ClientId,
  ConversationId,
  MediaId,
  PhotoId,
  PollId,
  ProjectId,
  UpdateId,
} from '../../kernel/ids.ts';
import type { Namespace } from '../../kernel/namespace.ts';
import type { CheckContext } from '../../kernel/promise.ts';
import { type SystemWrite, systemTransaction } from '../../kernel/system-transaction.ts';
import { markup, onePixel, probeConversation, probeProject, probeUpdate } from './probe-content.ts';

export const probeSlug = 'sitepodium-probe';
const neighbourSlug = 'sitepodium-probe-neighbour';

export interface Probe {
  readonly namespace: Namespace;
  readonly clientId: ClientId;
  readonly projectId: ProjectId;
  readonly slug: string;
  readonly updateId: UpdateId;
  readonly mediaId: MediaId;
  readonly conversationId: ConversationId;
  /** An open poll for everyone, and one for households. */
  readonly pollId: PollId;
  readonly polls: { readonly ordinary: ProbePoll; readonly household: ProbePoll };
  /** A photo that came with it. */
  readonly attachmentId: PhotoId;
  /** Opens the conversation. */
  readonly claimCode: string;
  /** Stands in everything that is planted, and nowhere else. */
  readonly canary: string;
  /** Another client, with a project. */
  readonly neighbour: { readonly clientId: ClientId; readonly projectId: ProjectId };
}

/** The probe of a namespace; what is missing of it is planted. */
export async function ensureProbe(context: CheckContext, namespace: Namespace): Promise<Probe> {
  const found = await findProbe(namespace);
  if (found) return found;
  const { clock, log } = context.runtime;
  await systemTransaction({ namespace, clock, log }, 'promises.plant', (write) =>
    plant(namespace, write, clock.now()),
  );
  await plantPictures(context, namespace);
  const planted = await findProbe(namespace);
  if (!planted) throw new Error('A probe just planted is not there');
  return planted;
}

/** A word that appears in one namespace only. */
export function canaryOf(namespace: Namespace): string {
  return `kanarie-${namespace.keys.derive('canary').toString('hex').slice(0, 24)}`;
}

function claimCodeOf(namespace: Namespace): string {
  return newClaimCode((size) => namespace.keys.derive('claim code of the probe').subarray(0, size));
}

async function findProbe(namespace: Namespace): Promise<Probe | undefined> {
  const own = await findProject(namespace, probeSlug);
  const neighbour = await findProject(namespace, neighbourSlug);
  if (!own || !neighbour) return undefined;
  const db = namespace.database.reader('worker');
  const claimCode = claimCodeOf(namespace);
  const [update] = await db
    .select({ id: updates.id })
    .from(updates)
    .where(and(eq(updates.projectId, own.projectId), eq(updates.state, 'published')))
    .orderBy(updates.createdAt)
    .limit(1);
  const [picture] = await db
    .select({ id: media.id })
    .from(media)
    .where(eq(media.projectId, own.projectId))
    .limit(1);
  const conversationId = await conversationIdOf(namespace, claimCode);
  const [photo] = await db
    .select({ id: questionPhotos.id })
    .from(questionPhotos)
    .where(eq(questionPhotos.projectId, own.projectId))
    .limit(1);
  const polls = await findProbePolls(namespace, own.projectId);
  if (!update || !picture || !conversationId || !photo || !polls) return undefined;
  return {
    ...{ namespace, ...own, slug: probeSlug, neighbour, conversationId, claimCode },
    ...{ updateId: update.id, mediaId: picture.id, attachmentId: photo.id },
    ...{ polls, pollId: polls.ordinary.pollId, canary: canaryOf(namespace) },
  };
}

async function findProject({ database }: Namespace, slug: string) {
  const [row] = await database
    .reader('worker')
    .select({ clientId: projects.clientId, projectId: projects.id })
    .from(projects)
    .where(eq(projects.slug, slug));
  return row;
}

async function plant(namespace: Namespace, { tx, audit }: SystemWrite, at: Date): Promise<void> {
  const canary = canaryOf(namespace);
  const client = await ensureClient(namespace, tx, 'probe');
  const neighbour = await ensureClient(namespace, tx, 'probe-neighbour');
  // Half a probe, left by an older version, is planted anew; all it held goes along.
  await tx.delete(projects).where(eq(projects.clientId, client));
  await tx.delete(projects).where(eq(projects.clientId, neighbour));
  const ids = await importProjects(tx, [
    probeProject(probeSlug, client, canary, at),
    probeProject(neighbourSlug, neighbour, canary, at),
  ]);
  const projectId = ids.get(probeSlug);
  if (!projectId) throw new Error('A project just planted is not there');
  const owner = { clientId: client, projectId };
  await importUpdates(tx, [probeUpdate(owner, canary, at)]);
  await importConversation(tx, namespace, {
    ...probeConversation(owner, canary, at),
    claimCode: claimCodeOf(namespace),
  });
  await plantPolls(tx, namespace, owner, `Proef ${markup(canary)}`, at);
  await audit({ event: 'probe.planted', subject: `projects/${projectId}`, clientId: client });
}

/** Files are stored outside of any transaction. */
async function plantPictures({ runtime }: CheckContext, namespace: Namespace): Promise<void> {
  const { clock, log } = runtime;
  const own = await findProject(namespace, probeSlug);
  if (!own) return;
  const files = await storePicture(namespace, own.clientId, onePixel);
  const photo = await storeImportedPhoto(namespace, own.clientId, onePixel);
  const conversation = { ...own, claimCode: claimCodeOf(namespace), at: clock.now() };
  await systemTransaction({ namespace, clock, log }, 'promises.plant', async ({ tx }) => {
    await addPicture(tx, files, own.projectId, { nl: canaryOf(namespace) });
    await publishPictures(tx, [files.id]);
    await importPhoto(tx, namespace, photo, conversation);
  });
}

async function ensureClient(
  namespace: Namespace,
  tx: SystemWrite['tx'],
  slug: 'probe' | 'probe-neighbour',
): Promise<ClientId> {
  const [row] = await tx.select({ id: clients.id }).from(clients).where(eq(clients.slug, slug));
  if (row) {
    await openClientKey(namespace, row.id);
    return row.id;
  }
  return createClient(tx, namespace.keys, { slug, name: 'SitePodium (proef)', kind: 'contractor' });
}
