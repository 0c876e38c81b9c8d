import { and, desc, eq, ilike, isNotNull, or, type SQL, sql } from 'drizzle-orm';
import { z } from 'zod';
import { readAction } from '../../kernel/action.ts';
import { cleanLine } from '../../kernel/clean-text.ts';
import { behind, cursorSchema, pageOf } from '../../kernel/cursor.ts';
import type { Reader } from '../../kernel/database/database.ts';
import { inLanguage, type Language, languageSchema } from '../../kernel/i18n.ts';
import { anyone } from '../../kernel/policy.ts';
import { clients } from '../clients/index.ts';
import { loadPictures, pictureSchema } from '../media/index.ts';
import { projectStatuses, projects } from '../projects/index.ts';
import { worksTodayByProject } from '../works/index.ts';

const pageSize = 24;

export const discoverProjects = readAction({
  id: 'projects.discover',
  summary: 'Published projects, those with the latest news first',
  route: 'GET /projects',
  by: anyone(),
  input: z.strictObject({
    q: z.string().max(100).transform(cleanLine).optional(),
    cursor: cursorSchema,
  }),
  output: z.object({
    projects: z.array(
      z.object({
        slug: z.string(),
        name: z.string(),
        place: z.string(),
        street: z.string().nullable(),
        client: z.string(),
        summary: z.string(),
        summaryLanguage: languageSchema,
        status: z.enum(projectStatuses),
        latitude: z.number(),
        longitude: z.number(),
        picture: pictureSchema.nullable(),
        todayTitle: z.string().nullable(),
        todayLanguage: languageSchema.nullable(),
        updatedAt: z.iso.datetime().nullable(),
      }),
    ),
    nextCursor: z.string().nullable(),
    total: z.number(),
  }),
  async run({ db, language, clock }, { q, cursor }) {
    const isShown = and(isNotNull(projects.publishedAt), eq(projects.isProbe, false), matching(q));
    const [rows, total] = await Promise.all([
      loadPage(db, and(isShown, behind(cursor, newsAt, projects.id))),
      db.$count(projects, isShown),
    ]);
    const page = pageOf(rows, pageSize, ({ project }) => ({
      at: newsAtOf(project),
      id: project.id,
    }));
    return {
      projects: await describe(db, page.rows, language, clock.now()),
      nextCursor: page.nextCursor,
      total,
    };
  },
});

type Row = Awaited<ReturnType<typeof loadPage>>[number];

/** Every published project has one: publishing a project sets it. */
const newsAt = projects.lastUpdateAt;
const newsAtOf = (project: Row['project']): Date => project.lastUpdateAt ?? new Date(0);

function loadPage(db: Reader, where: SQL | undefined) {
  return db
    .select({ project: projects, client: clients.name })
    .from(projects)
    .innerJoin(clients, eq(clients.id, projects.clientId))
    .where(where)
    .orderBy(sql`${desc(newsAt)} nulls last`, desc(projects.id))
    .limit(pageSize + 1);
}

function matching(q: string | undefined): SQL | undefined {
  const words = (q ?? '').split(/\s+/).filter(Boolean).slice(0, 6);
  return and(
    ...words.map((word) => {
      const pattern = `%${word.replace(/[\\%_]/g, '\\$&')}%`;
      return or(
        ilike(projects.name, pattern),
        ilike(projects.place, pattern),
        ilike(projects.street, pattern),
      );
    }),
  );
}

async function describe(db: Reader, rows: readonly Row[], language: Language, now: Date) {
  const ids = rows.map(({ project }) => project.id);
  const [pictures, today] = await Promise.all([
    loadPictures(
      db,
      rows.map(({ project }) => project.coverId),
      language,
      '/api/media',
    ),
    worksTodayByProject(db, ids, now),
  ]);
  return rows.map(({ project, client }) => {
    const { slug, name, place, street, status, latitude, longitude, coverId, lastUpdateAt } =
      project;
    const works = today.get(project.id);
    const title = works && inLanguage(works.title, language);
    const summary = inLanguage(project.summary, language);
    return {
      ...{ slug, name, place, street, client, status, latitude, longitude },
      ...{ summary: summary.value, summaryLanguage: summary.language },
      picture: coverId ? (pictures.get(coverId) ?? null) : null,
      ...{ todayTitle: title?.value ?? null, todayLanguage: title?.language ?? null },
      updatedAt: lastUpdateAt?.toISOString() ?? null,
    };
  });
}
