/** Photos of a question leave the device as pixels only: without where, when and with what they were taken. */
import { drawPhoto } from '#lib/draw-photo.ts';

const longestSide = 1920;

/**
 * What is chosen in the form is replaced by what was drawn of it; what cannot be drawn does not go.
 * @returns what to wait for before the form may go.
 */
export function redrawPhotos(form: HTMLFormElement): () => Promise<void> {
  const chosen = form.querySelector<HTMLInputElement>('input[type=file]');
  if (!chosen) return async () => {};
  let drawing = Promise.resolve();
  let choices = 0;
  const draw = () => {
    choices += 1;
    const choice = choices;
    drawing = redraw(form, chosen, () => choice === choices).catch(() => {
      chosen.value = '';
      tellTrouble(form, true);
    });
  };
  chosen.addEventListener('change', draw);
  // Chosen before the script was there.
  if (chosen.files?.length) draw();
  return () => drawing;
}

async function redraw(
  form: HTMLFormElement,
  chosen: HTMLInputElement,
  isLatest: () => boolean,
): Promise<void> {
  const files = [...(chosen.files ?? [])];
  const few = files.slice(0, Number(chosen.dataset.most));
  const drawn = await Promise.all(few.map((file) => drawPhoto(file, longestSide)));
  // Others have been chosen meanwhile, and are being drawn themselves.
  if (!isLatest()) return;
  const kept = new DataTransfer();
  for (const [index, photo] of drawn.entries()) {
    if (photo) kept.items.add(new File([photo], `photo-${index + 1}.jpg`, { type: 'image/jpeg' }));
  }
  chosen.files = kept.files;
  for (const old of form.querySelectorAll('input[name=photoKey]')) old.remove();
  for (const _ of kept.files) form.append(newPhotoKey());
  tellTrouble(form, kept.files.length < files.length);
}

function tellTrouble(form: HTMLFormElement, isAny: boolean): void {
  const trouble = form.querySelector<HTMLElement>('[data-photo-trouble]');
  if (trouble) trouble.hidden = !isAny;
}

/** Tells the server which photos it has already, when they are sent again. */
function newPhotoKey(): HTMLInputElement {
  const input = document.createElement('input');
  Object.assign(input, { type: 'hidden', name: 'photoKey', value: crypto.randomUUID() });
  return input;
}
