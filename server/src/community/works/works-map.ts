/** Where works close a road and which way leads around: GeoJSON (RFC 7946), bounded and strict. */
import { z } from 'zod';
import { inLanguage, type Language, languageSchema, localised } from '../../kernel/i18n.ts';
import { lineSchema } from '../../kernel/text-schemas.ts';
import { areaSchema, positionSchema } from '../projects/index.ts';

export const travellers = ['pedestrians', 'cyclists', 'wheelchairs', 'cars', 'emergency'] as const;

const mostFeatures = 20;
/** More than a map of one site needs; each page that shows the works carries them. */
const mostPoints = 600;

const lineString = z.strictObject({
  type: z.literal('LineString'),
  coordinates: z.array(positionSchema).min(2).max(mostPoints),
});

const kindSchema = z.enum(['closure', 'detour']);
const whoSchema = z.array(z.enum(travellers)).min(1).max(travellers.length);

const feature = z.strictObject({
  type: z.literal('Feature'),
  properties: z.strictObject({
    kind: kindSchema,
    travellers: whoSchema,
    /** What people who see no map read instead, as in `via the Keizersgracht`. */
    label: localised(lineSchema(120)),
  }),
  geometry: z.discriminatedUnion('type', [lineString, areaSchema]),
});

export const worksMapSchema = z
  .strictObject({
    type: z.literal('FeatureCollection'),
    features: z.array(feature).max(mostFeatures),
  })
  .refine((map) => pointsIn(map) <= mostPoints, {
    path: ['features'],
    message: `may have ${mostPoints} points at most`,
  });

/** Closures and detours of works. */
export type WorksMap = {
  type: 'FeatureCollection';
  features: z.infer<typeof feature>[];
};

/** Closures and detours as everyone sees them, in a language. */
export const worksMapViewSchema = z.object({
  type: z.literal('FeatureCollection'),
  features: z.array(
    feature.extend({
      properties: z.object({
        ...{ kind: kindSchema, travellers: whoSchema, label: z.string() },
        /** Of the label. */
        language: languageSchema,
      }),
    }),
  ),
});

export function viewWorksMap(
  { type, features }: WorksMap,
  language: Language,
): z.infer<typeof worksMapViewSchema> {
  return {
    type,
    features: features.map(({ properties, ...rest }) => {
      const { value: label, language: writtenIn } = inLanguage(properties.label, language);
      return { ...rest, properties: { ...properties, label, language: writtenIn } };
    }),
  };
}

/** How much there is to draw. */
export function pointsIn({ features }: Pick<WorksMap, 'features'>): number {
  return features.reduce((sum, { geometry }) => sum + geometry.coordinates.flat().length, 0);
}
