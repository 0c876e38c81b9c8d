import type { Passability } from '../../community/works/index.ts';
import { placeAround } from './area.ts';
import { chanceFrom } from './seed.ts';
import type { DemoRoute, DemoWorks, ProjectDraft } from './shapes.ts';

const everyone = ['pedestrians', 'cyclists', 'wheelchairs', 'cars', 'emergency'] as const;

/**
 * Closures and detours of works on the map: the stretch along the site that is closed, and for those
 * who are led around a way over the next street. Null when everybody passes.
 */
export function mapAround(project: ProjectDraft, passability: Passability): DemoWorks['map'] {
  const hindered = everyone.filter((traveller) => passability[traveller] !== 'open');
  const led = everyone.filter((traveller) => passability[traveller] === 'detour');
  if (hindered.length === 0) return null;
  const [lengthM, widthM, bearingDeg] = project.extent;
  const place = placeAround(project.at, bearingDeg);
  const chance = chanceFrom(`routes of ${project.slug}`);
  const half = lengthM / 2 + chance.between(6, 14);
  const side = chance.pick([-1, 1]);
  const around = side * (widthM / 2 + chance.between(45, 110));
  const slant = chance.between(-12, 12);
  const { street } = project;
  const closure = route('closure', hindered, { nl: street, en: street, de: street }, [
    place([-half, 0]),
    place([0, slant / 6]),
    place([half, 0]),
  ]);
  if (led.length === 0) return { type: 'FeatureCollection', features: [closure] };
  const way = { nl: `om ${street} heen`, en: `around ${street}`, de: `rund um ${street}` };
  const detour = route('detour', led, way, [
    place([-half - 25, 0]),
    place([-half - 20 + slant, around * 0.5]),
    place([-half - 15, around]),
    place([0, around + slant]),
    place([half + 15, around]),
    place([half + 20 - slant, around * 0.5]),
    place([half + 25, 0]),
  ]);
  return { type: 'FeatureCollection', features: [closure, detour] };
}

function route(
  kind: DemoRoute['properties']['kind'],
  travellers: DemoRoute['properties']['travellers'],
  label: DemoRoute['properties']['label'],
  coordinates: [number, number][],
): DemoRoute {
  return {
    type: 'Feature',
    properties: { kind, travellers, label },
    geometry: { type: 'LineString', coordinates },
  };
}
