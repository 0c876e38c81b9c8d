import { inArray } from 'drizzle-orm';
import { z } from 'zod';
import { readAction } from '../../kernel/action.ts';
import { levels } from '../../kernel/actor.ts';
import { signedIn } from '../../kernel/policy.ts';
import { clients } from '../clients/index.ts';
import { projects } from '../projects/index.ts';

export const showMe = readAction({
  id: 'members.me',
  summary: 'Who you are here and what you may do',
  route: 'GET /members/me',
  by: signedIn(),
  input: z.strictObject({}),
  output: z.object({
    name: z.string(),
    email: z.string().nullable(),
    grants: z.array(
      z.object({
        level: z.enum(levels),
        clientId: z.string(),
        client: z.string(),
        projectId: z.string().nullable(),
        project: z.string().nullable(),
      }),
    ),
  }),
  purpose: 'Members see their own account',
  async run({ db, actor }) {
    if (actor.kind !== 'member')
      return { name: actor.kind === 'employee' ? actor.name : '', email: null, grants: [] };
    const clientIds = actor.grants.map(({ clientId }) => clientId);
    const projectIds = actor.grants.flatMap(({ projectId }) => projectId ?? []);
    const ofClients = await db.select().from(clients).where(inArray(clients.id, clientIds));
    const ofProjects = await db
      .select({ id: projects.id, name: projects.name })
      .from(projects)
      .where(inArray(projects.id, projectIds));
    return {
      name: actor.name,
      email: actor.email,
      grants: actor.grants.map((grant) => ({
        ...grant,
        client: ofClients.find(({ id }) => id === grant.clientId)?.name ?? '',
        project: ofProjects.find(({ id }) => id === grant.projectId)?.name ?? null,
      })),
    };
  },
});
