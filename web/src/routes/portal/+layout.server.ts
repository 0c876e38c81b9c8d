import type { LayoutServerLoad } from './$types.js';

/** What every page of the portal shows around its content. */
export const load: LayoutServerLoad = ({ locals }) => {
  const { brand, language, actor } = locals.bridge;
  return { brand, language, memberName: actor.kind === 'resident' ? null : actor.name };
};
