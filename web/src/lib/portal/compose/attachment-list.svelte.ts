import type { OutputOf } from '@sitepodium/server/page-bridge';
import type { PortalKey } from '../messages/catalogue.ts';
import { attachmentRefusal } from './attachment-refusal.ts';
import type { KeptAttachment } from './form-values.ts';
import { postForm } from './send-file.ts';

export const mostAttachments = 5;

/** The videos and documents of one form, and the one that is being added. */
export class AttachmentList {
  items: KeptAttachment[] = $state([]);
  file: File | null = $state.raw(null);
  captions: File | null = $state.raw(null);
  title = $state('');
  description = $state('');
  posterId = $state('');
  /** From 0 to 1 while it is being sent. */
  progress: number | null = $state(null);
  fault: PortalKey | null = $state(null);
  readonly #projectId: string;
  #abort = new AbortController();

  constructor(projectId: string, kept: readonly KeptAttachment[]) {
    this.#projectId = projectId;
    this.items = [...kept];
  }

  get isVideo(): boolean {
    return this.file?.type.startsWith('video/') ?? false;
  }

  choose(file: File | null): void {
    this.file = file;
    this.fault = null;
    // The name of a document often says what it is; of a video it never does.
    if (file && !this.isVideo && this.title === '')
      this.title = file.name
        .replace(/\.pdf$/i, '')
        .replace(/[_-]+/g, ' ')
        .slice(0, 140);
  }

  cancel(): void {
    this.#abort.abort();
    this.#clear();
  }

  remove(id: string): void {
    this.items = this.items.filter((item) => item.id !== id);
  }

  /** Sends the one that is being added, if there is one. False when something stands in the way. */
  async finish(): Promise<boolean> {
    const { file } = this;
    if (!file) return true;
    if (this.progress !== null) return false;
    this.fault = this.#missing();
    if (this.fault) return false;
    this.#abort = new AbortController();
    const { signal } = this.#abort;
    this.progress = 0;
    const path = `/portal/projects/${encodeURIComponent(this.#projectId)}/attachments`;
    const outcome = await postForm(path, await this.#form(file), {
      signal,
      onProgress: (part) => {
        if (!signal.aborted) this.progress = part;
      },
    });
    if (signal.aborted) return false;
    this.progress = null;
    if ('refusal' in outcome) {
      this.fault = attachmentRefusal(outcome.refusal);
      return false;
    }
    const { id, kind, title } = attachmentIn(outcome.answer);
    this.items.push({ id, kind, title });
    this.#clear();
    return true;
  }

  #missing(): PortalKey | null {
    if (this.title.trim() === '') return 'attachment.noTitle';
    const isDescribed = this.description.trim() !== '' || this.captions !== null;
    return this.isVideo && !isDescribed ? 'attachment.noWords' : null;
  }

  /** The file comes last: the server reads it when it knows everything else. */
  async #form(file: File): Promise<FormData> {
    const form = new FormData();
    form.set('title.nl', this.title);
    if (this.isVideo && this.description.trim() !== '')
      form.set('description.nl', this.description);
    if (this.isVideo && this.captions) form.set('captions', await this.captions.text());
    if (this.isVideo && this.posterId) form.set('posterId', this.posterId);
    form.set('file', file);
    return form;
  }

  #clear(): void {
    this.file = null;
    this.captions = null;
    this.title = '';
    this.description = '';
    this.posterId = '';
    this.progress = null;
    this.fault = null;
  }
}

/** Guarantee: the server answers 200 with what the action's output schema has validated. */
function attachmentIn(answer: unknown): OutputOf<'media.attach'>['attachment'] {
  return (answer as OutputOf<'media.attach'>).attachment;
}
