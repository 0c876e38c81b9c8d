import { castBallot } from './ballots/cast-ballot.ts';
import { countBoxes } from './ballots/count-job.ts';
import { printTokens } from './ballots/print-tokens.ts';
import { signBallot } from './ballots/sign-ballot.ts';
import { discardPoll, draftPoll, revisePoll } from './draft-poll.ts';
import { listPolls } from './list-polls.ts';
import { managePolls } from './manage-polls.ts';
import { closePoll, openPoll, turnPoll } from './poll-states.ts';
import { exportResults, viewResults } from './results/view-results.ts';
import { showPoll } from './show-poll.ts';
import { startRating } from './start-rating.ts';
import { vote } from './vote.ts';

export { newPollKey } from './ballots/blind-signature.ts';
export { newHouseholdCode } from './ballots/household-code.ts';
export { type ImportedPoll, importPoll } from './import-poll.ts';
export { loadPollCards, pollCardSchema } from './list-polls.ts';
export { pollDue } from './poll-states.ts';
export {
  emptyProbePolls,
  findProbePolls,
  type ProbePolls,
  plantPolls,
  probeBallot,
  saidInProbePolls,
} from './probe-polls.ts';

export { ratingQuestions, ratingTexts } from './rating-template.ts';
export { polls } from './tables.ts';

export const pollsModule = {
  actions: [
    listPolls,
    showPoll,
    vote,
    signBallot,
    castBallot,
    managePolls,
    viewResults,
    exportResults,
    draftPoll,
    revisePoll,
    discardPoll,
    openPoll,
    closePoll,
    printTokens,
    startRating,
  ],
  jobs: [countBoxes, turnPoll],
} as const;
