import { answerConversation } from './answer-conversation.ts';
import { askQuestion } from './ask-question.ts';
import { confirmAnswer, reopenConversation, replyAsResident } from './continue-conversation.ts';
import { eraseConversation } from './erase-conversation.ts';
import { listErased } from './list-erased.ts';
import { listInbox } from './list-inbox.ts';
import { openConversation } from './open-conversation.ts';
import { viewConversation } from './view-conversation.ts';

export { conversationIdOf, removeConversation } from './by-claim-code.ts';
export { newClaimCode } from './claim-code.ts';
export { countWaitingByProject } from './count-waiting.ts';
export { type ImportedConversation, importConversation } from './import-conversation.ts';
export { removeTombstone, rowsLeftOf } from './left-of.ts';
export { conversations } from './tables.ts';

export const conversationsModule = {
  actions: [
    askQuestion,
    openConversation,
    replyAsResident,
    confirmAnswer,
    reopenConversation,
    eraseConversation,
    listInbox,
    listErased,
    viewConversation,
    answerConversation,
  ],
  jobs: [],
} as const;
