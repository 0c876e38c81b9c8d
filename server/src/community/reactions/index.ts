import { listReactions } from './list-reactions.ts';
import { reactToUpdate } from './react-to-update.ts';

export { forgetReactions, type ImportedReactions, importReactions } from './import-reactions.ts';

export const reactionsModule = { actions: [listReactions, reactToUpdate] } as const;
