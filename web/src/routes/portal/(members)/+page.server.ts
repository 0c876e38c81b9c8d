import type { MyProject } from '#lib/portal/shapes.ts';
import type { PageServerLoad } from './$types.js';

/** From this many projects on, a search helps more than it is in the way. */
const manyProjects = 8;

export const load: PageServerLoad = async ({ locals, url }) => {
  const { projects } = await locals.bridge.call('projects.mine', {});
  const query = (url.searchParams.get('q') ?? '').trim().slice(0, 80);
  const found = projects.filter((project) => isMeant(project, query));
  const waiting = found
    .filter(({ openConversations }) => openConversations > 0)
    .sort((one, other) => other.openConversations - one.openConversations);
  return {
    query,
    waiting,
    others: found.filter(({ openConversations }) => openConversations === 0),
    total: projects.length,
    hasSearch: projects.length >= manyProjects,
    waitingConversations: projects.reduce(
      (sum, { openConversations }) => sum + openConversations,
      0,
    ),
  };
};

function isMeant({ name, place, client }: MyProject, query: string): boolean {
  const words = query.toLowerCase().split(/\s+/);
  const text = `${name} ${place} ${client}`.toLowerCase();
  return words.every((word) => text.includes(word));
}
