/** The first time it is opened as an installed app: what it keeps, told before it keeps anything. */
export function welcomeInApp(): void {
  const part = document.querySelector<HTMLElement>('[data-welcome]');
  const isApp = matchMedia('(display-mode: standalone)').matches;
  if (!part || !isApp || localStorage.getItem('welcomed') !== null) return;
  part.hidden = false;
  part.querySelector('[data-welcome-close]')?.addEventListener('click', () => {
    localStorage.setItem('welcomed', '1');
    part.hidden = true;
    document.querySelector<HTMLElement>('main')?.focus();
  });
}
