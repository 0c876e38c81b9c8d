import type { polls as dutch } from '../nl/polls.ts';

export const polls: Record<keyof typeof dutch, string> = {
  'polls.title': 'Polls',
  'polls.link': 'Polls',
  'polls.none': 'No polls yet',
  'polls.noneHow':
    'Ask residents what they think, let households vote with a code from a letter, or ask all the time how you are doing.',
  'polls.new': 'Make a poll',
  'polls.startRating': 'Always ask: “How are we doing?”',
  'polls.startRatingHow':
    'Residents give a mark from 1 to 5 and may add some words. You see the average by month.',
  'polls.stateDraft': 'Draft',
  'polls.stateScheduled': 'Scheduled',
  'polls.stateOpen': 'Open',
  'polls.stateClosed': 'Closed',
  'polls.kindOrdinary': 'For everyone',
  'polls.kindHousehold': 'Per household',
  'polls.kindRating': 'Rating',
  'polls.counted':
    '{number, plural, =0 {nothing counted yet} one {1 vote counted} other {# votes counted}}',
  'polls.opens': 'opens {moment}',
  'polls.closes': 'closes {moment}',

  'polls.edit': 'Change the poll',
  'polls.who': 'Who may vote?',
  'polls.ordinary': 'Everyone',
  'polls.ordinaryHow':
    'Without code or name. Whoever wants to can vote more than once; residents are told so.',
  'polls.household': 'One vote per household',
  'polls.householdHow':
    'With codes that you print in letters. Nobody can trace a vote to a code, not even you. The box is opened at closing.',
  'polls.titleLabel': 'What is it about?',
  'polls.titleHint': 'Short, as on a poster. At most 120 characters.',
  'polls.introduction': 'Why do you ask? (optional)',
  'polls.introductionHint': 'Also say what you will do with the results.',
  'polls.resultsLabel': 'When do residents see the results?',
  'polls.results.after-voting': 'After they have voted',
  'polls.results.always': 'Always',
  'polls.results.after-closing': 'When the poll is closed',
  'polls.results.never': 'Not at all; only the team sees them',
  'polls.householdResults': 'A vote per household is counted only after closing.',
  'polls.opensAt': 'Opens (empty: when you press Open)',
  'polls.closesAt': 'Closes (empty: when you close it)',
  'polls.question': 'Question {number}',
  'polls.questionText': 'Your question',
  'polls.questionKind': 'Kind of answer',
  'polls.kind.single': 'Choose one answer',
  'polls.kind.multiple': 'Choose several answers',
  'polls.kind.scale': 'Scale from 1 to 5',
  'polls.kind.open': 'In their own words',
  'polls.options': 'Answers, each on a line of its own',
  'polls.low': 'What does 1 mean?',
  'polls.high': 'What does 5 mean?',
  'polls.openHint':
    'Only the team reads what residents write, apart from their other answers. So you do not see who chose and wrote what.',
  'polls.otherLanguages': 'Other languages',
  'polls.otherLanguagesHint': 'Whatever you leave empty, residents read in Dutch.',
  'polls.inEnglish': '{field} (English)',
  'polls.inGerman': '{field} (German)',
  'polls.addQuestion': 'Another question',
  'polls.removeQuestion': 'Remove question {number}',
  'polls.save': 'Save and look',

  'polls.noTitle': 'Say what it is about.',
  'polls.noQuestion': 'Ask at least one question.',
  'polls.noText': 'Write the question.',
  'polls.fewOptions': 'Give at least two answers, each on a line of its own.',
  'polls.otherOptions': 'Give as many answers in every language, or leave that language empty.',
  'polls.noEnds': 'Say what 1 and what 5 mean.',
  'polls.noMoment': 'This is not a day and time.',
  'polls.closesFirst': 'Closing comes after opening.',
  'polls.past': 'The poll would be closed already. Choose a later moment of closing.',
  'polls.notSaved':
    'This could not be saved. Check that everything is short enough: questions 200, answers 120 characters.',

  'polls.willSee': 'This is what residents see',
  'polls.open': 'Open the poll',
  'polls.schedule': 'Set it ready: opens {moment}',
  'polls.close': 'Close the poll',
  'polls.closeHow': 'Nobody can vote after that. What is in the box is counted.',
  'polls.closeHouseholdHow':
    'Nobody can vote after that. The box is opened and the key is destroyed.',
  'polls.discard': 'Throw this draft away',
  'polls.public': 'As residents see it',
  'polls.download': 'Take the results along (CSV)',
  'polls.resultsTitle': 'The results',
  'polls.inGroups':
    'Votes are counted at least five at a time, every five minutes. So no number shows who has just voted.',
  'polls.atClosing':
    'The box stays shut until the poll closes. Until then you see only the turnout.',
  'polls.turnout':
    '{spent, plural, one {1 code has} other {# codes have}} been used, of {printed}.',
  'polls.words': '{number, plural, =0 {Nobody wrote anything.} one {1 answer} other {# answers}}',
  'polls.wordsMixed': 'In random order and apart from the other answers.',
  'polls.months': 'By month',
  'polls.month': 'Month',
  'polls.average': 'Average',
  'polls.answers': 'Answers',
  'polls.noneCounted': 'Nothing has been counted yet.',

  'letters.title': 'Letters with a code',
  'letters.link': 'Print letters with a code',
  'letters.intro':
    'Every letter gets a code of its own, good for one vote. You see the codes once, here. We keep only what is needed to recognise them, and not which letter goes where.',
  'letters.warn':
    'Do not keep track yourself of which code goes to which address. Then nobody even knows who has voted.',
  'letters.number': 'How many letters? (at most 200 at a time)',
  'letters.noNumber': 'Fill in a number from 1 to 200.',
  'letters.make': 'Make the letters',
  'letters.printed':
    '{number, plural, one {1 letter is ready} other {# letters are ready}}. Print them now: you will not come back to this page.',
  'letters.print': 'Print',
  'letters.full': 'This poll cannot have more codes.',
  'letters.soFar':
    '{number, plural, =0 {No codes printed yet.} one {1 code printed so far.} other {# codes printed so far.}}',

  'done.opened': 'The poll is open. Residents see it now.',
  'done.scheduledPoll': 'The poll is ready and opens by itself.',
  'done.closed': 'The poll is closed. What was in the box is being counted; that takes a moment.',
  'done.savedPoll': 'Saved. Check it, and open it when it is right.',
};
