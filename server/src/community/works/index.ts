export {
  loadComingWorks,
  loadWorksForEditing,
  loadWorksOfUpdates,
  worksTodayByProject,
  worksView,
} from './coming-works.ts';
export {
  localisedWorksSchema,
  type Nuisance,
  worksInputSchema,
  worksSchema,
} from './schemas.ts';
export { works } from './tables.ts';
export { loadWorksAhead, type WorksAhead } from './works-ahead.ts';
export {
  announceWorks,
  cancelWorks,
  type ImportedWorks,
  importWorks,
  publishWorks,
} from './write-works.ts';
