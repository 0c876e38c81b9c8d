import { error, redirect } from '@sveltejs/kit';
import { projectWithCode } from '#lib/server/project-with-code.ts';
import type { PageServerLoad } from './$types.js';

/** A code typed from a poster leads on to the project; not for good, since addresses may change. */
export const load: PageServerLoad = async ({ locals, params, url }) => {
  const address = await projectWithCode(locals.bridge, params.code);
  if (!address) error(404, 'Not found');
  redirect(303, address + url.search);
};
