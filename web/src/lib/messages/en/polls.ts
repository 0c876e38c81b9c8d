import type { polls as dutch } from '../nl/polls.ts';

export const polls: Record<keyof typeof dutch, string> = {
  'polls.title': 'Polls',
  'polls.intro': 'Say what you think. Nobody asks who you are, and nobody can find out.',
  'polls.none': 'There is no poll right now',
  'polls.noneHow':
    'As soon as {project} wants to know something, it is here. You can always ask a question.',
  'polls.ask': 'Ask a question',
  'polls.openNow': 'Open now',
  'polls.over': 'Closed',
  'polls.mayVote': 'Say what you think',
  'polls.until': 'Open until {moment}',
  'polls.closedOn': 'Closed on {day}',
  'polls.kindOrdinary': 'For everyone',
  'polls.kindHousehold': 'One vote per household',
  'polls.kindRating': 'Always open',
  'polls.chooseOne': 'Choose one answer.',
  'polls.chooseMany': 'You may choose more than one answer.',
  'polls.chooseScale': 'Choose from 1 to 5.',
  'polls.openHint':
    'Only the team reads this, apart from your other answers. Do not write who you are.',
  'polls.skip': 'You may skip any question. That somebody voted is remembered by this device only.',
  'polls.vote': 'Vote',
  'polls.empty': 'Answer at least one question.',
  'polls.refused': 'That did not work. Look at your answers: words have at most 1000 characters.',
  'polls.tooMany': 'That was a bit fast. Try again in a few minutes.',
  'polls.noWork':
    'Today some votes have come from your internet connection already, by devices without JavaScript. We take no more of those, or one person could send a thousand. Switch on JavaScript, vote over another connection, or come back tomorrow.',
  'polls.network':
    'A great many votes have come from your internet connection today. Vote over another connection, or come back tomorrow.',
  'polls.sentBefore':
    'This vote is in the box already. Does somebody else want to vote? Then fill in the form below again.',
  'polls.closed': 'This poll is closed. Voting is no longer possible.',
  'polls.twice':
    'To be honest: whoever wants to can vote here more than once. We do not notice, because we do not keep track of who you are. The team knows and reads the results accordingly. Each vote does take some work of the device, so doing it on a large scale is hard.',
  'polls.thanks': 'Thank you, your vote is in the box',
  'polls.thanksHow':
    'We count votes at least five at a time, so that the results do not show who has just voted. Yours may have to wait a little.',
  'polls.thanksRating': 'The team sees the average by month and what residents add in words.',
  'polls.votedHere': 'Somebody has voted on this device',
  'polls.votedHereHow': 'Only this device remembers that; we do not know.',
  'polls.seeResults': 'See how it stands',
  'polls.again': 'Let someone else vote on this device',
  'polls.results': 'The results',
  'polls.soFar': 'How it stands',
  'polls.answer': 'Answer',
  'polls.number': 'Number',
  'polls.answers': '{number, plural, =0 {no answers yet} one {1 answer} other {# answers}}',
  'polls.average': 'on average {average} out of 5',
  'polls.words': 'Only the team reads answers in words.',
  'polls.few': 'Numbers appear here once {number} people have answered this question.',
  'polls.shownAfterVoting': 'You see how it stands after you have voted.',
  'polls.shownAfterClosing': 'The results appear here when the poll closes.',
  'polls.shownNever': 'The results of this poll are for the team.',
  'polls.back': 'Back to the project',
  'polls.all': 'All polls',

  'household.lead':
    'Every household received a letter with a code. The code says that you may vote, not what you vote.',
  'household.noScript':
    'This vote works only with JavaScript: your device itself makes the ballot, so that we cannot see whose it is. Without it your vote would not be secret, so we do not offer that. You can vote on another device, or ask the team for a paper ballot.',
  'household.code': 'The code in your letter',
  'household.codeHint':
    'Fifteen characters, for example K7QXM-4M2PT-R9WB3. Capitals and hyphens make no difference.',
  'household.check': 'Continue with this code',
  'household.busy': 'One moment…',
  'household.typing': 'The code is not complete or has a typing error.',
  'household.unknown': 'This code does not belong to this vote.',
  'household.used':
    'A ballot has been made with this code already. Was that you on another device? Then vote there.',
  'household.closed':
    'This vote has closed in the meantime. Codes and ballots are no longer accepted.',
  'household.offline':
    'There is no connection. Your code is still good; try again in a moment on this device.',
  'household.failed':
    'That did not work. Try again later on this device; nothing of what you have is lost.',
  'household.ballot': 'Your ballot',
  'household.ballotHow':
    'Your code has been used; your ballot is signed and only on this device. If you want still more distance between the two, vote later or tomorrow: the ballot stays here until you do.',
  'household.cast': 'Put my ballot in the box',
  'household.sending': 'Your ballot is about to go into the box',
  'household.sendingHow':
    'We wait some seconds on purpose, a different number each time. Keep this page open. If you close it after all, the ballot goes when you come back here.',
  'household.done': 'Your ballot is in the box',
  'household.doneHow':
    'The box is opened only when the vote closes. All that is left on this device is that somebody voted.',
  'household.other': 'Vote with another letter',
  'household.how': 'How it stays secret',
  'household.how1':
    'Your device makes up a number for your ballot and puts it in a closed envelope that we cannot open.',
  'household.how2':
    'You show your code. We sign through the envelope and cross off the code. We do not know which number is inside.',
  'household.how3':
    'Your device takes the ballot out of the envelope and sends it later, separately, with your answers. We see our signature, and that this number was not there yet. Nothing else.',
  'household.how4':
    'No times are kept and the box is shaken again and again. What remains: whoever would listen in on our computers live could see a code and a ballot arrive shortly after each other. That is why we wait.',
  'household.how5': 'The method is called blind signing (RFC 9474). Anyone can check the sums.',
  'household.fingerprint': 'The key of this vote. Every letter must show the same one:',

  'letter.title': 'Have your say: {title}',
  'letter.intro':
    'With this letter your household can vote once. Your vote is secret: not even we can see what you vote.',
  'letter.scan': 'Scan the code, or go to {address} and fill in:',
  'letter.until': 'You can vote until {moment}.',
  'letter.fingerprint': 'Key of this vote',
};
