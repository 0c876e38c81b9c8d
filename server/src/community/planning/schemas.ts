import { z } from 'zod';
import { languageSchema, localised } from '../../kernel/i18n.ts';
import { lineSchema } from '../../kernel/text-schemas.ts';

/** What an editor says about a phase. */
export const phaseInput = {
  name: localised(lineSchema(80)),
  startsOn: z.iso.date(),
  endsOn: z.iso.date(),
  /** Left out, it stays as it was. */
  position: z.int().min(0).max(99).optional(),
};

/** Dates of this form sort as they follow each other. */
export const endsInTime = ({ startsOn, endsOn }: { startsOn: string; endsOn: string }) =>
  endsOn >= startsOn;
export const endsTooEarly = { path: ['endsOn'], message: 'may not be before the first day' };

/** A phase as residents see it. */
export const phaseSchema = z.object({
  id: z.string(),
  name: z.string(),
  /** Of the name. */
  language: languageSchema,
  startsOn: z.iso.date(),
  endsOn: z.iso.date(),
});

/** A phase as an editor changes it: in every language. */
export const localisedPhaseSchema = phaseSchema.omit({ language: true }).extend({
  name: localised(z.string()),
  position: z.number(),
});
