import { z } from 'zod';

/** A place on the map as GeoJSON writes it (RFC 7946): longitude, latitude (WGS 84). */
export const positionSchema = z.tuple([z.number().min(-180).max(180), z.number().min(-90).max(90)]);

/** A GeoJSON polygon (RFC 7946): rings of [longitude, latitude]. */
export const areaSchema = z.strictObject({
  type: z.literal('Polygon'),
  coordinates: z.array(z.array(positionSchema).min(4).max(500)).min(1).max(5),
});
export type Area = z.infer<typeof areaSchema>;

/** Whom residents may call. A function rather than a person where possible. */
export const contactSchema = z.strictObject({
  name: z.string().min(1).max(80),
  phone: z.string().max(30).nullable(),
  hours: z.string().max(80).nullable(),
});
export type Contact = z.infer<typeof contactSchema>;
