import type { SubmitFunction } from '$app/forms';
import type { PortalKey } from './messages/catalogue.ts';

/**
 * For `use:enhance`: whatever goes wrong, what was typed stays in the form and `tell` says what to
 * do. When it went well the page it leads to is loaded anew, or the form is emptied.
 */
export function keepOnFailure(tell: (trouble: PortalKey | null) => void): SubmitFunction {
  return () => {
    tell(null);
    return async ({ result, update }) => {
      if (result.type === 'error') {
        if (result.status === 401) tell('fault.signedOut');
        else tell(result.status === undefined ? 'compose.offline' : 'compose.failed');
        return;
      }
      if (result.type === 'redirect') {
        location.assign(result.location);
        return;
      }
      await update({ reset: result.type === 'success' });
    };
  };
}
