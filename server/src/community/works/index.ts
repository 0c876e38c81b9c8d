export {
  loadComingWorks,
  loadWorksForEditing,
  loadWorksOfUpdates,
  loadWorksToManage,
  worksTodayByProject,
  worksView,
} from './coming-works.ts';
export { loadRoutesAhead } from './routes-ahead.ts';
export {
  localisedWorksSchema,
  type Nuisance,
  nuisanceSchema,
  type Passability,
  worksInputSchema,
  worksSchema,
  worksWhenSchema,
} from './schemas.ts';
export { works } from './tables.ts';
export { type Stretch, type When, type WorkDays, workDays } from './work-days.ts';
export { loadWorksAhead, type WorksAhead } from './works-ahead.ts';
export { travellers, viewWorksMap, worksMapViewSchema } from './works-map.ts';
export {
  announceWorks,
  cancelWorks,
  type ImportedWorks,
  importWorks,
  moveWorks,
  publishWorks,
  reviseWorks,
} from './write-works.ts';
