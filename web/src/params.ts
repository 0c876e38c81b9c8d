import type { InputOf } from '@sitepodium/server/page-bridge';
import { defineParams } from '@sveltejs/kit/params';
import { codeIn } from './lib/short-code.ts';

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const slug = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** What may stand in an address. Anything else is an address where there is nothing. */
export const params = defineParams({
  code: codeIn,
  // No project has an address that reads as a short code, so the two never stand in each other's way.
  slug: (param) =>
    slug.test(param) && param.length <= 80 && codeIn(param) === undefined ? param : undefined,
  update: (param) => idIn<InputOf<'updates.read'>['updateId']>(param),
});

/** Guarantees the form of an id (RFC 9562), not that anything has it. */
function idIn<Id extends string>(param: string): Id | undefined {
  return uuid.test(param) ? (param as Id) : undefined;
}
