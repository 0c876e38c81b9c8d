import { listComments } from './list-comments.ts';
import { listCommentsToModerate } from './list-comments-to-moderate.ts';
import { approveComment, removeComment } from './moderate-comment.ts';
import { takeCommentBack } from './take-comment-back.ts';
import { writeComment } from './write-comment.ts';

export { forgetComments, importComment } from './import-comments.ts';
export { commentRowsLeft } from './left-of.ts';

export const commentsModule = {
  actions: [
    listComments,
    writeComment,
    takeCommentBack,
    listCommentsToModerate,
    approveComment,
    removeComment,
  ],
} as const;
