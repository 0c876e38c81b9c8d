import { mapControls } from '../../messages/de/map-controls.ts';
import { site } from '../../messages/de/site.ts';
import type { PortalCatalogue } from './catalogue.ts';
import { comments } from './de/comments.ts';
import { compose } from './de/compose.ts';
import { frame } from './de/frame.ts';
import { inbox } from './de/inbox.ts';
import { planning } from './de/planning.ts';
import { polls } from './de/polls.ts';
import { projects } from './de/projects.ts';
import { settings } from './de/settings.ts';
import { works } from './de/works.ts';

/** German. */
export const de: PortalCatalogue = {
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
