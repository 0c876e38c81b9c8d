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
import { me } from './de/me.ts';
import { planning } from './de/planning.ts';
import { polls } from './de/polls.ts';
import { project } from './de/project.ts';
import { timeline } from './de/timeline.ts';
import { trust } from './de/trust.ts';

/** German. */
export const de: Catalogue = {
  ...frame,
  ...discover,
  ...project,
  ...ask,
  ...conversation,
  ...follow,
  ...trust,
  ...api,
  ...map,
  ...timeline,
  ...planning,
  ...polls,
  ...me,
  ...install,
  ...embed,
  ...legal,
};
