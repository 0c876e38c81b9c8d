import { expect, test } from 'vitest';
import { whenFaults } from './when-faults.ts';

const when = {
  ...{ fromDay: '2026-01-12', untilDay: '2026-01-16' },
  ...{ fromTime: '07:00', untilTime: '16:00', isContinuous: false },
};

test('days and hours in order have no faults, nor have nights', () => {
  expect(whenFaults(when)).toEqual({});
  expect(whenFaults({ ...when, fromTime: '22:00', untilTime: '05:00' })).toEqual({});
});

test('every field that says no day or time is told at once', () => {
  expect(whenFaults({ ...when, fromDay: '', untilDay: '2026-02-30', untilTime: '24:00' })).toEqual({
    'works.fromDay': 'fault.noDay',
    'works.untilDay': 'fault.noDay',
    'works.untilTime': 'fault.noTime',
  });
});

test('what ends before it begins is told at the end', () => {
  expect(whenFaults({ ...when, untilDay: '2026-01-11' })).toEqual({
    'works.untilDay': 'fault.dayOrder',
  });
  expect(whenFaults({ ...when, untilTime: '07:00' })).toEqual({
    'works.untilTime': 'fault.timeOrder',
  });
  const oneDay = { ...when, untilDay: when.fromDay, isContinuous: true };
  expect(whenFaults({ ...oneDay, untilTime: '06:00' })).toEqual({
    'works.untilTime': 'fault.timeOrder',
  });
});
