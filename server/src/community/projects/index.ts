export {
  type ImportedProject,
  importProjects,
  projectsWithoutCover,
  setCover,
} from './import-projects.ts';
export { loadPublicProject, type PublicProject, publicProjectSchema } from './public-project.ts';
export { areaSchema, contactSchema } from './schemas.ts';
export { type ModerationMode, type ProjectStatus, projectStatuses, projects } from './tables.ts';
export { slugSchema, tagsOf, theProject } from './the-project.ts';
