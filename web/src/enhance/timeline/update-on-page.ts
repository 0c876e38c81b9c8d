import type { InputAt } from '@sitepodium/server/page-bridge';

export type UpdateOnPage = Pick<
  InputAt<'POST /projects/:slug/updates/:updateId/comments'>,
  'slug' | 'updateId'
>;

/** Which update a part of the page is about. Guarantee: the server wrote the id into the page. */
export function updateOnPage(slug = '', updateId = ''): UpdateOnPage {
  return { slug, updateId: updateId as UpdateOnPage['updateId'] };
}
