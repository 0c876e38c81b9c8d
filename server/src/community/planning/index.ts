import { listPhases } from './list-phases.ts';
import { showPlanning } from './show-planning.ts';
import { addPhase, changePhase, removePhase } from './write-phases.ts';

export { importPhases } from './import-phases.ts';
export { loadPhases } from './load-phases.ts';
export { phaseSchema } from './schemas.ts';

/** The plan of a project: its phases, and its works on a time line and in a calendar. */
export const planningModule = {
  actions: [showPlanning, listPhases, addPhase, changePhase, removePhase],
  jobs: [],
} as const;
