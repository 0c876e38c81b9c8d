/**
 * What a resident page gains when the browser runs scripts. Every part looks for its own element and
 * does nothing without it; the page works without any of this.
 */
import { fillClaimCode } from './claim-code.ts';
import { enableFollowing } from './follow.ts';
import { enableNearestFirst } from './nearest-first.ts';
import { warnOfPersonalData } from './privacy-warning.ts';
import { enableSharing } from './share.ts';
import { markUnread } from './unread.ts';

fillClaimCode();
markUnread();
warnOfPersonalData();
enableSharing();
enableNearestFirst();
enableFollowing();
