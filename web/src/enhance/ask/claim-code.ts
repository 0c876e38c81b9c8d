/**
 * A claim code in the fragment of the address (`/conversation#words-of-the-code`) fills the form. The
 * fragment is never sent to the server, and leaves the address so that it is not shared by accident.
 */
export function fillClaimCode(): void {
  const field = document.querySelector<HTMLTextAreaElement>('[data-claim] textarea');
  const code = codeInFragment(location.hash);
  if (!field || !code) return;
  field.value = code;
  history.replaceState(null, '', location.pathname + location.search);
  field.form?.querySelector('button')?.focus();
}

/** The words in a fragment, with spaces between them; empty when there are none. */
export function codeInFragment(fragment: string): string {
  try {
    return decodeURIComponent(fragment.slice(1))
      .replace(/[^\p{L}\d]+/gu, ' ')
      .trim();
  } catch {
    return '';
  }
}
