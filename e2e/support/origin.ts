import { inject } from 'vitest';

const service = inject('origins')[Number(process.env.VITEST_POOL_ID) - 1];
if (service === undefined) throw new Error('There are more workers than services to run against');

/** Where this worker's own service listens: journeys side by side change nothing of each other. */
export const origin = service;
