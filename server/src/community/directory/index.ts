import { discoverProjects } from './discover-projects.ts';
import { findByCode } from './find-by-code.ts';
import { listMyProjects } from './list-my-projects.ts';
import { findIndex, readIndex } from './read-index.ts';
import { showLanding } from './show-landing.ts';
import { showProject } from './show-project.ts';

/** The list of projects and each project's front page: what draws on all other modules. */
export const directoryModule = {
  actions: [
    discoverProjects,
    findIndex,
    readIndex,
    findByCode,
    showLanding,
    listMyProjects,
    showProject,
  ],
  jobs: [],
} as const;
