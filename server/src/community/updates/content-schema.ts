import { z } from 'zod';
import { localised } from '../../kernel/i18n.ts';
import { idSchema } from '../../kernel/ids.ts';
import { lineSchema } from '../../kernel/text-schemas.ts';
import { worksInputSchema } from '../works/index.ts';
import { structuredTextSchema } from './structured-text/schema.ts';

/** What an update can be about; followers will choose among these. */
export const categories = ['progress', 'access', 'planning', 'neighbourhood', 'nuisance'] as const;

export const bodySchema = z.strictObject({
  nl: structuredTextSchema,
  en: structuredTextSchema.optional(),
  de: structuredTextSchema.optional(),
});

/** Everything an editor says in an update. */
export const contentSchema = z.strictObject({
  kind: z.enum(['news', 'works']),
  category: z.enum(categories),
  isUrgent: z.boolean().default(false),
  title: localised(lineSchema(140)),
  body: bodySchema,
  pictureIds: z.array(idSchema<'media'>()).max(10).default([]),
  works: worksInputSchema.nullable().default(null),
});
export type UpdateContent = z.output<typeof contentSchema>;
