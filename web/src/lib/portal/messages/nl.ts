import { mapControls } from '../../messages/nl/map-controls.ts';
import { site } from '../../messages/nl/site.ts';
import { comments } from './nl/comments.ts';
import { compose } from './nl/compose.ts';
import { frame } from './nl/frame.ts';
import { inbox } from './nl/inbox.ts';
import { planning } from './nl/planning.ts';
import { polls } from './nl/polls.ts';
import { projects } from './nl/projects.ts';
import { settings } from './nl/settings.ts';
import { works } from './nl/works.ts';

/** Dutch: what every other language of the portal must match, message by message. */
export const nl = {
  ...frame,
  ...site,
  ...mapControls,
  ...projects,
  ...compose,
  ...inbox,
  ...comments,
  ...polls,
  ...planning,
  ...settings,
  ...works,
};
