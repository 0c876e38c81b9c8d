/** The shapes of the portal, derived from what the actions give. */
import type { InputOf, OutputOf } from '@sitepodium/server/page-bridge';

export type MyProject = OutputOf<'projects.mine'>['projects'][number];
export type ProjectOverview = OutputOf<'projects.show'>;
export type Level = ProjectOverview['level'];
export type ManagedUpdate = OutputOf<'updates.manage'>['updates'][number];
export type EditableUpdate = OutputOf<'updates.edit'>['update'];
export type Content = Omit<InputOf<'updates.draft'>, 'projectId'>;
export type ManagedPoll = OutputOf<'polls.manage'>['polls'][number];
export type TeamPoll = OutputOf<'polls.results'>;
export type TeamQuestion = TeamPoll['questions'][number];
export type PollContent = Omit<InputOf<'polls.draft'>, 'projectId'>;
export type CommentToModerate = OutputOf<'comments.inbox'>['comments'][number];
export type InboxConversation = OutputOf<'conversations.view'>['conversation'];
export type InboxItem = OutputOf<'conversations.inbox'>['conversations'][number];

/** Whether someone of this level may write; viewers only look. */
export function mayWrite(level: Level): boolean {
  return level !== 'viewer';
}
