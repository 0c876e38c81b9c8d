/** What stands for an address that cannot be read: a path that nobody has made. */
const nowhere = '%EF%BF%BD';

/**
 * The address of a request, unless its path is no UTF-8 in percent-encoding (RFC 3986 section 2.1), as
 * after a link was broken on its way here. Such a path leads nowhere, in the way of its surroundings:
 * a page says so in the reader's language, the API as a problem.
 */
export function readableAddress({ url = '/' }: { readonly url?: string | undefined }): string {
  if (!url.includes('%')) return url;
  const [path = '/'] = url.split('?', 1);
  try {
    decodeURIComponent(path);
    return url;
  } catch {
    return path.startsWith('/api/') ? `/api/${nowhere}` : `/${nowhere}`;
  }
}
