import { z } from 'zod';
import { readAction } from '../../kernel/action.ts';
import { anyone } from '../../kernel/policy.ts';
import { loadProjectOfUpdate, thePublicUpdate } from '../updates/index.ts';
import { countReactions, countsSchema } from './count-reactions.ts';

export const listReactions = readAction({
  id: 'reactions.list',
  summary: 'How often each reaction was given to an update',
  route: 'GET /projects/:slug/updates/:updateId/reactions',
  by: anyone(),
  input: thePublicUpdate,
  output: z.object({ reactions: countsSchema }),
  async run({ db }, input) {
    await loadProjectOfUpdate(db, input);
    return { reactions: await countReactions(db, input.updateId) };
  },
});
