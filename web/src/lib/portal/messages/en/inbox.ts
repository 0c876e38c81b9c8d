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

  'inbox.to-check': 'To check',
  'inbox.set-aside': 'Set aside',
  'inbox.toCheckHow':
    'These questions came without work done by a device, or with many links. Take them in, or set them aside with a reason.',
  'inbox.doubt.no-proof': 'without proof of work',
  'inbox.doubt.links': 'many links',
  'inbox.doubt.again': 'brought back',
  'inbox.average':
    '{rated, plural, one {1 rated answer} other {# rated answers}}: {helped} helped, {average} out of 3 on average.',
  'inbox.firstAnswer':
    'First answer usually within {number, plural, one {1 hour} other {# hours}}.',

  'check.title': 'Is this a question to you?',
  'check.why.no-proof':
    'This question came from a device without script, and those you see first. Usually nothing is wrong with it.',
  'check.why.links': 'This question holds many links. They can be clicked nowhere.',
  'check.why.again': 'This question was set aside; the resident brings it back.',
  'check.accept': 'Take it in',
  'check.aside': 'Set aside',
  'check.reason': 'Why? The resident reads this.',
  'check.aside.advertising': 'It looks like advertising',
  'check.aside.abusive': 'It is insulting or threatening',
  'check.aside.not-about-this': 'It is not about these works',
  'check.asideNow': 'Set aside. The resident sees the reason and can bring it back.',

  'conversation.photo': 'Photo {number} of the resident; opens large',
  'conversation.pin':
    '{metres} metres {direction} of the middle of the works ({latitude}, {longitude})',
  'conversation.pinHow': 'Pointed at on the map by hand; not where the device was.',
  'conversation.pinSee': 'Show on the map',
  'conversation.pinMap': 'The place pointed at, on the map',
  'conversation.pinIs': 'The place pointed at',
  'conversation.rated.1': 'The resident: this did not help',
  'conversation.rated.2': 'The resident: this helped a little',
  'conversation.rated.3': 'The resident: this helped',

  'map.failed': 'The map cannot be shown here now.',
};
