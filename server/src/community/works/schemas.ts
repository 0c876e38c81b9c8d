import { z } from 'zod';
import { localised } from '../../kernel/i18n.ts';
import { lineSchema } from '../../kernel/text-schemas.ts';

export const nuisanceSchema = z.enum([
  'noise',
  'vibration',
  'dust',
  'light',
  'closure',
  'water-off',
  'power-off',
]);
export type Nuisance = z.infer<typeof nuisanceSchema>;

const passableSchema = z.enum(['open', 'detour', 'closed']);
export const passabilitySchema = z.strictObject({
  pedestrians: passableSchema,
  cyclists: passableSchema,
  wheelchairs: passableSchema,
  cars: passableSchema,
  emergency: passableSchema,
});
export type Passability = z.infer<typeof passabilitySchema>;

const timeOfDay = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'a time of day, as in 07:00');

/** What an editor says about works. */
export const worksInputSchema = z
  .strictObject({
    title: localised(lineSchema(120)),
    startsAt: z.iso.datetime(),
    endsAt: z.iso.datetime(),
    dailyFrom: timeOfDay.optional(),
    dailyUntil: timeOfDay.optional(),
    nuisance: z.array(nuisanceSchema).max(7),
    passability: passabilitySchema,
  })
  .refine((works) => works.endsAt > works.startsAt, {
    path: ['endsAt'],
    message: 'must be later than the start',
  });
export type WorksInput = z.infer<typeof worksInputSchema>;

/** Works as everyone sees them. */
export const worksSchema = z.object({
  id: z.string(),
  title: z.string(),
  startsAt: z.iso.datetime(),
  endsAt: z.iso.datetime(),
  dailyFrom: z.string().nullable(),
  dailyUntil: z.string().nullable(),
  nuisance: z.array(nuisanceSchema),
  passability: passabilitySchema,
  cancelled: z.boolean(),
  updateId: z.string().nullable(),
});
export type WorksView = z.infer<typeof worksSchema>;

/** Works as an editor changes them: in every language. */
export const localisedWorksSchema = worksSchema.extend({ title: localised(z.string()) });
export type LocalisedWorks = z.infer<typeof localisedWorksSchema>;
