import { mapControls } from '../../messages/en/map-controls.ts';
import { site } from '../../messages/en/site.ts';
import type { PortalCatalogue } from './catalogue.ts';
import { comments } from './en/comments.ts';
import { compose } from './en/compose.ts';
import { frame } from './en/frame.ts';
import { inbox } from './en/inbox.ts';
import { planning } from './en/planning.ts';
import { polls } from './en/polls.ts';
import { projects } from './en/projects.ts';
import { settings } from './en/settings.ts';
import { works } from './en/works.ts';

/** English. */
export const en: PortalCatalogue = {
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
