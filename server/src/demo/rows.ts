/** Demonstration content as rows for import. */
import type { ImportedProject } from '../community/projects/index.ts';
import type { ImportedUpdate } from '../community/updates/index.ts';
import type { ClientId, ProjectId } from '../kernel/ids.ts';
import type { DemoProject, DemoUpdate, DemoWorks } from './content/index.ts';

export function projectRow(
  {
    picture: _picture,
    categories: _categories,
    trade: _trade,
    client: _client,
    phases: _phases,
    ...project
  }: DemoProject,
  clientId: ClientId,
  updates: readonly DemoUpdate[],
): ImportedProject {
  const published = updates
    .filter((update) => update.project === project.slug && isPublic(update))
    .map(({ at }) => at)
    .sort();
  const lastUpdateAt = new Date(published.at(-1) ?? `${project.startsOn}T06:00:00Z`);
  return {
    ...project,
    clientId,
    publishedAt: new Date(published[0] ?? lastUpdateAt),
    lastUpdateAt,
  };
}

const isPublic = ({ state }: DemoUpdate) => state === 'published' || state === 'withdrawn';

export function updateRow(
  update: DemoUpdate,
  owner: { clientId: ClientId; projectId: ProjectId },
): ImportedUpdate {
  const { key, kind, category, title, body, state, correction, withdrawal } = update;
  const at = new Date(update.at);
  return {
    ...owner,
    ...{ key, kind, category, title, body, state },
    scheduledFor: state === 'scheduled' ? at : null,
    publishedAt: isPublic(update) ? at : null,
    correctedAt: correction ? new Date(correction.at) : null,
    correctionNote: correction?.note ?? null,
    withdrawnAt: withdrawal ? new Date(withdrawal.at) : null,
    withdrawnReason: withdrawal?.reason ?? null,
    createdAt: at,
    updatedAt: withdrawal || correction ? new Date((withdrawal ?? correction)?.at ?? at) : at,
    works: update.works ? worksRow(update.works) : null,
  };
}

function worksRow(works: DemoWorks): NonNullable<ImportedUpdate['works']> {
  return { ...works, startsAt: new Date(works.startsAt), endsAt: new Date(works.endsAt) };
}
