import { answerConversation } from './answer-conversation.ts';
import { askQuestion } from './ask-question.ts';
import { acceptConversation, setConversationAside } from './check-conversation.ts';
import { confirmAnswer, reopenConversation, replyAsResident } from './continue-conversation.ts';
import { eraseConversation } from './erase-conversation.ts';
import { listErased } from './list-erased.ts';
import { listInbox } from './list-inbox.ts';
import { openConversation } from './open-conversation.ts';
import { attachPhoto, detachPhoto } from './photos/attach-photo.ts';
import { listPhotos, openPhoto, viewPhoto } from './photos/open-photo.ts';
import { deletePhotos } from './photos/remove-photos.ts';
import { forgetUnsentPhotos, sweepPhotos } from './photos/sweep-photos.ts';
import { rateAnswer } from './rate-answer.ts';
import { summariseAnswers } from './summarise-answers.ts';
import { viewConversation } from './view-conversation.ts';

export { conversationIdOf, removeConversation } from './claim-codes/by-claim-code.ts';
export { newClaimCode } from './claim-codes/claim-code.ts';
export { countWaitingByProject } from './count-waiting.ts';
export { type ImportedConversation, importConversation } from './import-conversation.ts';
export { removeTombstone, rowsLeftOf } from './left-of.ts';
export { importPhoto, storeImportedPhoto } from './photos/import-photo.ts';
export { conversations, questionPhotos } from './tables.ts';

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
    acceptConversation,
    setConversationAside,
    summariseAnswers,
    attachPhoto,
    detachPhoto,
    listPhotos,
    openPhoto,
    viewPhoto,
    rateAnswer,
  ],
  jobs: [deletePhotos, forgetUnsentPhotos, sweepPhotos],
} as const;
