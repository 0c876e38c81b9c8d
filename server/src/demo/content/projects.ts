import { areaAround } from './area.ts';
import { type Day, isoDay } from './calendar.ts';
import { phasesOf } from './phases.ts';
import { amsterdamProjects } from './projects/amstelrijk-amsterdam.ts';
import { aroundAmsterdamProjects } from './projects/amstelrijk-around.ts';
import { kroezeveltMiddleProjects } from './projects/kroezevelt-middle.ts';
import { kroezeveltNorthEastProjects } from './projects/kroezevelt-north-east.ts';
import { rotterdamProjects } from './projects/maasmond-rotterdam.ts';
import { maasmondTownProjects } from './projects/maasmond-towns.ts';
import { merelhoekProjects } from './projects/merelhoek.ts';
import { merwestromenProjects } from './projects/merwestromen.ts';
import { zuiderlichtProjects } from './projects/zuiderlicht.ts';
import type { Category, DemoProject, ProjectDraft } from './shapes.ts';
import { pictureOf } from './trade-pictures.ts';

const categories: Category[] = ['progress', 'access', 'planning', 'nuisance', 'neighbourhood'];

/** Every project as written down, by the slug of its client. */
export const projectDrafts: Record<string, readonly ProjectDraft[]> = {
  amstelrijk: [...amsterdamProjects, ...aroundAmsterdamProjects],
  maasmond: [...rotterdamProjects, ...maasmondTownProjects],
  kroezevelt: [...kroezeveltMiddleProjects, ...kroezeveltNorthEastProjects],
  merwestromen: merwestromenProjects,
  merelhoek: merelhoekProjects,
  zuiderlicht: zuiderlichtProjects,
};

/** All projects with their days counted from `today`. */
export function projectsFrom(today: Day): DemoProject[] {
  return Object.entries(projectDrafts).flatMap(([client, drafts]) =>
    drafts.map(({ at, extent, days, busy: _, ...rest }) => ({
      ...rest,
      client,
      latitude: at[0],
      longitude: at[1],
      area: areaAround(at, extent),
      startsOn: isoDay(today + days[0]),
      endsOn: isoDay(today + days[1]),
      picture: pictureOf(rest.trade, rest.slug),
      categories,
      phases: phasesOf(rest.trade, today + days[0], today + days[1]),
    })),
  );
}
