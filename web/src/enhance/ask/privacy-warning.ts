/** Warns while a resident types something that would tell who they are. Nothing leaves the page. */
import { detailKinds, findPrivateDetails } from '#lib/resident/ask/private-details.ts';

export function warnOfPersonalData(): void {
  const form = document.querySelector<HTMLElement>('[data-privacy]');
  const field = form?.querySelector('textarea');
  if (!form || !field) return;
  const warn = () => {
    const found = findPrivateDetails(field.value);
    for (const kind of detailKinds) {
      const warning = form.querySelector<HTMLElement>(`[data-warn="${kind}"]`);
      if (warning) warning.hidden = !found.includes(kind);
    }
  };
  field.addEventListener('input', warn);
  warn();
}
