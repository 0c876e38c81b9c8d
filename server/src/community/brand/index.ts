import { openIcon } from './open-icon.ts';

export { markOf, markUnits } from './mark.ts';
export { RenderedOnce } from './rendered-once.ts';

export const brandModule = { actions: [openIcon], jobs: [] } as const;
