/** All tables inside a namespace, in one place for the migration generator and the register. */
export { auditLog } from '../kernel/audit.ts';
export { clientKeys, clients } from './clients/tables.ts';
export { conversations, messages } from './conversations/tables.ts';
export { tombstones } from './conversations/tombstones.ts';
export { deliveries, followers } from './following/tables.ts';
export { media } from './media/tables.ts';
export {
  accounts,
  grants,
  members,
  sessions,
  signInAttempts,
  verifications,
} from './members/tables.ts';
export { projects } from './projects/tables.ts';
export { updatePictures, updates, updateVersions } from './updates/tables.ts';
export { works } from './works/tables.ts';
