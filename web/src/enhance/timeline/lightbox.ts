/**
 * Looking at pictures closely, in a window over the page: with arrows, by swiping, closed by Escape.
 * The dialog keeps the focus in and gives it back; what is shown are copies of the page's pictures.
 */
const swipePx = 50;

export function enableLightbox(): void {
  const dialog = document.querySelector<HTMLDialogElement>('[data-lightbox]');
  const links = [...document.querySelectorAll<HTMLAnchorElement>('[data-picture]')];
  const stage = dialog?.querySelector<HTMLElement>('[data-shown]');
  if (!dialog || !stage || links.length === 0) return;
  let at = 0;
  const show = (index: number) => {
    at = (index + links.length) % links.length;
    const link = links[at];
    if (link) fill(dialog, stage, link, { number: at + 1, total: links.length });
  };
  links.forEach((link, index) => {
    link.addEventListener('click', (event) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      show(index);
      dialog.showModal();
    });
  });
  dialog.classList.toggle('is-single', links.length === 1);
  onButton(dialog, 'previous', () => show(at - 1));
  onButton(dialog, 'next', () => show(at + 1));
  onButton(dialog, 'close', () => dialog.close());
  dialog.addEventListener('keydown', ({ key }) => {
    if (key === 'ArrowLeft') show(at - 1);
    if (key === 'ArrowRight') show(at + 1);
  });
  dialog.addEventListener('click', ({ target }) => {
    if (target === dialog) dialog.close();
  });
  // The browser gives the focus back to where it came from; the picture seen last is where it goes on.
  dialog.addEventListener('close', () => {
    links[at]?.focus();
    stage.replaceChildren();
  });
  onSwipe(stage, (direction) => show(at + direction));
}

interface Place {
  readonly number: number;
  readonly total: number;
}

function fill(
  dialog: HTMLDialogElement,
  stage: HTMLElement,
  link: HTMLAnchorElement,
  { number, total }: Place,
): void {
  const picture = link.querySelector('picture')?.cloneNode(true);
  if (!(picture instanceof HTMLElement)) return;
  for (const source of picture.querySelectorAll('source')) source.sizes = '100vw';
  const image = picture.querySelector('img');
  if (image) image.loading = 'eager';
  stage.replaceChildren(picture);
  const of = (dialog.dataset.of ?? '').replace('{n}', `${number}`).replace('{m}', `${total}`);
  setText(dialog, '[data-place]', total > 1 ? of : '');
  setText(dialog, '[data-alt]', image?.alt ?? '');
}

function setText(dialog: HTMLElement, selector: string, text: string): void {
  const line = dialog.querySelector(selector);
  if (line) line.textContent = text;
}

function onButton(dialog: HTMLElement, name: string, act: () => void): void {
  dialog.querySelector(`[data-${name}]`)?.addEventListener('click', act);
}

function onSwipe(stage: HTMLElement, act: (direction: 1 | -1) => void): void {
  let startX: number | null = null;
  stage.addEventListener('pointerdown', ({ isPrimary, clientX }) => {
    startX = isPrimary ? clientX : null;
  });
  stage.addEventListener('pointerup', ({ clientX }) => {
    if (startX === null) return;
    const moved = clientX - startX;
    startX = null;
    if (Math.abs(moved) >= swipePx) act(moved < 0 ? 1 : -1);
  });
  stage.addEventListener('pointercancel', () => {
    startX = null;
  });
}
