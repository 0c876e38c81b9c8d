import { desc, eq } from 'drizzle-orm';
import { z } from 'zod';
import { readAction } from '../../kernel/action.ts';
import { levelOn, levels } from '../../kernel/actor.ts';
import type { Reader } from '../../kernel/database/database.ts';
import type { ClientId, ProjectId } from '../../kernel/ids.ts';
import { signedIn } from '../../kernel/policy.ts';
import { clients } from '../clients/index.ts';
import { countWaitingByProject } from '../conversations/index.ts';
import { countFollowersByProject } from '../following/index.ts';
import { loadPictures, pictureSchema } from '../media/index.ts';
import { projectStatuses, projects } from '../projects/index.ts';

const mostProjects = 500;

export const listMyProjects = readAction({
  id: 'projects.mine',
  summary: 'The projects you may see in the portal, with what waits for you',
  route: 'GET /portal/projects',
  by: signedIn(),
  input: z.strictObject({}),
  output: z.object({
    projects: z.array(
      z.object({
        id: z.string(),
        slug: z.string(),
        name: z.string(),
        place: z.string(),
        client: z.string(),
        status: z.enum(projectStatuses),
        level: z.enum(levels),
        followers: z.number(),
        openConversations: z.number(),
        lastUpdateAt: z.iso.datetime().nullable(),
        picture: pictureSchema.nullable(),
      }),
    ),
  }),
  async run({ db, actor, language }) {
    const rows = await loadProjects(db);
    const levelOf = (project: { clientId: ClientId; id: ProjectId }) =>
      actor.kind === 'member'
        ? levelOn(actor.grants, { clientId: project.clientId, projectId: project.id })
        : 'manager';
    const mine = rows.flatMap((row) => {
      const level = levelOf(row.project);
      return level ? [{ ...row, level }] : [];
    });
    const ids = mine.map(({ project }) => project.id);
    const covers = mine.map(({ project }) => project.coverId);
    const pictures = await loadPictures(db, covers, language, '/api/portal/media');
    const followers = await countFollowersByProject(db, ids);
    const waiting = await countWaitingByProject(db, ids);
    return {
      projects: mine.map(({ project, client, level }) => ({
        ...project,
        client,
        level,
        followers: followers.get(project.id) ?? 0,
        openConversations: waiting.get(project.id) ?? 0,
        lastUpdateAt: project.lastUpdateAt?.toISOString() ?? null,
        picture: project.coverId ? (pictures.get(project.coverId) ?? null) : null,
      })),
    };
  },
});

function loadProjects(db: Reader) {
  return db
    .select({ project: projects, client: clients.name })
    .from(projects)
    .innerJoin(clients, eq(clients.id, projects.clientId))
    .where(eq(projects.isProbe, false))
    .orderBy(desc(projects.lastUpdateAt), projects.name)
    .limit(mostProjects);
}
