import { castBallot } from './cast-ballot.ts';
import { countBoxes } from './count-job.ts';
import { discardPoll, draftPoll, revisePoll } from './draft-poll.ts';
import { listPolls } from './list-polls.ts';
import { managePolls } from './manage-polls.ts';
import { closePoll, openPoll, turnPoll } from './poll-states.ts';
import { printTokens } from './print-tokens.ts';
import { showPoll } from './show-poll.ts';
import { signBallot } from './sign-ballot.ts';
import { startRating } from './start-rating.ts';
import { exportResults, viewResults } from './view-results.ts';
import { vote } from './vote.ts';

export { newPollKey } from './blind-signature.ts';
export { newHouseholdCode } from './household-code.ts';
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
