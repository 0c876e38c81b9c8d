import type { PortalKey } from '../messages/catalogue.ts';
import type { KeptPhoto } from './form-values.ts';
import { photoRefusal } from './photo-refusal.ts';
import { sendPhoto } from './send-photo.ts';

export interface PhotoItem {
  readonly key: string;
  /** What to show: a picture of the server, or the file itself. */
  readonly url: string;
  readonly file: File | null;
  alt: string;
  /** From 0 to 1 while it is being sent. */
  progress: number | null;
  fault: PortalKey | null;
  /** Once the server has it, with the description it was sent with. */
  kept: KeptPhoto | null;
}

export const mostPhotos = 10;

/** The photos of one form: each goes to the server as soon as it is described. */
export class PhotoList {
  items: PhotoItem[] = $state([]);
  readonly #projectId: string;
  readonly #sending = new Map<string, { abort: AbortController; done: Promise<void> }>();

  constructor(projectId: string, kept: readonly KeptPhoto[]) {
    this.#projectId = projectId;
    this.items = kept.map((photo) => ({
      ...{ key: photo.id, url: photo.url, file: null, alt: photo.alt, progress: null, fault: null },
      kept: photo,
    }));
  }

  get isSending(): boolean {
    return this.items.some(({ progress }) => progress !== null);
  }

  add(files: Iterable<File>): void {
    for (const file of files) {
      if (this.items.length >= mostPhotos) return;
      const url = URL.createObjectURL(file);
      this.items.push({ key: url, url, file, alt: '', progress: null, fault: null, kept: null });
    }
  }

  remove(key: string): void {
    this.#sending.get(key)?.abort.abort();
    this.#sending.delete(key);
    this.items = this.items.filter((item) => item.key !== key);
    if (key.startsWith('blob:')) URL.revokeObjectURL(key);
  }

  /** Sends a photo, unless it lacks a description or the server has it with this one. */
  async send(key: string): Promise<void> {
    const item = this.items.find((each) => each.key === key);
    if (!item?.file || item.alt.trim() === '' || item.alt === item.kept?.alt) return;
    this.#sending.get(key)?.abort.abort();
    const abort = new AbortController();
    const done = this.#deliver(item, item.file, abort.signal);
    this.#sending.set(key, { abort, done });
    await done;
    if (this.#sending.get(key)?.abort === abort) this.#sending.delete(key);
  }

  /** Sends what was not sent yet. False when a photo lacks its description or was refused. */
  async finish(): Promise<boolean> {
    for (const item of this.items) {
      const isDescribed = item.alt.trim() !== '';
      if (!isDescribed) item.fault = 'photo.noAlt';
      else if (!this.#sending.has(item.key)) await this.send(item.key);
    }
    await Promise.all([...this.#sending.values()].map(({ done }) => done));
    return this.items.every(({ kept, fault }) => kept !== null && fault === null);
  }

  async #deliver(item: PhotoItem, file: File, signal: AbortSignal): Promise<void> {
    item.progress = 0;
    item.fault = null;
    const outcome = await sendPhoto({
      ...{ projectId: this.#projectId, file, alt: item.alt, signal },
      onProgress: (part) => {
        if (!signal.aborted) item.progress = part;
      },
    });
    if (signal.aborted) return;
    item.progress = null;
    if ('refusal' in outcome) item.fault = photoRefusal(outcome.refusal);
    else item.kept = { ...outcome.photo, alt: item.alt };
  }
}
