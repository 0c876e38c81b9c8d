import type { LayoutServerLoad } from './$types.js';

/** What pages without a frame of their own need: those shown in other sites and on screens. */
export const load: LayoutServerLoad = ({ locals, url }) => {
  const { brand, language, origin } = locals.bridge;
  return {
    ...{ brand, language, origin },
    isLanguageChosen: url.searchParams.get('lang') === language,
  };
};
