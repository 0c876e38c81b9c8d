/** All tables inside a namespace, in one place for the migration generator and the register. */
export { auditLog } from '../kernel/audit.ts';
export { spentChallenges } from '../kernel/proof-of-work/tables.ts';
export { sharedCounts } from '../kernel/shared-limit.ts';
export { clientKeys, clients } from './clients/tables.ts';
export { comments } from './comments/tables.ts';
export { conversations, messages, questionPhotos } from './conversations/tables.ts';
export { tombstones } from './conversations/tombstones.ts';
export { deliveries, followers } from './following/tables.ts';
export { attachments, media } from './media/tables.ts';
export {
  accounts,
  grants,
  members,
  sessions,
  signInAttempts,
  verifications,
} from './members/tables.ts';
export { phases } from './planning/tables.ts';
export {
  pollBallots,
  pollCounts,
  pollKeys,
  pollQuestions,
  polls,
  pollTokens,
  pollWords,
} from './polls/tables.ts';
export { projects } from './projects/tables.ts';
export { reactionCounts } from './reactions/tables.ts';
export { updateAttachments, updatePictures, updates, updateVersions } from './updates/tables.ts';
export { works } from './works/tables.ts';
