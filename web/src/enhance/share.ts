/** Sharing through the device's own sheet, else by copying; and copying and printing a claim code. */
export function enableSharing(): void {
  for (const button of document.querySelectorAll<HTMLButtonElement>('[data-share]')) {
    button.hidden = false;
    button.addEventListener('click', () => share(button));
  }
  for (const part of document.querySelectorAll<HTMLElement>('[data-keep]')) part.hidden = false;
  for (const button of document.querySelectorAll<HTMLButtonElement>('[data-copy]')) {
    button.addEventListener('click', () => copyCode(button));
  }
  for (const button of document.querySelectorAll<HTMLButtonElement>('[data-print]')) {
    button.addEventListener('click', () => print());
  }
}

async function share({ dataset }: HTMLButtonElement): Promise<void> {
  const { share: url = location.href, title } = dataset;
  if (typeof navigator.share === 'function') {
    // Closing the sheet without choosing counts as a failure to the browser, but is none.
    await navigator.share({ url, title }).catch(() => {});
    return;
  }
  await navigator.clipboard.writeText(url);
  const done = document.querySelector<HTMLElement>('[data-share-done]');
  if (done) done.textContent = done.dataset.shareDone ?? '';
}

async function copyCode(button: HTMLButtonElement): Promise<void> {
  await navigator.clipboard.writeText(button.dataset.copy ?? '');
  const label = button.querySelector('span');
  if (label) label.textContent = button.dataset.done ?? '';
}
