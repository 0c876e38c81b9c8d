import { DomainError, requestBridge } from '@sitepodium/server/page-bridge';
import type { Handle, HandleServerError } from '@sveltejs/kit/hooks';

/** The opening tag as it stands in app.html. */
const template = '<html lang="nl" data-look="sitepodium">';

const embeds = '/(bare)/embed/';

/** Hands the running request's namespace to the pages and writes language and look into the page. */
export const handle: Handle = async ({ event, resolve }) => {
  const bridge = requestBridge();
  event.locals.bridge = bridge;
  const response = await resolve(event, {
    transformPageChunk: ({ html }) =>
      html.replace(template, `<html lang="${bridge.language}" data-look="${bridge.brand.logo}">`),
    preload: ({ type }) => type === 'js' || type === 'css' || type === 'font',
  });
  if (event.route.id?.startsWith(embeds)) letFrame(response.headers);
  // Without any referrer a browser also hides the origin of its own forms, and they are refused.
  else response.headers.set('referrer-policy', 'same-origin');
  // The answer to a form may hold a claim code.
  if (event.request.method === 'POST') response.headers.set('cache-control', 'no-store');
  for (const [name, value] of bridge.answerHeaders()) response.headers.append(name, value);
  return response;
};

/** Only an embed may stand in others' pages. It needs no script and tells nobody where it stands. */
function letFrame(headers: Headers): void {
  const policy = headers.get('content-security-policy') ?? '';
  const open = policy.replace("frame-ancestors 'none'", 'frame-ancestors *');
  headers.set('content-security-policy', open.replace("script-src 'self'", "script-src 'none'"));
  headers.set('referrer-policy', 'no-referrer');
}

/** The one place where errors become pages: refusals by their status, faults with a reference. */
export const handleError: HandleServerError = ({ kind, error, event }) => {
  if (kind !== 'unknown') return;
  if (error instanceof DomainError) {
    const { status, message, retryAfterS } = error;
    return { status, message, retryAfterS };
  }
  return { status: 500, message: 'Fault', reference: event.locals.bridge.reportFault(error) };
};
