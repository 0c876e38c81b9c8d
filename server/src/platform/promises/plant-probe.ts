/** Planting a probe: its rows in one transaction, its files before those that name them. */
import { eq, inArray } from 'drizzle-orm';
import { clients, createClient, openClientKey } from '../../community/clients/index.ts';
import {
  importConversation,
  importPhoto,
  newClaimCode,
  storeImportedPhoto,
} from '../../community/conversations/index.ts';
import { addAttachment, addPicture, storePicture } from '../../community/media/index.ts';
import { importPhases } from '../../community/planning/index.ts';
import { plantPolls } from '../../community/polls/index.ts';
import { importProjects, projects } from '../../community/projects/index.ts';
import { attachPicture, attachToPublished, importUpdates } from '../../community/updates/index.ts';
import { type ClientId, newId, type ProjectId, type UpdateId } from '../../kernel/ids.ts';
import type { Namespace } from '../../kernel/namespace.ts';
import type { CheckContext } from '../../kernel/promise.ts';
import { type SystemWrite, systemTransaction } from '../../kernel/system-transaction.ts';
import {
  hostileText,
  onePixel,
  probeAttachments,
  probeConversation,
  probeProject,
  probeUpdates,
} from './probe-content.ts';

export const probeSlug = 'sitepodium-probe';
export const neighbourSlug = 'sitepodium-probe-neighbour';

interface Planted {
  readonly clientId: ClientId;
  readonly projectId: ProjectId;
  readonly updateId: UpdateId;
}

/** A word that appears in one namespace only. */
export function canaryOf(namespace: Namespace): string {
  return `kanarie-${namespace.keys.derive('canary').toString('hex').slice(0, 24)}`;
}

/** Opens the conversation of the probe. */
export function claimCodeOf(namespace: Namespace): string {
  return newClaimCode((size) => namespace.keys.derive('claim code of the probe').subarray(0, size));
}

/** Plants the probe of a namespace anew; what an older version left of one goes. */
export async function plantProbe({ runtime }: CheckContext, namespace: Namespace): Promise<void> {
  const { clock, log } = runtime;
  const write = { namespace, clock, log };
  const planted = await systemTransaction(write, 'promises.plant', (system) =>
    plantRows(namespace, system, clock.now()),
  );
  // Files are stored outside of any transaction.
  const { clientId } = planted;
  const files = await storePicture(namespace, clientId, onePixel);
  const photo = await storeImportedPhoto(namespace, clientId, onePixel);
  const conversation = { ...planted, claimCode: claimCodeOf(namespace), at: clock.now() };
  await systemTransaction(write, 'promises.plant', async ({ tx }) => {
    await addPicture(tx, files, planted.projectId, { nl: hostileText('alt', canaryOf(namespace)) });
    await attachPicture(tx, { clientId, id: planted.updateId }, files.id);
    await importPhoto(tx, namespace, photo, conversation);
  });
}

async function plantRows(
  namespace: Namespace,
  { tx, audit }: SystemWrite,
  at: Date,
): Promise<Planted> {
  const canary = canaryOf(namespace);
  const clientId = await ensureClient(namespace, tx, 'probe');
  const neighbour = await ensureClient(namespace, tx, 'probe-neighbour');
  await tx.delete(projects).where(inArray(projects.clientId, [clientId, neighbour]));
  const ids = await importProjects(tx, [
    probeProject(probeSlug, clientId, canary, at),
    probeProject(neighbourSlug, neighbour, canary, at),
  ]);
  const projectId = ids.get(probeSlug);
  if (!projectId) throw new Error('A project just planted is not there');
  const owner = { clientId, projectId };
  const updateId = (await importUpdates(tx, probeUpdates(owner, canary, at))).get('published');
  if (!updateId) throw new Error('An update just planted is not there');
  const planted = { ...owner, updateId };
  await plantAttachments(tx, planted, canary);
  const lasts = { startsOn: '2020-01-01', endsOn: '2099-12-31' };
  await importPhases(tx, [{ ...owner, ...lasts, name: { nl: hostileText('phase', canary) } }]);
  await importConversation(tx, namespace, {
    ...probeConversation(owner, canary, at),
    claimCode: claimCodeOf(namespace),
  });
  await plantPolls(tx, namespace, owner, (what) => hostileText(what, canary), at);
  await audit({ event: 'probe.planted', subject: `projects/${projectId}`, clientId });
  return planted;
}

async function plantAttachments(
  tx: SystemWrite['tx'],
  { projectId, clientId, updateId }: Planted,
  canary: string,
): Promise<void> {
  for (const [position, { stored, about }] of probeAttachments(canary).entries()) {
    const id = newId<'attachment'>();
    await addAttachment(tx, { ...stored, id, clientId }, { ...about, projectId });
    await attachToPublished(tx, { updateId, clientId }, id, position);
  }
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
