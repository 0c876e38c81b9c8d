import type { inbox as dutch } from '../nl/inbox.ts';

export const inbox: Record<keyof typeof dutch, string> = {
  'inbox.filters': 'Show',
  'inbox.open': 'Waiting',
  'inbox.answered': 'Answered',
  'inbox.confirmed': 'Settled',
  'inbox.all': 'All',
  'inbox.only': 'Only {project}.',
  'inbox.everything': 'Show all projects',
  'inbox.waits.minutes':
    '{number, plural, =0 {waiting since just now} one {waiting 1 minute} other {waiting # minutes}}',
  'inbox.waits.hours': '{number, plural, one {waiting 1 hour} other {waiting # hours}}',
  'inbox.waits.days': '{number, plural, one {waiting 1 day} other {waiting # days}}',
  'inbox.nothingWaits': 'Nobody is waiting for an answer',
  'inbox.nothingWaitsHow': 'New questions from residents appear here by themselves, on top.',
  'inbox.nothing': 'There is nothing here',
  'inbox.erased':
    '{number, plural, one {1 conversation was erased by the resident} other {# conversations were erased by residents}}',
  'inbox.erasedOn': 'Erased on {day}. What it said is gone.',
  'inbox.older': 'Older conversations',
  'inbox.newest': 'Newest conversations',

  'conversation.open': 'waiting for an answer',
  'conversation.answered': 'answered',
  'conversation.confirmed': 'settled by the resident',
  'conversation.team': 'The project team',
  'conversation.resident': 'A resident',

  'conversationKind.question': 'Question from a resident',
  'conversationKind.report': 'Report from a resident',

  'answer.label': 'Your answer',
  'answer.more': 'Another answer',
  'answer.hint':
    'The resident reads this with a code and sees your name: {name}. Do not ask for a name or telephone number.',
  'answer.send': 'Send answer',
  'answer.decides': 'The resident decides whether this settles it.',
  'answer.sent': 'Your answer has been sent. The resident reads it with their own code.',
  'answer.settled': 'The resident has settled this conversation. You can still add something.',
  'answer.empty': 'Write your answer first.',
  'answer.long': 'Your answer is too long. At most 4000 characters.',
  'answer.viewer': 'You are looking on here. Editors can answer.',
};
