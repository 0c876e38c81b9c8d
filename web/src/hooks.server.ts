import { DomainError, requestBridge } from '@sitepodium/server/page-bridge';
import type { Handle, HandleServerError } from '@sveltejs/kit/hooks';

/** The opening tag as it stands in app.html. */
const template = '<html lang="nl" data-look="sitepodium">';

/** Hands the running request's namespace to the pages and writes language and look into the page. */
export const handle: Handle = async ({ event, resolve }) => {
  const bridge = requestBridge();
  event.locals.bridge = bridge;
  const response = await resolve(event, {
    transformPageChunk: ({ html }) =>
      html.replace(template, `<html lang="${bridge.language}" data-look="${bridge.brand.logo}">`),
    preload: ({ type }) => type === 'js' || type === 'css' || type === 'font',
  });
  // Without any referrer a browser also hides the origin of its own forms, and they are refused.
  response.headers.set('referrer-policy', 'same-origin');
  // The answer to a form may hold a claim code.
  if (event.request.method === 'POST') response.headers.set('cache-control', 'no-store');
  for (const [name, value] of bridge.answerHeaders()) response.headers.append(name, value);
  return response;
};

/** The one place where errors become pages: refusals by their status, faults with a reference. */
export const handleError: HandleServerError = ({ kind, error, event }) => {
  if (kind !== 'unknown') return;
  if (error instanceof DomainError) {
    const { status, message, retryAfterS } = error;
    return { status, message, retryAfterS };
  }
  return { status: 500, message: 'Fault', reference: event.locals.bridge.reportFault(error) };
};
