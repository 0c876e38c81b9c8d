/** All tables inside a namespace, in one place for the migration generator and the register. */
export { auditLog } from '../kernel/audit.ts';
export { clientKeys, clients } from './clients/tables.ts';
export { comments } from './comments/tables.ts';
export { conversations, messages } from './conversations/tables.ts';
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
export { projects } from './projects/tables.ts';
export { reactionCounts } from './reactions/tables.ts';
export { updateAttachments, updatePictures, updates, updateVersions } from './updates/tables.ts';
export { works } from './works/tables.ts';
