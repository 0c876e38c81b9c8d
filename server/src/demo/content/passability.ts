import type { Passability } from '../../community/works/index.ts';
import type { Passage } from './shapes.ts';

/** The usual situations around works, in words a site team would use. */
export const passability = {
  everyonePasses: passing('open', 'open', 'open', 'open', 'open'),
  carsDetour: passing('open', 'open', 'open', 'detour', 'open'),
  carsStayOut: passing('open', 'open', 'open', 'closed', 'open'),
  bikesAndCarsDetour: passing('open', 'detour', 'open', 'detour', 'open'),
  onFootOnly: passing('open', 'detour', 'open', 'closed', 'open'),
  wheelchairsDetour: passing('open', 'detour', 'detour', 'closed', 'open'),
  everyoneDetours: passing('detour', 'detour', 'detour', 'detour', 'detour'),
  pathClosed: passing('detour', 'detour', 'detour', 'open', 'open'),
} as const satisfies Record<string, Passability>;

export type Situation = keyof typeof passability;

function passing(
  pedestrians: Passage,
  cyclists: Passage,
  wheelchairs: Passage,
  cars: Passage,
  emergency: Passage,
): Passability {
  return { pedestrians, cyclists, wheelchairs, cars, emergency };
}
