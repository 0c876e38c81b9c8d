import type { InputOf } from '@sitepodium/server/page-bridge';
import { defineParams } from '@sveltejs/kit/params';
import { pollIdIn, updateIdIn } from './lib/address-ids.ts';
import { codeIn } from './lib/short-code.ts';

const slug = /^[a-z0-9]+(-[a-z0-9]+)*$/;

type Category = NonNullable<InputOf<'feeds.calendar'>['category']>;
export const categories = {
  ...{ progress: true, access: true, planning: true, neighbourhood: true, nuisance: true },
} satisfies Record<Category, true>;

/** What may stand in an address. Anything else is an address where there is nothing. */
export const params = defineParams({
  code: codeIn,
  // No project has an address that reads as a short code, so the two never stand in each other's way.
  slug: (param) =>
    slug.test(param) && param.length <= 80 && codeIn(param) === undefined ? param : undefined,
  category: (param) => (Object.hasOwn(categories, param) ? (param as Category) : undefined),
  poll: (param) => pollIdIn(param),
  update: (param) => updateIdIn(param),
});
