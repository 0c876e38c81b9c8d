import { readOperations } from '#lib/resident/api/read-open-api.ts';
import type { PageServerLoad } from './$types.js';

export const load: PageServerLoad = ({ locals }) => ({
  groups: readOperations(locals.bridge.openApi()),
});
