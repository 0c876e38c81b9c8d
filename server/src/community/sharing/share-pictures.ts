/** The pictures of shared pages (Open Graph, og:image), made from what the pages say. */
import { z } from 'zod';
import { readAction } from '../../kernel/action.ts';
import { binarySchema } from '../../kernel/binary.ts';
import type { Reader } from '../../kernel/database/database.ts';
import { idSchema } from '../../kernel/ids.ts';
import type { Namespace } from '../../kernel/namespace.ts';
import { anyone } from '../../kernel/policy.ts';
import { loadPictures, openPicture, type PictureView } from '../media/index.ts';
import { loadPublicProject, slugSchema } from '../projects/index.ts';
import { loadPublicUpdate } from '../updates/index.ts';
import { loadComingWorks } from '../works/index.ts';
import { cardPicture } from './card-picture.ts';
import { cardOfProject, cardOfUpdate } from './share-card.ts';

/** Drawing takes a fifth of a second of a processor. */
const rateLimit = { max: 120, windowS: 60 };

export const shareProject = readAction({
  id: 'sharing.project-picture',
  summary: 'What messengers show of a project: its name and what happens today, as a picture',
  route: 'GET /share/:slug.png',
  by: anyone(),
  input: z.strictObject({ slug: slugSchema }),
  output: binarySchema,
  rateLimit,
  async run({ db, namespace, clock, language }, { slug }) {
    const project = await loadPublicProject(db, slug);
    const pictures = await loadPictures(db, [project.coverId], language, '/api/media');
    const works = await loadComingWorks(db, project.id, clock.now(), language);
    const cover = project.coverId ? pictures.get(project.coverId) : undefined;
    const card = cardOfProject(project, works, language, told(namespace, cover));
    return cardPicture(card, opener(db, namespace));
  },
});

export const shareUpdate = readAction({
  id: 'sharing.update-picture',
  summary: 'What messengers show of an update, as a picture',
  route: 'GET /share/:slug/:updateId.png',
  by: anyone(),
  input: z.strictObject({ slug: slugSchema, updateId: idSchema<'update'>() }),
  output: binarySchema,
  rateLimit,
  async run({ db, namespace, language }, { slug, updateId }) {
    const project = await loadPublicProject(db, slug);
    const { update, picture } = await loadPublicUpdate(db, project.id, updateId, language);
    const shown = update.withdrawnAt ? undefined : picture;
    const card = cardOfUpdate(project, update, language, told(namespace, shown));
    return cardPicture(card, opener(db, namespace));
  },
});

function told({ brand }: Namespace, picture: PictureView | undefined) {
  const { name, logo, accent, accentInk } = brand;
  return {
    brand: { name, logo, accent, accentInk },
    picture: picture?.fallback.split('/').at(-1) ?? null,
  };
}

/** A picture that is gone leaves a card without one. */
function opener(db: Reader, namespace: Namespace) {
  return (file: string) => openPicture(db, namespace, file).catch(() => undefined);
}
