import { error } from '@sveltejs/kit';
import type { PageServerLoad } from './$types.js';

/** An address in the portal that leads nowhere still gets the portal's own page. */
export const load: PageServerLoad = () => error(404, 'Not found');
