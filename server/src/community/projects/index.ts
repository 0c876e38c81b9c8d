import { setModeration } from './set-moderation.ts';

export {
  type ImportedProject,
  importProjects,
  projectsWithoutCover,
  setCover,
} from './import-projects.ts';
export { ofProject } from './of-project.ts';
export { loadPublicProject, type PublicProject, publicProjectSchema } from './public-project.ts';
export { reachableBy } from './reachable-by.ts';
export { areaSchema, contactSchema, positionSchema } from './schemas.ts';
export { shortCodeSchema } from './short-code.ts';
export {
  type ModerationMode,
  moderationModes,
  type ProjectStatus,
  projectStatuses,
  projects,
} from './tables.ts';
export { slugOf, slugSchema, tagsOf, theProject } from './the-project.ts';

export const projectsModule = { actions: [setModeration] } as const;
