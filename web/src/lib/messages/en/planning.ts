import type { planning as dutch } from '../nl/planning.ts';

export const planning: Record<keyof typeof dutch, string> = {
  'planning.title': 'Planning',
  'planning.of': 'Planning of {project}',
  'planning.view': 'View',
  'planning.timeline': 'Time line',
  'planning.calendar': 'Calendar',
  'planning.now': 'Now',
  'planning.until': 'until {day}',
  'planning.then': 'After that',
  'planning.from': 'from {day}',
  'planning.done': 'done',
  'planning.today': 'today',
  'planning.phases': 'Phases',
  'planning.phasesNone': 'No phases have been filled in yet. The whole work lasts from {period}.',
  'planning.works': 'Works',
  'planning.worksNone':
    'No works are planned at the moment. When there are, you will find them here.',
  'planning.worksNoneAffect': 'None of the planned works affect you then.',
  'planning.others': 'You will not notice these then ({count})',

  'planning.question': 'Does this affect me?',
  'planning.questionHow': 'Choose when and how you come by.',
  'planning.hours': 'Between',
  'planning.hourFrom': 'From',
  'planning.hourUntil': 'Until',
  'planning.hour': '{hour}:00',
  'planning.days': 'Days',
  'planning.days.every': 'Every day',
  'planning.days.weekdays': 'On weekdays',
  'planning.days.weekend': 'At weekends',
  'planning.traveller': 'You come',
  'planning.travellerAny': 'Any way',
  'planning.nuisance': 'What bothers you',
  'planning.nuisanceAny': 'Everything',
  'planning.show': 'Show',
  'planning.reset': 'Show everything',

  'planning.asked.hours': 'between {from}:00 and {until}:00',
  'planning.asked.weekdays': 'on weekdays',
  'planning.asked.weekend': 'at weekends',
  'planning.asked.pedestrians': 'on foot',
  'planning.asked.cyclists': 'by bicycle',
  'planning.asked.wheelchairs': 'by wheelchair',
  'planning.asked.cars': 'by car',
  'planning.asked.emergency': 'for emergency services',
  'planning.answer':
    '{asked}: {count, plural, =0 {no planned works} one {1 planned work} other {# planned works}} in the coming {weeks} weeks.',
  'planning.answerMonth':
    '{asked}: {count, plural, =0 {no planned works} one {1 planned work} other {# planned works}} in {month}.',
  'planning.answerAll':
    '{count, plural, =0 {No planned works} one {1 planned work} other {# planned works}} in the coming {weeks} weeks.',
  'planning.answerAllMonth':
    '{count, plural, =0 {No planned works} one {1 planned work} other {# planned works}} in {month}.',

  'planning.earlier': 'Previous month',
  'planning.later': 'Next month',
  'planning.onDay': '{count, plural, one {1 planned work} other {# planned works}} on this day',
  'planning.monthNone': 'Nothing is planned in this month.',

  'planning.routes': 'Closures and detours',
  'planning.routesMap': 'Closures and detours on the map',
  'planning.closure': 'Closed: {label}',
  'planning.detour': 'Detour: {label}',
  'planning.for': 'Applies to {travellers}',

  'planning.take': 'Keep track',
  'planning.takeHow':
    'Your calendar fetches the planning by itself and follows every change. We do not know who you are.',
  'planning.subscribe': 'Add to your calendar',
  'planning.download': 'Download as a calendar file',
  'planning.byCategory': 'Only what you choose',
  'planning.feed': 'News in your feed reader',
  'planning.feedTitle': 'News of {project}',
  'planning.calendarTitle': 'Works of {project}',
};
