import type { PageServerLoad } from './$types.js';

export const load: PageServerLoad = ({ locals }) => locals.bridge.call('privacy.notice', {});
