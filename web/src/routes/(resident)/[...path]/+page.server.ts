import { error } from '@sveltejs/kit';
import type { PageServerLoad } from './$types.js';

/** Any other address, so that "nothing here" is told within the layout of the pages. */
export const load: PageServerLoad = () => error(404, 'Nothing here');
