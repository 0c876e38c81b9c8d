import type { LayoutServerLoad } from './$types.js';

/** What every resident page shows around its content. */
export const load: LayoutServerLoad = ({ locals, url }) => {
  const { brand, language, origin } = locals.bridge;
  return {
    brand,
    language,
    origin,
    isLanguageChosen: url.searchParams.get('lang') === language,
  };
};
