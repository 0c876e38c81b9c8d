import { expect, test } from 'vitest';
import { translator } from '#lib/messages/translate.ts';
import { datesIn } from '#lib/time/dates.ts';
import { describeHours, describeWhen, type Spoken } from './describe-when.ts';

const dutch: Spoken = { t: translator('nl'), dates: datesIn('nl-NL') };

const works = {
  startsAt: '2019-01-14T06:00:00Z',
  endsAt: '2019-01-18T15:00:00Z',
  dailyFrom: null,
  dailyUntil: null,
};

test('the hours of today are as short as they can be', () => {
  expect(describeHours({ from: '07:00', until: '16:00' }, dutch)).toBe('tot 16:00 uur');
  expect(describeHours({ from: null, until: null }, dutch)).toBe('de hele dag');
});

test('night work tells both ends, since its end is tomorrow', () => {
  expect(describeHours({ from: '22:00', until: '05:00' }, dutch)).toBe('van 22:00 tot 05:00 uur');
});

test('works of several days tell their days, and their daily hours when they keep them', () => {
  expect(describeWhen(works, dutch)).toBe('ma 14 jan – vr 18 jan');
  expect(describeWhen({ ...works, dailyFrom: '07:00', dailyUntil: '16:00' }, dutch)).toBe(
    'ma 14 jan – vr 18 jan, elke dag van 07:00 tot 16:00 uur',
  );
});

test('works of one day tell the day once', () => {
  const oneDay = { ...works, endsAt: '2019-01-14T10:30:00Z' };
  expect(describeWhen(oneDay, dutch)).toBe('maandag 14 januari 2019, van 07:00 tot 11:30 uur');
});
