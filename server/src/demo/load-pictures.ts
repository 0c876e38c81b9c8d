/**
 * Adds the demonstration's pictures while the service already runs: drawing and encoding them takes
 * some minutes, and nobody should wait for it. Goes on where it was interrupted.
 */
import {
  addPicture,
  publishPictures,
  renderPicture,
  storeRendered,
} from '../community/media/index.ts';
import { projectsWithoutCover, setCover, tagsOf } from '../community/projects/index.ts';
import { attachPicture, updatesWithoutPicture } from '../community/updates/index.ts';
import type { ClientId, MediaId, ProjectId } from '../kernel/ids.ts';
import type { Namespace } from '../kernel/namespace.ts';
import type { Runtime } from '../kernel/runtime.ts';
import { type SystemWrite, systemTransaction } from '../kernel/system-transaction.ts';
import { demoContent, type PictureChoice } from './content/index.ts';
import { drawPicture } from './pictures/draw-picture.ts';

/** Starts in the background; gives how to stop, which waits for the picture at hand. */
export function loadDemonstrationPictures(runtime: Runtime): () => Promise<void> {
  let isStopped = false;
  const load = async () => {
    const gallery = openGallery(runtime);
    for (const namespace of runtime.platform.namespaces) {
      for await (const place of placesWithoutPicture(runtime, namespace)) {
        if (isStopped) return;
        await hang(runtime, namespace, place, await gallery(place.choice));
      }
    }
  };
  const working = load().catch((error) =>
    runtime.log.error({ err: error }, 'demonstration pictures'),
  );
  return async () => {
    isStopped = true;
    await working;
  };
}

type Exhibit = Awaited<ReturnType<ReturnType<typeof openGallery>>>;

/** Draws and renders each picture once, however often it is shown. */
function openGallery({ log }: Runtime) {
  const drawn = new Map<string, ReturnType<typeof draw>>();
  const draw = async ({ scene, seed }: PictureChoice) => {
    const { jpeg, alt } = await drawPicture(scene, seed);
    return { alt, rendered: await renderPicture(jpeg) };
  };
  return (choice: PictureChoice) => {
    const name = `${choice.scene}/${choice.seed}`;
    const picture = drawn.get(name) ?? draw(choice);
    if (!drawn.has(name)) log.debug({ name }, 'drawing');
    drawn.set(name, picture);
    return picture;
  };
}

interface Place {
  readonly clientId: ClientId;
  readonly projectId: ProjectId;
  readonly slug: string;
  readonly choice: PictureChoice;
  show(tx: SystemWrite['tx'], picture: MediaId): Promise<void>;
}

/** First the covers, which the list shows, then the updates. */
async function* placesWithoutPicture(
  runtime: Runtime,
  namespace: Namespace,
): AsyncGenerator<Place> {
  const content = demoContent(runtime.clock.now());
  const covers = new Map(content.projects.map(({ slug, picture }) => [slug, picture]));
  for (const { id, clientId, slug } of await projectsWithoutCover(namespace)) {
    const choice = covers.get(slug);
    const show: Place['show'] = async (tx, picture) => {
      await setCover(tx, id, picture);
      await publishPictures(tx, [picture]);
    };
    if (choice) yield { clientId, projectId: id, slug, choice, show };
  }
  const ofUpdates = new Map(
    content.updates.map(({ project, title, picture }) => [`${project}/${title.nl}`, picture]),
  );
  for (const update of await updatesWithoutPicture(namespace)) {
    const { clientId, projectId, slug } = update;
    const choice = ofUpdates.get(`${slug}/${update.title.nl}`);
    const show: Place['show'] = (tx, picture) => attachPicture(tx, update, picture);
    if (choice) yield { clientId, projectId, slug, choice, show };
  }
}

async function hang(
  { clock, log }: Runtime,
  namespace: Namespace,
  { clientId, projectId, slug, show }: Place,
  { alt, rendered }: Exhibit,
): Promise<void> {
  const files = await storeRendered(namespace, clientId, rendered);
  await systemTransaction({ namespace, clock, log }, 'demonstration', async ({ tx, outdate }) => {
    await addPicture(tx, files, projectId, alt);
    await show(tx, files.id);
    await outdate(...tagsOf(slug));
  });
}
