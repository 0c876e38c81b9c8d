const refusals = {
  'not-accepted': 'This file is not an MP4 or WebM video and not a PDF document.',
  damaged: 'This file is incomplete or damaged. Perhaps the upload broke off; try again.',
  'too-large': 'This file is too large: a video may have 200 MB, a document 20 MB.',
  codec: 'This video cannot be played everywhere. Save it as MP4 with H.264 and AAC.',
  'too-much': 'This video holds more than a picture and sound; save it again as MP4.',
};

export type AttachmentRefusal = keyof typeof refusals;

/** Thrown for a file that cannot be shown to residents: the uploader's to solve, never our fault. */
export class AttachmentRefused extends Error {
  override readonly name = 'AttachmentRefused';
  readonly reason: AttachmentRefusal;

  constructor(reason: AttachmentRefusal, options?: ErrorOptions) {
    super(refusals[reason], options);
    this.reason = reason;
  }
}
