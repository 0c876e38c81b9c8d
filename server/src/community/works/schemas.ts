import { z } from 'zod';
import { languageSchema, localised } from '../../kernel/i18n.ts';
import { lineSchema } from '../../kernel/text-schemas.ts';
import { worksMapSchema } from './works-map.ts';

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

/** When works are. */
const when = {
  startsAt: z.iso.datetime(),
  endsAt: z.iso.datetime(),
  dailyFrom: timeOfDay.optional(),
  dailyUntil: timeOfDay.optional(),
};
const endsLater = ({ startsAt, endsAt }: { startsAt: string; endsAt: string }) =>
  Date.parse(endsAt) > Date.parse(startsAt);
const endsTooEarly = { path: ['endsAt'], message: 'must be later than the start' };

export const worksWhenSchema = z.strictObject(when).refine(endsLater, endsTooEarly);
export type WorksWhen = z.infer<typeof worksWhenSchema>;

/** What an editor says about works. Left out, the map stays as it was. */
export const worksInputSchema = z
  .strictObject({
    title: localised(lineSchema(120)),
    ...when,
    nuisance: z.array(nuisanceSchema).max(7),
    passability: passabilitySchema,
    map: worksMapSchema.nullable().optional(),
  })
  .refine(endsLater, endsTooEarly);
export type WorksInput = z.infer<typeof worksInputSchema>;

/** Works as everyone sees them. */
export const worksSchema = z.object({
  id: z.string(),
  title: z.string(),
  /** Of the title. */
  language: languageSchema,
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
export const localisedWorksSchema = worksSchema.omit({ language: true }).extend({
  title: localised(z.string()),
  map: worksMapSchema.nullable(),
});
export type LocalisedWorks = z.infer<typeof localisedWorksSchema>;
