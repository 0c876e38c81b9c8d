import { and, eq, isNotNull } from 'drizzle-orm';
import { z } from 'zod';
import { readAction } from '../../kernel/action.ts';
import { notFound } from '../../kernel/errors.ts';
import { anyone } from '../../kernel/policy.ts';
import { projects, shortCodeSchema } from '../projects/index.ts';

export const findByCode = readAction({
  id: 'projects.by-code',
  summary: 'The address of the project with this short code, as typed from a poster',
  route: 'GET /codes/:code',
  by: anyone(),
  input: z.strictObject({ code: shortCodeSchema }),
  output: z.object({ slug: z.string() }),
  async run({ db }, { code }) {
    const [row] = await db
      .select({ slug: projects.slug })
      .from(projects)
      .where(and(eq(projects.code, code), isNotNull(projects.publishedAt)));
    if (!row) throw notFound();
    return row;
  },
});
