import type { Catalogue } from './catalogue.ts';
import { api } from './de/api.ts';
import { ask } from './de/ask.ts';
import { conversation } from './de/conversation.ts';
import { discover } from './de/discover.ts';
import { embed } from './de/embed.ts';
import { follow } from './de/follow.ts';
import { frame } from './de/frame.ts';
import { install } from './de/install.ts';
import { legal } from './de/legal.ts';
import { map } from './de/map.ts';
import { mapControls } from './de/map-controls.ts';
import { me } from './de/me.ts';
import { planning } from './de/planning.ts';
import { polls } from './de/polls.ts';
import { project } from './de/project.ts';
import { site } from './de/site.ts';
import { timeline } from './de/timeline.ts';
import { trust } from './de/trust.ts';

/** German. */
export const de: Catalogue = {
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
