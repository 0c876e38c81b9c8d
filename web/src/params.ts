import { defineParams } from '@sveltejs/kit/params';
import { updateIdIn } from './lib/update-id.ts';

const slug = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** What may stand in an address. Anything else is an address where there is nothing. */
export const params = defineParams({
  slug: (param) => (slug.test(param) && param.length <= 80 ? param : undefined),
  update: (param) => updateIdIn(param),
});
