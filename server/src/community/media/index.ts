import { uploadAttachment } from './attachments/upload-attachment.ts';
import { openMedia, previewMedia } from './open-media.ts';
import { sweepFiles } from './sweep-files.ts';
import { uploadPicture } from './upload-picture.ts';

export { addAttachment } from './attachments/add-attachment.ts';
export { storeAttachment } from './attachments/store-attachment.ts';
export {
  attachmentSchema,
  loadAttachments,
  postersOf,
  requireAttachments,
  showAttachments,
} from './attachments/view-attachments.ts';
export { openPicture } from './open-media.ts';
export {
  hidePictures,
  loadPictures,
  type PictureView,
  pictureSchema,
  publishPictures,
  requirePictures,
  viewPicture,
} from './pictures.ts';
export { refusalOf } from './refuse-picture.ts';
export { renderPicture } from './render-picture.ts';
export { addPicture, storePicture, storeRendered } from './store-picture.ts';
export { attachments, media } from './tables.ts';

export const mediaModule = {
  actions: [openMedia, previewMedia, uploadPicture, uploadAttachment],
  jobs: [sweepFiles],
} as const;
