import { listPromises } from './list-promises.ts';

export { runPromises } from './run-promises.ts';
export { scheduleChecks } from './schedule-checks.ts';
export { findings } from './tables.ts';

export const promisesModule = { actions: [listPromises], jobs: [] } as const;
