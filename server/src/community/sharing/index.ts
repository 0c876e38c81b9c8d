import { shareProject, shareUpdate } from './share-pictures.ts';
import { showScreen } from './show-screen.ts';

export const sharingModule = {
  actions: [shareProject, shareUpdate, showScreen],
  jobs: [],
} as const;
