import { answerConversation } from './answer-conversation.ts';
import { askQuestion } from './ask-question.ts';
import { attachPhoto, detachPhoto } from './attach-photo.ts';
import { acceptConversation, setConversationAside } from './check-conversation.ts';
import { confirmAnswer, reopenConversation, replyAsResident } from './continue-conversation.ts';
import { eraseConversation } from './erase-conversation.ts';
import { listErased } from './list-erased.ts';
import { listInbox } from './list-inbox.ts';
import { openConversation } from './open-conversation.ts';
import { listPhotos, openPhoto, viewPhoto } from './open-photo.ts';
import { rateAnswer } from './rate-answer.ts';
import { deletePhotos } from './remove-photos.ts';
import { summariseAnswers } from './summarise-answers.ts';
import { forgetUnsentPhotos, sweepPhotos } from './sweep-photos.ts';
import { viewConversation } from './view-conversation.ts';

export { conversationIdOf, removeConversation } from './by-claim-code.ts';
export { newClaimCode } from './claim-code.ts';
export { countWaitingByProject } from './count-waiting.ts';
export { type ImportedConversation, importConversation } from './import-conversation.ts';
export { importPhoto, storeImportedPhoto } from './import-photo.ts';
export { removeTombstone, rowsLeftOf } from './left-of.ts';
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
