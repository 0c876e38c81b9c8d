import { openMedia, previewMedia } from './open-media.ts';
import { sweepFiles } from './sweep-files.ts';
import { uploadPicture } from './upload-picture.ts';

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
export { renderPicture } from './render-picture.ts';
export { addPicture, storePicture, storeRendered } from './store-picture.ts';
export { media } from './tables.ts';

export const mediaModule = {
  actions: [openMedia, previewMedia, uploadPicture],
  jobs: [sweepFiles],
} as const;
