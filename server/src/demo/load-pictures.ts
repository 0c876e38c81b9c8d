/**
 * Adds the demonstration's pictures while the service already runs: drawing and encoding them takes
 * a minute or so, and nobody should wait for it. Goes on where it was interrupted.
 */
import {
  addPicture,
  publishPictures,
  renderPicture,
  storeRendered,
} from '../community/media/index.ts';
import { projectsWithoutCover, setCover, tagsOf } from '../community/projects/index.ts';
import type { Namespace } from '../kernel/namespace.ts';
import type { Runtime } from '../kernel/runtime.ts';
import { systemTransaction } from '../kernel/system-transaction.ts';
import { demoContent, type PictureChoice } from './content/index.ts';
import { drawPicture } from './pictures/draw-picture.ts';

type Rendered = Awaited<ReturnType<typeof renderPicture>>;
type Waiting = Awaited<ReturnType<typeof projectsWithoutCover>>[number];

/** Starts in the background; gives how to stop, which waits for the picture at hand. */
export function loadDemonstrationPictures(runtime: Runtime): () => Promise<void> {
  let stopped = false;
  const working = addCovers(runtime, () => stopped).catch((error) =>
    runtime.log.error({ err: error }, 'demonstration pictures'),
  );
  return async () => {
    stopped = true;
    await working;
  };
}

async function addCovers(runtime: Runtime, isStopped: () => boolean): Promise<void> {
  const choices = new Map(
    demoContent(runtime.clock.now()).projects.map(({ slug, picture }) => [slug, picture]),
  );
  const rendered = new Map<string, Rendered>();
  for (const namespace of runtime.platform.namespaces) {
    for (const project of await projectsWithoutCover(namespace)) {
      const choice = choices.get(project.slug);
      if (isStopped()) return;
      if (choice) await addCover(runtime, namespace, project, choice, rendered);
    }
  }
}

async function addCover(
  runtime: Runtime,
  namespace: Namespace,
  project: Waiting,
  choice: PictureChoice,
  rendered: Map<string, Rendered>,
): Promise<void> {
  const drawn = await drawPicture(choice.scene, choice.seed);
  const key = `${choice.scene}/${choice.seed}`;
  const picture = rendered.get(key) ?? (await renderPicture(drawn.jpeg));
  rendered.set(key, picture);
  const files = await storeRendered(namespace, project.clientId, picture);
  await systemTransaction(
    { namespace, clock: runtime.clock, log: runtime.log },
    'demonstration',
    async ({ tx, outdate }) => {
      await addPicture(tx, files, project.id, drawn.alt);
      await publishPictures(tx, [files.id]);
      await setCover(tx, project.id, files.id);
      await outdate(...tagsOf(project.slug));
    },
  );
}
