/** The shapes pages pass to components, derived from what the actions give. */
import type { OutputOf } from '@sitepodium/server/page-bridge';

export type Landing = OutputOf<'projects.landing'>;
export type Project = Landing['project'];
export type Works = Landing['today'][number];
export type UpdateCard = Landing['updates'][number];
export type Update = OutputOf<'updates.read'>['update'];
export type ProjectCard = OutputOf<'projects.discover'>['projects'][number];
export type Conversation = OutputOf<'conversations.open'>;
export type KeptPromise = OutputOf<'promises.list'>['promises'][number];
export type NoticeEntry = OutputOf<'privacy.notice'>['residents'][number];
