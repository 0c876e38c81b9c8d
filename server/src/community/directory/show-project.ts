import { eq } from 'drizzle-orm';
import { z } from 'zod';
import { readAction } from '../../kernel/action.ts';
import { levelOn, levels } from '../../kernel/actor.ts';
import { notFound } from '../../kernel/errors.ts';
import { localised } from '../../kernel/i18n.ts';
import { idSchema } from '../../kernel/ids.ts';
import { members } from '../../kernel/policy.ts';
import { clients } from '../clients/index.ts';
import { countFollowersByProject } from '../following/index.ts';
import {
  contactSchema,
  moderationModes,
  projectStatuses,
  projects,
  theProject,
} from '../projects/index.ts';
import { categories } from '../updates/index.ts';

export const showProject = readAction({
  id: 'projects.show',
  summary: 'One of your projects, as its team sees it',
  route: 'GET /portal/projects/:projectId',
  by: members('viewer', theProject),
  input: z.strictObject({ projectId: idSchema<'project'>() }),
  output: z.object({
    project: z.object({
      id: z.string(),
      slug: z.string(),
      code: z.string(),
      name: z.string(),
      place: z.string(),
      street: z.string().nullable(),
      client: z.string(),
      summary: localised(z.string()),
      status: z.enum(projectStatuses),
      startsOn: z.iso.date(),
      endsOn: z.iso.date(),
      contact: contactSchema.nullable(),
      moderation: z.enum(moderationModes),
    }),
    level: z.enum(levels),
    categories: z.array(z.string()),
    followers: z.number(),
  }),
  async run({ db, actor, scope }) {
    const [row] = await db
      .select({ project: projects, client: clients.name })
      .from(projects)
      .innerJoin(clients, eq(clients.id, projects.clientId))
      .where(eq(projects.id, scope.projectId));
    if (!row) throw notFound();
    const followers = await countFollowersByProject(db, [scope.projectId]);
    const level = actor.kind === 'member' ? levelOn(actor.grants, scope) : 'manager';
    return {
      project: { ...row.project, client: row.client },
      level: level ?? 'viewer',
      categories: [...categories],
      followers: followers.get(scope.projectId) ?? 0,
    };
  },
});
