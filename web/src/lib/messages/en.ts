import type { Catalogue } from './catalogue.ts';
import { api } from './en/api.ts';
import { ask } from './en/ask.ts';
import { conversation } from './en/conversation.ts';
import { discover } from './en/discover.ts';
import { embed } from './en/embed.ts';
import { follow } from './en/follow.ts';
import { frame } from './en/frame.ts';
import { install } from './en/install.ts';
import { legal } from './en/legal.ts';
import { map } from './en/map.ts';
import { mapControls } from './en/map-controls.ts';
import { me } from './en/me.ts';
import { planning } from './en/planning.ts';
import { polls } from './en/polls.ts';
import { project } from './en/project.ts';
import { site } from './en/site.ts';
import { timeline } from './en/timeline.ts';
import { trust } from './en/trust.ts';

/** English. */
export const en: Catalogue = {
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
