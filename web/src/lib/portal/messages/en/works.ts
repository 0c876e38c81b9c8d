import type { works as dutch } from '../nl/works.ts';

export const works: Record<keyof typeof dutch, string> = {
  'worksList.title': 'Works',
  'worksList.intro':
    'What is done today and later, as residents see it. If it goes differently, move it here: they see the new hours at once.',
  'worksList.none': 'No works ahead',
  'worksList.noneHow': 'Write an update of the kind “Works”. Once it is published, it stands here.',
  'worksList.off': 'called off',
  'worksList.underWay': 'under way',
  'move.link': 'Move',
  'move.title': 'Move the works',
  'move.when': 'Other days or other hours.',
  'move.now': 'Now: {when}',
  'move.what':
    'Choose the new days and hours and write down why. You then first see what residents will see.',
  'move.note.nl': 'Why? (Dutch)',
  'move.note.en': 'Why? (English)',
  'move.note.de': 'Why? (German)',
  'move.noteHint':
    'Residents read this above the update. For example: the crane could not come because of the storm.',
  'move.noNote': 'Write down why. Residents read it above the update.',
  'move.same': 'These are the days and hours that stand there already. Choose others.',
  'move.faults': 'Not right yet. Look at what is in red below.',
  'move.preview': 'Look at what residents see',
  'move.was': 'Was',
  'move.becomes': 'Becomes',
  'move.text':
    'The text of the update does not change. If it names days or hours, correct the update as well.',
  'move.calendars':
    'Those who have the plan in their own calendar see the new time there by itself.',
  'move.silent': 'No new message goes out.',
  'move.submit': 'Move',
  'move.change': 'Change something',
  'move.done': 'Moved. Residents see the new days and hours, and why.',
  'callOff.link': 'Call off',
  'callOff.title': 'Call off these works',
  'callOff.when': 'They do not take place, or should not have been there.',
  'callOff.reason': 'Why do they not take place?',
  'callOff.reason.en': 'Why do they not take place? (English)',
  'callOff.reason.de': 'Why do they not take place? (German)',
  'callOff.submit': 'Call off',
};
