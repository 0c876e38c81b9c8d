import { renderSVG } from 'uqr';
import { z } from 'zod';
import { readAction } from '../../kernel/action.ts';
import { anyone } from '../../kernel/policy.ts';
import { loadPictures, pictureSchema } from '../media/index.ts';
import {
  loadPublicProject,
  projectStatuses,
  publicProjectSchema,
  slugSchema,
} from '../projects/index.ts';
import { loadTimeline, updateCardSchema } from '../updates/index.ts';
import { loadComingWorks, worksSchema } from '../works/index.ts';

const mostNext = 3;

export const showScreen = readAction({
  id: 'sharing.screen',
  summary: 'What hangs in the site hut: today, what is next, the latest update, and a code to scan',
  route: 'GET /projects/:slug/screen',
  by: anyone(),
  input: z.strictObject({ slug: slugSchema }),
  output: z.object({
    project: publicProjectSchema.extend({
      street: z.string().nullable(),
      status: z.enum(projectStatuses),
    }),
    today: z.array(worksSchema),
    next: z.array(worksSchema),
    update: updateCardSchema.nullable(),
    picture: pictureSchema.nullable(),
    /** Where the code leads. */
    address: z.string(),
    /** An SVG of our own making. */
    code: z.string(),
  }),
  async run({ db, language, clock, namespace }, { slug }) {
    const project = await loadPublicProject(db, slug);
    const [{ updates }, coming, pictures] = await Promise.all([
      loadTimeline(db, project.id, undefined, language),
      loadComingWorks(db, project.id, clock.now(), language),
      loadPictures(db, [project.coverId], language, '/api/media'),
    ]);
    const shown = updates.filter(({ withdrawnAt }) => withdrawnAt === null);
    const cover = project.coverId ? pictures.get(project.coverId) : undefined;
    const address = `${namespace.origin}/${slug}`;
    return {
      ...{ project, today: coming.today, next: coming.next.slice(0, mostNext) },
      ...{ update: shown[0] ?? null, address, code: renderSVG(address, { border: 1 }) },
      picture: shown.find(({ picture }) => picture)?.picture ?? cover ?? null,
    };
  },
});
