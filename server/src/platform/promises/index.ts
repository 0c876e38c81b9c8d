import { listPromises } from './list-promises.ts';

export { everyField } from './every-field.ts';
export { canaryOf } from './plant-probe.ts';
export { ensureProbe, type Probe } from './probe.ts';
export { callAs, employee, memberOf, type Outcome } from './probe-actors.ts';
export {
  markup,
  onePixel,
  type PlantedText,
  plantedTexts,
  probeProject,
  shortMarkup,
  tokenOf,
} from './probe-content.ts';
export {
  residentFiles,
  residentPages,
  residentPaths,
  residentReads,
} from './resident-addresses.ts';
export { runPromises } from './run-promises.ts';
export { NoSample, type Subjects, smallestInput, unreachableSubscription } from './sample-input.ts';
export { scheduleChecks } from './schedule-checks.ts';

export const promisesModule = { actions: [listPromises], jobs: [] } as const;
