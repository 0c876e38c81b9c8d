import { z } from 'zod';
import { readAction } from '../../kernel/action.ts';
import type { Reader } from '../../kernel/database/database.ts';
import { type Language, languageSchema } from '../../kernel/i18n.ts';
import type { ProjectId } from '../../kernel/ids.ts';
import { anyone } from '../../kernel/policy.ts';
import { loadPublicProject, publicProjectSchema, slugSchema } from '../projects/index.ts';
import { loadPublicPolls, pollCard } from './resident-poll.ts';
import { pollKinds } from './shapes.ts';

export const pollCardSchema = z.object({
  id: z.string(),
  kind: z.enum(pollKinds),
  title: z.string(),
  language: languageSchema,
  isOpen: z.boolean(),
  closesAt: z.iso.datetime().nullable(),
  closedAt: z.iso.datetime().nullable(),
});

/** Polls of a project that are open, and that closed in the last three months. */
export async function loadPollCards(
  db: Reader,
  projectId: ProjectId,
  language: Language,
  now: Date,
) {
  const rows = await loadPublicPolls(db, projectId, now);
  return rows.map((poll) => pollCard(poll, language, now));
}

export const listPolls = readAction({
  id: 'polls.list',
  summary: "A project's polls: open ones, and those closed in the last three months",
  route: 'GET /projects/:slug/polls',
  by: anyone(),
  input: z.strictObject({ slug: slugSchema }),
  output: z.object({ project: publicProjectSchema, polls: z.array(pollCardSchema) }),
  async run({ db, language, clock }, { slug }) {
    const project = await loadPublicProject(db, slug);
    return { project, polls: await loadPollCards(db, project.id, language, clock.now()) };
  },
});
