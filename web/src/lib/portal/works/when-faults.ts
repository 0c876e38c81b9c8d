import { instantOf, type LocalSpan, spanOf } from '../compose/amsterdam-time.ts';
import type { PortalKey } from '../messages/catalogue.ts';

export type WhenField = 'fromDay' | 'untilDay' | 'fromTime' | 'untilTime';
export type WhenFaults = Partial<Record<`works.${WhenField}`, PortalKey>>;

/** What is not right yet about the days and hours of works, at the field where it can be mended. */
export function whenFaults(when: LocalSpan): WhenFaults {
  const faults: WhenFaults = {};
  for (const field of ['fromDay', 'untilDay'] as const)
    if (!instantOf({ day: when[field], time: '00:00' })) faults[`works.${field}`] = 'fault.noDay';
  for (const field of ['fromTime', 'untilTime'] as const)
    if (!instantOf({ day: '2000-01-01', time: when[field] }))
      faults[`works.${field}`] = 'fault.noTime';
  if (Object.keys(faults).length > 0) return faults;
  if (when.untilDay < when.fromDay) return { 'works.untilDay': 'fault.dayOrder' };
  return spanOf(when) ? {} : { 'works.untilTime': 'fault.timeOrder' };
}
