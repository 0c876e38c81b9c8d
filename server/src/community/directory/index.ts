import { discoverProjects } from './discover-projects.ts';
import { listMyProjects } from './list-my-projects.ts';
import { showLanding } from './show-landing.ts';
import { showProject } from './show-project.ts';

/** The list of projects and each project's front page: what draws on all other modules. */
export const directoryModule = {
  actions: [discoverProjects, showLanding, listMyProjects, showProject],
  jobs: [],
} as const;
