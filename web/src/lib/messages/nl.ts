import { api } from './nl/api.ts';
import { ask } from './nl/ask.ts';
import { conversation } from './nl/conversation.ts';
import { discover } from './nl/discover.ts';
import { embed } from './nl/embed.ts';
import { follow } from './nl/follow.ts';
import { frame } from './nl/frame.ts';
import { install } from './nl/install.ts';
import { legal } from './nl/legal.ts';
import { map } from './nl/map.ts';
import { mapControls } from './nl/map-controls.ts';
import { me } from './nl/me.ts';
import { planning } from './nl/planning.ts';
import { polls } from './nl/polls.ts';
import { project } from './nl/project.ts';
import { site } from './nl/site.ts';
import { timeline } from './nl/timeline.ts';
import { trust } from './nl/trust.ts';

/** Dutch: the catalogue every other language must match, message by message (ICU MessageFormat). */
export const nl = {
  ...frame,
  ...discover,
  ...project,
  ...site,
  ...ask,
  ...conversation,
  ...follow,
  ...trust,
  ...api,
  ...map,
  ...mapControls,
  ...timeline,
  ...planning,
  ...polls,
  ...me,
  ...install,
  ...embed,
  ...legal,
};
