/**
 * "Does this affect me?" answered at once: the same page is asked for as the form would, and its
 * answer and list take the place of these. When that fails the form is sent as it always could be.
 */
export function enablePlanFilter(): void {
  const form = document.querySelector<HTMLFormElement>('[data-plan-filter]');
  if (!form) return;
  let asking: AbortController | undefined;
  form.addEventListener('change', async () => {
    asking?.abort();
    asking = new AbortController();
    const address = addressOf(form);
    try {
      const response = await fetch(address, { credentials: 'omit', signal: asking.signal });
      if (!response.ok) throw new Error(`The plan answered ${response.status}`);
      takeOver(new DOMParser().parseFromString(await response.text(), 'text/html'));
      history.replaceState(null, '', address);
    } catch (error) {
      if (!(error instanceof DOMException && error.name === 'AbortError')) form.submit();
    }
  });
}

/** Where the form leads, without what was not chosen. */
function addressOf(form: HTMLFormElement): string {
  const query = new URLSearchParams();
  for (const [name, value] of new FormData(form)) {
    const isDefault = [`from=0`, 'until=24', 'days=every'].includes(`${name}=${value}`);
    if (value !== '' && !isDefault) query.set(name, String(value));
  }
  return query.size > 0 ? `${form.action}?${query}` : form.action;
}

function takeOver(next: Document): void {
  for (const part of ['[data-plan-results]', '[data-plan-reset]', '.views']) {
    const [old, fresh] = [document.querySelector(part), next.querySelector(part)];
    if (old && fresh) old.replaceWith(fresh);
  }
  // The element stays, so that what it says now is read out.
  const answer = document.querySelector('[data-plan-answer]');
  if (answer) answer.textContent = next.querySelector('[data-plan-answer]')?.textContent ?? '';
}
