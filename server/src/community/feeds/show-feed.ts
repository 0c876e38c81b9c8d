import { z } from 'zod';
import { readAction } from '../../kernel/action.ts';
import { type Binary, binarySchema } from '../../kernel/binary.ts';
import { cursorSchema } from '../../kernel/cursor.ts';
import { anyone } from '../../kernel/policy.ts';
import { loadPublicProject, slugSchema } from '../projects/index.ts';
import { loadNews } from '../updates/index.ts';
import { writeFeed } from './atom/write-feed.ts';
import { newsEntry } from './news-entry.ts';
import { feedWords } from './words.ts';

/** The year in which our ids began; part of what a tag URI is (RFC 4151). */
const tagYear = 2026;

export const showFeed = readAction({
  id: 'feeds.atom',
  summary: "A project's news as a feed to follow (Atom), newest first, in pages",
  route: 'GET /projects/:slug/feed',
  by: anyone(),
  input: z.strictObject({ slug: slugSchema, cursor: cursorSchema }),
  output: binarySchema,
  async run({ db, namespace, language }, { slug, cursor }): Promise<Binary> {
    const project = await loadPublicProject(db, slug);
    const { rows, nextCursor } = await loadNews(db, project.id, cursor);
    const { origin, brand } = namespace;
    const projectUrl = `${origin}/${slug}`;
    const tag = `tag:${new URL(origin).hostname},${tagYear}`;
    const entries = rows.map((row) => newsEntry(row, { tag, projectUrl }, language));
    const first = `${projectUrl}/feed.atom?lang=${language}`;
    const page = (at: string) => `${first}&older=${encodeURIComponent(at)}`;
    const text = writeFeed({
      ...{ language, entries },
      id: `${tag}:projects/${project.id}/${language}`,
      title: feedWords[language].newsOf(project.name),
      subtitle: [project.street, project.place].filter(Boolean).join(', '),
      author: project.client,
      icon: `${origin}/${brand.logo}.svg`,
      url: `${projectUrl}?lang=${language}`,
      links: { first, self: cursor ? page(cursor) : first, next: nextCursor && page(nextCursor) },
      updatedAt: latest(entries, project.publishedAt),
      generator: brand.name,
    });
    return {
      bytes: Buffer.from(text),
      type: 'application/atom+xml; charset=utf-8',
      cacheControl: 'public, max-age=0, must-revalidate',
    };
  },
});

/** When the feed last changed: with its latest entry, or else when the project was published. */
function latest(entries: readonly { updatedAt: Date }[], publishedAt: Date | null): Date {
  const moments = entries.map(({ updatedAt }) => updatedAt.getTime());
  return new Date(moments.length > 0 ? Math.max(...moments) : (publishedAt?.getTime() ?? 0));
}
