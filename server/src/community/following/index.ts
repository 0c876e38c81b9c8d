import { followProject } from './follow-project.ts';
import { forgetDeliveries } from './forget-deliveries.ts';
import { sendPushesOfUpdate, sendPushesToShard } from './send-pushes.ts';
import { showFollowing } from './show-following.ts';
import { unfollowProject } from './unfollow-project.ts';

export { countFollowersByProject } from './count-followers.ts';
export { importFollowers } from './import-followers.ts';

export const followingModule = {
  actions: [followProject, showFollowing, unfollowProject],
  jobs: [sendPushesOfUpdate, sendPushesToShard, forgetDeliveries],
} as const;
