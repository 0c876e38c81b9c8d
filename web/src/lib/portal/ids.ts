/**
 * Ids out of addresses and forms. Guarantee of the casts below: none but the type; every action
 * refuses what is no id, and finds nothing under an id of another kind.
 */
import type { InputOf } from '@sitepodium/server/page-bridge';

export type TheProject = InputOf<'projects.show'>;
export type TheComment = InputOf<'comments.approve'>;
export type TheUpdate = InputOf<'updates.edit'>;
export type ThePoll = InputOf<'polls.results'>;
export type ThePhase = InputOf<'planning.remove-phase'>;
export type TheConversation = InputOf<'conversations.view'>;
type MediaId = NonNullable<InputOf<'updates.draft'>['pictureIds']>[number];

type AttachmentId = NonNullable<InputOf<'updates.draft'>['attachmentIds']>[number];

function idFrom<Id extends string>(written: string): Id {
  return written as Id;
}

/** The project an address names. */
export function theProject(params: { id: string }): TheProject {
  return { projectId: idFrom(params.id) };
}

/** The phase of a project that a form names. */
export function thePhase(params: { id: string }, phaseId: string): ThePhase {
  return { projectId: idFrom(params.id), phaseId: idFrom(phaseId) };
}

/** The update of a project an address names. */
export function theUpdate(params: { id: string; updateId: string }): TheUpdate {
  return { projectId: idFrom(params.id), updateId: idFrom(params.updateId) };
}

/** The poll of a project an address names. */
export function thePoll(params: { id: string; pollId: string }): ThePoll {
  return { projectId: idFrom(params.id), pollId: idFrom(params.pollId) };
}

/** The conversation of a project an address names. */
export function theConversation(params: {
  projectId: string;
  conversationId: string;
}): TheConversation {
  return { projectId: idFrom(params.projectId), conversationId: idFrom(params.conversationId) };
}

/** The pictures a form names. */
export function mediaIds(ids: readonly string[]): MediaId[] {
  return ids.map((id) => idFrom<MediaId>(id));
}

/** The videos and documents a form names. */
export function attachmentIds(ids: readonly string[]): AttachmentId[] {
  return ids.map((id) => idFrom<AttachmentId>(id));
}

/** The comment on an update of a project that a form names. */
export function theComment(projectId: string, commentId: string): TheComment {
  return { projectId: idFrom(projectId), commentId: idFrom(commentId) };
}
