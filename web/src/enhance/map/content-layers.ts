/** How what a project shows looks on the map: areas, closures, detours, and projects as points. */
import type { ExpressionSpecification, LayerSpecification, SourceSpecification } from 'maplibre-gl';
import type { MapColours } from './map-colours.ts';
import { strong } from './map-letters.ts';

export const featureSource = 'features';
export const pointSource = 'points';

const empty = { type: 'FeatureCollection' as const, features: [] };

export const emptySources: Record<string, SourceSpecification> = {
  [featureSource]: { type: 'geojson', data: empty },
  [pointSource]: {
    ...{ type: 'geojson', data: empty, promoteId: 'id' },
    ...{ cluster: true, clusterRadius: 44, clusterMaxZoom: 13 },
    clusterProperties: { today: ['+', ['case', ['get', 'isToday'], 1, 0]] },
  },
};

/** The layers that tell something by being chosen. */
export const clusterLayer = 'clusters';
export const pointLayer = 'points';

/** Areas lie under the names of the basemap, all else above them. */
export function contentLayers(colours: MapColours): {
  below: LayerSpecification[];
  above: LayerSpecification[];
} {
  return {
    below: [...areas(colours)],
    above: [...routes(colours), ...clusters(colours), ...points(colours)],
  };
}

function areas({ accent }: MapColours): LayerSpecification[] {
  const filter: ExpressionSpecification = ['==', ['get', 'kind'], 'area'];
  const of = { source: featureSource, filter };
  return [
    {
      ...{ id: 'areas', type: 'fill', ...of },
      paint: { 'fill-color': accent, 'fill-opacity': 0.22 },
    },
    {
      ...{ id: 'area-edges', type: 'line', ...of },
      paint: { 'line-color': accent, 'line-width': 2.5 },
    },
  ];
}

/** Told apart by more than colour: a closure is barred, a detour is one line. */
function routes({ closure, detour, halo }: MapColours): LayerSpecification[] {
  const kind = (name: string): ExpressionSpecification => ['==', ['get', 'kind'], name];
  const round = { 'line-cap': 'round', 'line-join': 'round' } as const;
  const of = { type: 'line', source: featureSource } as const;
  return [
    {
      ...{ id: 'route-halos', ...of, layout: round },
      filter: ['in', ['get', 'kind'], ['literal', ['closure', 'detour']]],
      paint: { 'line-color': halo, 'line-width': 9 },
    },
    {
      ...{ id: 'detours', ...of, filter: kind('detour'), layout: round },
      paint: { 'line-color': detour, 'line-width': 5 },
    },
    {
      ...{ id: 'closures', ...of, filter: kind('closure') },
      paint: { 'line-color': closure, 'line-width': 7, 'line-dasharray': [1.2, 0.7] },
    },
  ];
}

function clusters({ accent, accentInk, halo }: MapColours): LayerSpecification[] {
  const filter: ExpressionSpecification = ['has', 'point_count'];
  return [
    {
      ...{ id: clusterLayer, type: 'circle', source: pointSource, filter },
      paint: {
        'circle-color': accent,
        'circle-radius': ['step', ['get', 'point_count'], 17, 10, 21, 100, 26],
        'circle-stroke-color': halo,
        'circle-stroke-width': 3,
      },
    },
    {
      ...{ id: 'cluster-counts', type: 'symbol', source: pointSource, filter },
      layout: {
        'text-field': ['get', 'point_count_abbreviated'],
        'text-font': strong,
        'text-size': 15,
        'text-allow-overlap': true,
      },
      paint: { 'text-color': accentInk },
    },
  ];
}

function points({ accent, accentInk, halo, ink }: MapColours): LayerSpecification[] {
  const filter: ExpressionSpecification = ['!', ['has', 'point_count']];
  const isLit: ExpressionSpecification = ['boolean', ['feature-state', 'isLit'], false];
  return [
    {
      ...{ id: pointLayer, type: 'circle', source: pointSource, filter },
      paint: {
        'circle-color': accent,
        'circle-radius': ['case', isLit, 14, 9],
        'circle-stroke-color': ['case', isLit, ink, halo],
        'circle-stroke-width': 3,
      },
    },
    {
      ...{ id: 'points-today', type: 'circle', source: pointSource },
      filter: ['all', filter, ['get', 'isToday']],
      paint: { 'circle-color': accentInk, 'circle-radius': 3.5 },
    },
    {
      ...{ id: 'point-names', type: 'symbol', source: pointSource, filter, minzoom: 11 },
      layout: {
        'text-field': ['get', 'label'],
        'text-font': strong,
        ...{ 'text-size': 13, 'text-anchor': 'top', 'text-offset': [0, 1], 'text-max-width': 10 },
      },
      paint: { 'text-color': ink, 'text-halo-color': halo, 'text-halo-width': 2 },
    },
  ];
}
