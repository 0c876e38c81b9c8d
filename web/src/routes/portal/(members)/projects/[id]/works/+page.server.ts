import { theProject } from '#lib/portal/ids.ts';
import { mayWrite } from '#lib/portal/shapes.ts';
import { describedIn } from '#lib/portal/works/described-in.ts';
import type { PageServerLoad } from './$types.js';

export const load: PageServerLoad = async ({ locals, params, url }) => {
  const { bridge } = locals;
  const the = theProject(params);
  const { project, level } = await bridge.call('projects.show', the);
  const { works } = await bridge.call('updates.works', the);
  const { id, slug, name } = project;
  const now = new Date().toISOString();
  return {
    project: { id, slug, name },
    works: works.map(({ id: worksId, title, updateId, startsAt, endsAt, ...rest }) => ({
      ...{ id: worksId, title, updateId, cancelled: rest.cancelled },
      when: describedIn(bridge.language, { startsAt, endsAt, ...rest }),
      isUnderWay: startsAt <= now && now < endsAt,
    })),
    canWrite: mayWrite(level),
    wasMoved: url.searchParams.get('done') === 'moved',
  };
};
