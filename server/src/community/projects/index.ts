export {
  type ImportedProject,
  importProjects,
  projectsWithoutCover,
  setCover,
} from './import-projects.ts';
export { loadPublicProject, publicProjectSchema } from './public-project.ts';
export { areaSchema, contactSchema, positionSchema } from './schemas.ts';
export { projectStatuses, projects } from './tables.ts';
export { slugOf, slugSchema, tagsOf, theProject } from './the-project.ts';
