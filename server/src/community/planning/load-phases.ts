import { asc, eq } from 'drizzle-orm';
import type { Reader } from '../../kernel/database/database.ts';
import { inLanguage, type Language } from '../../kernel/i18n.ts';
import type { ProjectId } from '../../kernel/ids.ts';
import { phases } from './tables.ts';

/** A plan of more phases than this explains nothing any more. */
export const mostPhases = 40;

/** The phases of a project in order of their first day, in every language. */
export function loadLocalisedPhases(db: Reader, projectId: ProjectId) {
  return db
    .select()
    .from(phases)
    .where(eq(phases.projectId, projectId))
    .orderBy(asc(phases.startsOn), asc(phases.position), asc(phases.endsOn), asc(phases.id))
    .limit(mostPhases);
}

/** The same for readers. */
export async function loadPhases(db: Reader, projectId: ProjectId, language: Language) {
  const rows = await loadLocalisedPhases(db, projectId);
  return rows.map(({ id, name, startsOn, endsOn }) => {
    const told = inLanguage(name, language);
    return { ...{ id, startsOn, endsOn }, name: told.value, language: told.language };
  });
}
