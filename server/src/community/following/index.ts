import { changePreferences } from './change-preferences.ts';
import { followProject } from './follow-project.ts';
import { forgetDeliveries } from './forget-deliveries.ts';
import { renewSubscription } from './renew-subscription.ts';
import {
  sendAfterQuietHours,
  sendPushesAgain,
  sendPushesOfUpdate,
  sendPushesToShard,
} from './send-pushes.ts';
import { showEverything } from './show-everything.ts';
import { showFollowing } from './show-following.ts';
import { unfollowProject } from './unfollow-project.ts';

export { countFollowersByProject } from './count-followers.ts';
export { removeFollower, rowsHeldBy } from './held-rows.ts';
export { importFollowers } from './import-followers.ts';

export const followingModule = {
  actions: [
    followProject,
    showFollowing,
    showEverything,
    changePreferences,
    renewSubscription,
    unfollowProject,
  ],
  jobs: [
    sendPushesOfUpdate,
    sendPushesToShard,
    sendPushesAgain,
    sendAfterQuietHours,
    forgetDeliveries,
  ],
} as const;
