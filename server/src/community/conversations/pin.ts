/**
 * A place on the map that a resident pointed at by hand. It is where the loose kerbstone is, not
 * where the device is: see docs/decisions/0029.
 */
import { z } from 'zod';
import { invalid } from '../../kernel/errors.ts';
import { areaSchema } from '../projects/index.ts';

export const pinSchema = z.strictObject({
  longitude: z.number().min(-180).max(180),
  latitude: z.number().min(-90).max(90),
});
export type Pin = z.infer<typeof pinSchema>;

/** The site that a pin is near, for a map around it. */
export const siteSchema = pinSchema.extend({ area: areaSchema.nullable() });

/** A pin as the team sees it: where it is, and where that is from the middle of the site. */
export const pinViewSchema = pinSchema.extend({
  metres: z.number(),
  direction: z.enum(['n', 'ne', 'e', 'se', 's', 'sw', 'w', 'nw']),
});
export type PinView = z.infer<typeof pinViewSchema>;

const farthestM = 3_000;
/** Four decimals of a degree: about ten metres, enough to find a hole and too little for a window. */
const steps = 10_000;

/** The pin as it is kept: rounded. Throws invalid for one that is not near the site. */
export function roundPin(pin: Pin, site: Pin): Pin {
  const rounded = { longitude: round(pin.longitude), latitude: round(pin.latitude) };
  if (metresBetween(rounded, site) > farthestM) {
    throw invalid('pin', 'is more than three kilometres from the site');
  }
  return rounded;
}

export function viewPin(pin: Pin, site: Pin): PinView {
  const { x, y } = offset(pin, site);
  const names = ['n', 'ne', 'e', 'se', 's', 'sw', 'w', 'nw'] as const;
  const turn = (Math.atan2(x, y) / (2 * Math.PI)) * 8;
  const direction = names[(Math.round(turn) + 8) % 8] ?? 'n';
  return { ...pin, metres: Math.round(metresBetween(pin, site) / 10) * 10, direction };
}

const round = (degrees: number) => Math.round(degrees * steps) / steps;

const metresBetween = (pin: Pin, site: Pin): number => {
  const { x, y } = offset(pin, site);
  return Math.hypot(x, y);
};

/** Metres east and north of the site; within kilometres the earth is flat enough. */
function offset(pin: Pin, site: Pin): { x: number; y: number } {
  const metresPerDegree = 111_320;
  const shrink = Math.cos((site.latitude * Math.PI) / 180);
  return {
    x: (pin.longitude - site.longitude) * metresPerDegree * shrink,
    y: (pin.latitude - site.latitude) * metresPerDegree,
  };
}
