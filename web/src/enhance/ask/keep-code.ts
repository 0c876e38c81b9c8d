/**
 * Keeping a claim code on this device, only when the resident says so: `claim:<random>` holds
 * `{ code, slug, project, at }`. The key is random so that nothing can be told from it.
 */
export function enableKeeping(): void {
  for (const button of document.querySelectorAll<HTMLButtonElement>('[data-keep-code]')) {
    button.hidden = false;
    button.addEventListener('click', () => keep(button));
  }
}

function keep(button: HTMLButtonElement): void {
  if (button.getAttribute('aria-disabled') === 'true') return;
  const { keepCode: code = '', slug = '', project = '', done = '' } = button.dataset;
  const random = [...crypto.getRandomValues(new Uint8Array(8))]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('');
  const at = new Date().toISOString();
  localStorage.setItem(`claim:${random}`, JSON.stringify({ code, slug, project, at }));
  // It stays there to be read, also by whoever uses the keyboard.
  button.setAttribute('aria-disabled', 'true');
  const label = button.querySelector('span');
  if (label) label.textContent = done;
}
