/** The shapes pages pass to components, derived from what the actions give. */
import type { InputOf, OutputOf } from '@sitepodium/server/page-bridge';

export type Landing = OutputOf<'projects.landing'>;
export type Project = Landing['project'];
export type Works = Landing['today'][number];
export type UpdateCard = Landing['updates'][number];
export type Update = OutputOf<'updates.read'>['update'];
export type ProjectCard = OutputOf<'projects.discover'>['projects'][number];
export type Conversation = OutputOf<'conversations.open'>;
export type KeptPromise = OutputOf<'promises.list'>['promises'][number];
export type PollCard = OutputOf<'polls.list'>['polls'][number];
export type ShownPoll = OutputOf<'polls.show'>;
export type PollQuestion = ShownPoll['questions'][number];
export type Tally = NonNullable<ShownPoll['tallies']>[number];
export type Answers = InputOf<'polls.vote'>['answers'];
export type Attachment = Update['attachments'][number];
export type Reactions = OutputOf<'reactions.list'>['reactions'];
export type Comments = OutputOf<'comments.list'>;
export type NoticeEntry = OutputOf<'privacy.notice'>['residents'][number];
export type Picture = NonNullable<UpdateCard['picture']>;
export type Planning = OutputOf<'planning.show'>;
export type Phase = Planning['phases'][number];
export type PlannedWorks = Planning['works'][number];
