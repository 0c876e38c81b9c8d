export {
  type ImportedProject,
  importProjects,
  projectsWithoutCover,
  setCover,
} from './import-projects.ts';
export { loadPublicProject, publicProjectSchema } from './public-project.ts';
export { requireFreeSlug } from './reserved-addresses.ts';
export { areaSchema, contactSchema } from './schemas.ts';
export { shortCodeSchema } from './short-code.ts';
export { type ProjectStatus, projectStatuses, projects } from './tables.ts';
export { slugSchema, tagsOf, theProject } from './the-project.ts';
export { unusedCodes } from './unused-codes.ts';
