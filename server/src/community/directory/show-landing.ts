import { z } from 'zod';
import { readAction } from '../../kernel/action.ts';
import { inLanguage, languageSchema } from '../../kernel/i18n.ts';
import { anyone } from '../../kernel/policy.ts';
import { loadPictures, pictureSchema } from '../media/index.ts';
import { loadPhases, phaseSchema } from '../planning/index.ts';
import { loadPollCards, pollCardSchema } from '../polls/index.ts';
import {
  areaSchema,
  contactSchema,
  loadPublicProject,
  projectStatuses,
  publicProjectSchema,
  slugSchema,
} from '../projects/index.ts';
import { loadTimeline, updateCardSchema } from '../updates/index.ts';
import { loadComingWorks, worksSchema } from '../works/index.ts';

const mostNext = 5;

export const showLanding = readAction({
  id: 'projects.landing',
  summary: 'What a resident wants to know of a project: today, what is next, the latest updates',
  route: 'GET /projects/:slug',
  by: anyone(),
  input: z.strictObject({ slug: slugSchema }),
  output: z.object({
    project: publicProjectSchema.extend({
      id: z.string(),
      code: z.string(),
      street: z.string().nullable(),
      summary: z.string(),
      summaryLanguage: languageSchema,
      status: z.enum(projectStatuses),
      startsOn: z.iso.date(),
      endsOn: z.iso.date(),
      latitude: z.number(),
      longitude: z.number(),
      area: areaSchema.nullable(),
      picture: pictureSchema.nullable(),
      contact: contactSchema.nullable(),
    }),
    today: z.array(worksSchema),
    next: z.array(worksSchema),
    phases: z.array(phaseSchema),
    polls: z.array(pollCardSchema),
    updates: z.array(updateCardSchema),
    nextCursor: z.string().nullable(),
    followKey: z.string(),
  }),
  async run({ db, language, clock, namespace }, { slug }) {
    const project = await loadPublicProject(db, slug);
    const now = clock.now();
    const [timeline, coming, pictures, phases, polls] = await Promise.all([
      loadTimeline(db, project.id, undefined, language),
      loadComingWorks(db, project.id, now, language),
      loadPictures(db, [project.coverId], language, '/api/media'),
      loadPhases(db, project.id, language),
      loadPollCards(db, project.id, language, now),
    ]);
    const summary = inLanguage(project.summary, language);
    return {
      project: {
        ...project,
        summary: summary.value,
        summaryLanguage: summary.language,
        picture: project.coverId ? (pictures.get(project.coverId) ?? null) : null,
      },
      today: coming.today,
      next: coming.next.slice(0, mostNext),
      ...{ phases, polls, ...timeline },
      followKey: namespace.push.publicKey,
    };
  },
});
