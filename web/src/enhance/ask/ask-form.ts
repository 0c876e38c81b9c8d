/**
 * The form of a question, made better: photos are drawn anew before they go, work is done while one
 * types, and without a connection the question waits here. The steps stay those of the server.
 */
import { cleanLine, cleanText } from '@sitepodium/server/clean-text';
import { type Work, workMeanwhile } from '../proof/work-meanwhile.ts';
import { reachesServer } from '../reach-server.ts';
import { addToQueue, runQueue } from './ask-queue.ts';
import { newClaimCode } from './new-claim-code.ts';
import { redrawPhotos } from './redraw-photos.ts';
import type { WaitingQuestion } from './waiting-questions.ts';

export function improveAsking(): void {
  const part = document.querySelector<HTMLElement>('[data-ask]');
  const form = part?.querySelector('form');
  if (!part || !form) return;
  // On the page where one writes, work starts with the first letter; on the preview, at once.
  const work = workMeanwhile(form, form.hasAttribute('data-send') ? 'at-once' : 'with-input');
  const photosDrawn = redrawPhotos(form);
  let isGoing = false;
  form.addEventListener('submit', async (event) => {
    // Going back, and taking a photo away, are steps of the server.
    const button = event.submitter;
    if (button?.hasAttribute('formaction')) return;
    event.preventDefault();
    if (isGoing) return;
    isGoing = true;
    // Busy, not disabled: what is disabled loses the focus.
    button?.setAttribute('aria-busy', 'true');
    await photosDrawn()
      .then(() => goOn(part, form, work))
      .catch(() => {});
    button?.removeAttribute('aria-busy');
    isGoing = false;
  });
}

async function goOn(part: HTMLElement, form: HTMLFormElement, work: Work): Promise<void> {
  const isLooked = form.hasAttribute('data-send');
  if (await reachesServer()) {
    if (isLooked) await work.finish();
    // Not asked to submit again: that would come back here.
    form.submit();
  } else if (isLooked) await queue(part, new FormData(form));
  else if (form.reportValidity()) previewHere(part, form);
}

/** Without a connection: exactly what they will see, from what stands in the form. */
function previewHere(part: HTMLElement, form: HTMLFormElement): void {
  const preview = part.querySelector<HTMLElement>('[data-offline]');
  if (!preview) return;
  const data = new FormData(form);
  const told = (name: string) => cleanLine(String(data.get(name) ?? ''));
  show(preview, 'text', textIn(data));
  show(preview, 'kind', labelOf(form, told('kind')));
  show(preview, 'name', told('name') || (preview.dataset.nobody ?? ''));
  show(preview, 'place', told('place'));
  show(preview, 'pin', told('pin') && (preview.dataset.pinned ?? ''));
  const pictures = preview.querySelector<HTMLElement>('[data-see-photos]');
  const photos = data.getAll('photo').filter((entry) => entry instanceof File && entry.size > 0);
  const nameOf = (index: number) => pictures?.dataset.named?.replace('{n}', `${index + 1}`) ?? '';
  pictures?.replaceChildren(
    ...photos.map((photo, index) => pictureOf(photo as File, nameOf(index))),
  );
  form.hidden = true;
  preview.hidden = false;
  preview.querySelector<HTMLElement>('h2')?.focus();
  const back = () => {
    preview.hidden = true;
    form.hidden = false;
    form.querySelector('textarea')?.focus();
  };
  onClick(preview, '[data-change]', back);
  onClick(preview, '[data-queue]', () => {
    queue(part, data).catch(back);
  });
}

/** As the server will keep it. */
const textIn = (data: FormData) => cleanText(String(data.get('text') ?? ''));

/** In place of what a former preview did. */
function onClick(within: HTMLElement, selector: string, act: () => void): void {
  const button = within.querySelector<HTMLElement>(selector);
  if (button) button.onclick = act;
}

function labelOf(form: HTMLFormElement, kind: string): string {
  const choice = form.querySelector(`input[name=kind][value="${CSS.escape(kind)}"]`);
  return choice?.closest('label')?.querySelector('strong')?.textContent ?? '';
}

function show(preview: HTMLElement, what: string, value: string): void {
  const element = preview.querySelector<HTMLElement>(`[data-see="${what}"]`);
  if (!element) return;
  element.textContent = value;
  const line = element.closest<HTMLElement>('[data-line]');
  if (line) line.hidden = value === '';
}

function pictureOf(photo: File, name: string): HTMLImageElement {
  const picture = new Image();
  picture.src = URL.createObjectURL(photo);
  picture.alt = name;
  return picture;
}

async function queue(part: HTMLElement, data: FormData): Promise<void> {
  const told = (name: string) => cleanLine(String(data.get(name) ?? ''));
  const [longitude, latitude] = told('pin').split(',').map(Number);
  const keys = data.getAll('photoKey').map(String);
  const photos = data.getAll('photo').filter((entry) => entry instanceof File && entry.size > 0);
  const { ask: slug = '', sent = '', refused = '', open = '', hide = '' } = part.dataset;
  const question: WaitingQuestion = {
    claimCode: told('claimCode') || (await newClaimCode()),
    slug,
    kind: told('kind') === 'report' ? 'report' : 'question',
    text: textIn(data),
    name: told('name') || undefined,
    place: told('place') || undefined,
    pin: latitude === undefined || !longitude ? undefined : { longitude, latitude },
    photos: photos.map((photo, index) => ({
      key: keys[index] ?? crypto.randomUUID(),
      bytes: photo as File,
    })),
    state: 'waiting',
    words: { sent, refused, open, hide },
  };
  await addToQueue(question);
  showWaiting(part, question.claimCode);
  runQueue();
}

/** The code is known before anything is sent, so it can be kept now. */
function showWaiting(part: HTMLElement, claimCode: string): void {
  const waiting = part.querySelector<HTMLElement>('[data-waiting]');
  const words = waiting?.querySelector('ol');
  if (!waiting || !words) return;
  words.replaceChildren(
    ...claimCode
      .split(' ')
      .map((word) => Object.assign(document.createElement('li'), { textContent: word })),
  );
  for (const button of waiting.querySelectorAll<HTMLElement>('[data-copy], [data-keep-code]')) {
    if (button.dataset.copy !== undefined) button.dataset.copy = claimCode;
    else button.dataset.keepCode = claimCode;
  }
  for (const other of part.children)
    if (other instanceof HTMLElement) other.hidden = other !== waiting;
  waiting.querySelector<HTMLElement>('h1')?.focus();
}
