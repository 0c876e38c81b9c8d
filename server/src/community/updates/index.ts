import { correctUpdate } from './correct-update.ts';
import { draftUpdate } from './draft-update.ts';
import { editUpdate } from './edit-update.ts';
import { manageUpdates } from './manage-updates.ts';
import { manageWorks } from './manage-works.ts';
import { publishDueUpdate } from './publish-due-update.ts';
import { publishUpdate } from './publish-update.ts';
import { readUpdate } from './read-update.ts';
import { rescheduleWorks } from './reschedule-works.ts';
import { reviseUpdate } from './revise-update.ts';
import { scheduleUpdate, unscheduleUpdate } from './schedule-update.ts';
import { showTimeline } from './show-timeline.ts';
import { withdrawUpdate } from './withdraw-update.ts';

export { type AnnouncedWorks, loadCalendarWorks, loadWorksBetween } from './announced-works.ts';
export { attachToPublished } from './attachments-of-updates.ts';
export { categories } from './content-schema.ts';
export { attachPicture, updatesWithoutPicture } from './import-pictures.ts';
export { type ImportedUpdate, importUpdates } from './import-updates.ts';
export { loadNews, type News } from './load-news.ts';
export { loadPublicUpdate } from './load-public-update.ts';
export { loadTimeline } from './load-timeline.ts';
export {
  loadProjectOfUpdate,
  publicUpdateInput,
  thePublicUpdate,
  updateTag,
} from './public-update.ts';
export { announcePublished, updatePublished } from './published-event.ts';
export { updateDue } from './schedule-update.ts';
export { toHtml } from './structured-text/to-html.ts';
export { excerpt } from './structured-text/to-plain-text.ts';
export { ofUpdate, type UpdateState, updates } from './tables.ts';
export { updateCardSchema } from './update-cards.ts';

export const updatesModule = {
  actions: [
    showTimeline,
    readUpdate,
    manageUpdates,
    manageWorks,
    editUpdate,
    draftUpdate,
    reviseUpdate,
    publishUpdate,
    scheduleUpdate,
    unscheduleUpdate,
    correctUpdate,
    rescheduleWorks,
    withdrawUpdate,
  ],
  jobs: [publishDueUpdate],
} as const;
