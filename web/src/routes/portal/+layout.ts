import { loadCatalogue } from '#lib/portal/messages/translate.ts';
import type { LayoutLoad } from './$types.js';

/** A working tool may use the framework in the browser; every form works without it too. */
export const csr = true;

export const load: LayoutLoad = async ({ data }) => ({
  ...data,
  words: await loadCatalogue(data.language),
});
