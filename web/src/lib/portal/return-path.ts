const front = '/portal';

/**
 * Where to go after signing in: the portal page that was asked for, or the front of the portal.
 * Anything that a browser could read as another site, or as a page outside the portal, is refused.
 */
export function returnPath(wanted: string | null): string {
  if (!wanted?.startsWith('/')) return front;
  const here = 'https://here.invalid';
  const url = URL.parse(wanted, here);
  if (url?.origin !== here) return front;
  const isOfPortal = url.pathname === front || url.pathname.startsWith(`${front}/`);
  const isSignIn = url.pathname.startsWith(`${front}/sign-in`);
  return isOfPortal && !isSignIn ? url.pathname + url.search : front;
}

/** The address of the sign-in page that leads back to `path`. */
export function signInPath(path: string): string {
  return path === front ? `${front}/sign-in` : `${front}/sign-in?to=${encodeURIComponent(path)}`;
}
