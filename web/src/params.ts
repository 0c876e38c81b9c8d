import type { InputOf } from '@sitepodium/server/page-bridge';
import { defineParams } from '@sveltejs/kit/params';

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const slug = /^[a-z0-9]+(-[a-z0-9]+)*$/;

type Category = NonNullable<InputOf<'feeds.calendar'>['category']>;
export const categories = {
  ...{ progress: true, access: true, planning: true, neighbourhood: true, nuisance: true },
} satisfies Record<Category, true>;

/** What may stand in an address. Anything else is an address where there is nothing. */
export const params = defineParams({
  slug: (param) => (slug.test(param) && param.length <= 80 ? param : undefined),
  category: (param) => (Object.hasOwn(categories, param) ? (param as Category) : undefined),
  poll: (param) => idIn<InputOf<'polls.show'>['pollId']>(param),
  update: (param) => idIn<InputOf<'updates.read'>['updateId']>(param),
});

/** Guarantees the form of an id (RFC 9562), not that anything has it. */
function idIn<Id extends string>(param: string): Id | undefined {
  return uuid.test(param) ? (param as Id) : undefined;
}
