import { randomBytes } from 'node:crypto';
import { z } from 'zod';
import { writeAction } from '../../kernel/action.ts';
import { newId } from '../../kernel/ids.ts';
import { anyone } from '../../kernel/policy.ts';
import { lineSchema, textSchema } from '../../kernel/text-schemas.ts';
import { openClientKey } from '../clients/index.ts';
import { loadProjectOfUpdate, publicUpdateInput, updateTag } from '../updates/index.ts';
import { admitComment } from './admit-comment.ts';
import { heldBy, secretHash } from './comment-secret.ts';
import { sealComment } from './seal-comment.ts';
import { comments } from './tables.ts';

export const writeComment = writeAction({
  id: 'comments.write',
  summary: 'Comment on an update; gives the secret with which the device can take it back',
  route: 'POST /projects/:slug/updates/:updateId/comments',
  by: anyone(),
  input: z.strictObject({
    ...publicUpdateInput,
    text: textSchema(1_000),
    name: lineSchema(40).optional(),
  }),
  output: z.object({
    commentId: z.string(),
    secret: z.string(),
    state: z.enum(['waiting', 'shown']),
  }),
  rateLimit: { max: 6, windowS: 3_600 },
  audit: ({ output }) => ({
    event: 'comment.written',
    subject: 'comments',
    details: { state: output.state },
  }),
  async run({ tx, namespace, clock, outdate }, { slug, updateId, text, name }) {
    const project = await loadProjectOfUpdate(tx, { slug, updateId });
    const state = await admitComment({ tx, clock }, project);
    const keys = await openClientKey(namespace, project.clientId);
    const secret = randomBytes(32).toString('base64url');
    const hash = secretHash(namespace, secret);
    await tx.hold(heldBy(hash));
    const id = newId<'comment'>();
    const { clientId, id: projectId } = project;
    await tx.insert(comments).values({
      ...{ id, clientId, projectId, updateId, state, secretHash: hash, sentAt: clock.now() },
      ...sealComment(keys, { id, clientId }, { text, name }),
    });
    if (state === 'shown') await outdate(updateTag(updateId));
    return { commentId: id, secret, state };
  },
});
