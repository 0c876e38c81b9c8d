import { z } from 'zod';
import { readAction } from '../../kernel/action.ts';
import { localDate, localDay, localMoment } from '../../kernel/local-day.ts';
import { anyone } from '../../kernel/policy.ts';
import {
  areaSchema,
  loadPublicProject,
  projectStatuses,
  publicProjectSchema,
  slugSchema,
} from '../projects/index.ts';
import { loadWorksBetween } from '../updates/index.ts';
import { viewWorksMap, worksMapViewSchema, worksSchema, worksView } from '../works/index.ts';
import { loadPhases } from './load-phases.ts';
import { affecting, questionShape } from './question.ts';
import { phaseSchema } from './schemas.ts';

/** How far ahead "does this affect me" looks, and the plan of works without a month. */
const weeksAhead = 4;
const monthsAhead = 6;

export const showPlanning = readAction({
  id: 'planning.show',
  summary: 'Phases and works of a project, and which of the works touch the hours asked about',
  route: 'GET /projects/:slug/planning',
  by: anyone(),
  input: z.strictObject({
    slug: slugSchema,
    /** A month instead of everything to come, as in `2026-11`. */
    month: z
      .string()
      .regex(/^20\d\d-(0[1-9]|1[0-2])$/, 'a month, as in 2026-11')
      .optional(),
    ...questionShape,
  }),
  output: z.object({
    project: publicProjectSchema.extend({
      street: z.string().nullable(),
      status: z.enum(projectStatuses),
      startsOn: z.iso.date(),
      endsOn: z.iso.date(),
      latitude: z.number(),
      longitude: z.number(),
      area: areaSchema.nullable(),
    }),
    today: z.iso.date(),
    phases: z.array(phaseSchema),
    works: z.array(
      worksSchema.extend({
        category: z.string(),
        map: worksMapViewSchema.nullable(),
        affects: z.boolean(),
      }),
    ),
    /** How many works touch what was asked in the weeks counted from now, or in the month. */
    affected: z.object({ works: z.number(), weeks: z.number() }),
  }),
  async run({ db, language, clock }, { slug, month, ...question }) {
    const project = await loadPublicProject(db, slug);
    const now = clock.now();
    const shown = month ? spanOfMonth(month) : spanAhead(now, { months: monthsAhead });
    const counted = month
      ? shown
      : { ...shown, until: spanAhead(now, { weeks: weeksAhead }).until };
    const [phases, rows] = await Promise.all([
      loadPhases(db, project.id, language),
      loadWorksBetween(db, project.id, shown.from, shown.until),
    ]);
    const affects = affecting(question, shown.from, shown.until);
    const isCounted = affecting(question, counted.from, counted.until);
    return {
      project,
      today: localDate(now).toString(),
      phases,
      works: rows.map(({ works, update }) => ({
        ...worksView(works, language),
        ...{ category: update.category, affects: affects(works) },
        map: works.map && viewWorksMap(works.map, language),
      })),
      affected: { works: rows.filter(({ works }) => isCounted(works)).length, weeks: weeksAhead },
    };
  },
});

interface Span {
  readonly from: Date;
  readonly until: Date;
}

function spanAhead(now: Date, length: Temporal.DurationLike): Span {
  const until = localMoment(localDate(now).add(length), '00:00');
  return { from: localDay(now).start, until: new Date(until) };
}

function spanOfMonth(month: string): Span {
  const first = Temporal.PlainDate.from(`${month}-01`);
  const at = (day: Temporal.PlainDate) => new Date(localMoment(day, '00:00'));
  return { from: at(first), until: at(first.add({ months: 1 })) };
}
