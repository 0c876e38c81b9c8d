import { randomUUID } from 'node:crypto';
import type { AnyAction } from '../../kernel/action.ts';
import type {
  ConversationId,
  MediaId,
  PhotoId,
  PollId,
  ProjectId,
  UpdateId,
} from '../../kernel/ids.ts';
import type { Subjects } from '../promises/index.ts';

/** What a project has that actions can be asked about. */
export interface Things {
  readonly projectId: ProjectId;
  readonly updateId: UpdateId;
  readonly mediaId: MediaId;
  readonly conversationId: ConversationId;
  readonly pollId: PollId;
  readonly photoId: PhotoId;
}

/** Input that points actions of members at these things. */
export function probeSubjects(
  { projectId, updateId, mediaId, conversationId, pollId, photoId }: Things,
  { effect }: AnyAction,
): Subjects {
  const file = effect === 'write' ? new Uint8Array([1]) : `${mediaId}-1.jpg`;
  return {
    ...{ projectId, updateId, conversationId, photoId, file, at: '2099-01-01T00:00:00Z' },
    ...{ commentId: randomUUID(), phaseId: randomUUID() },
    ...{ pollId, number: 1, questions: [{ kind: 'open', text: { nl: 'Proef' } }] },
    ...{ kind: 'news', category: 'progress', title: { nl: 'Proef' }, reason: { nl: 'Proef' } },
  };
}
