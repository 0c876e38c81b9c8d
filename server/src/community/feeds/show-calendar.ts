import { z } from 'zod';
import { readAction } from '../../kernel/action.ts';
import { type Binary, binarySchema } from '../../kernel/binary.ts';
import { anyone } from '../../kernel/policy.ts';
import { loadPublicProject, slugSchema } from '../projects/index.ts';
import { categories, loadCalendarWorks } from '../updates/index.ts';
import { writeCalendar } from './calendar/write-calendar.ts';
import { categoryName, feedWords } from './words.ts';
import { worksEntry } from './works-entry.ts';

export const showCalendar = readAction({
  id: 'feeds.calendar',
  summary: "A project's works as a calendar to subscribe to (iCalendar), of one category or of all",
  route: 'GET /projects/:slug/calendar',
  by: anyone(),
  input: z.strictObject({ slug: slugSchema, category: z.enum(categories).optional() }),
  output: binarySchema,
  async run({ db, namespace, language, clock }, { slug, category }): Promise<Binary> {
    const project = await loadPublicProject(db, slug);
    const announced = await loadCalendarWorks(db, project.id, clock.now(), category);
    const words = feedWords[language];
    const projectUrl = `${namespace.origin}/${slug}`;
    const file = category ? `calendar/${category}.ics` : 'calendar.ics';
    const place = {
      host: new URL(namespace.origin).hostname,
      projectUrl,
      location: [project.street, project.place].filter(Boolean).join(', '),
      position: { latitude: project.latitude, longitude: project.longitude },
    };
    const name = words.worksOf(project.name);
    const text = writeCalendar({
      language,
      name: category ? `${name} (${categoryName(words, category)})` : name,
      description: words.calendarAbout(project.name, project.client),
      source: `${projectUrl}/${file}?lang=${language}`,
      url: `${projectUrl}/planning?lang=${language}`,
      events: announced.map((works) => worksEntry(works, place, language)),
    });
    return {
      bytes: Buffer.from(text),
      type: 'text/calendar; charset=utf-8',
      cacheControl: 'public, max-age=0, must-revalidate',
    };
  },
});
