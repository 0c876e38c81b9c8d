/**
 * The style of the map, written for the layers of the Protomaps basemap (version 4,
 * https://docs.protomaps.com/basemaps/layers), so that a full extract shows streets with it. Letters
 * are drawn on the device from its own typefaces: there are no glyph files and no sprites.
 */
import type { ExpressionSpecification, LayerSpecification, StyleSpecification } from 'maplibre-gl';
import { contentLayers, emptySources } from './content-layers.ts';
import type { MapColours } from './map-colours.ts';
import { plain, strong } from './map-letters.ts';

const source = 'basemap';

export function mapStyle(colours: MapColours): StyleSpecification {
  return {
    version: 8,
    sources: {
      [source]: { type: 'vector', url: 'pmtiles://basemap' },
      ...emptySources,
    },
    layers: [
      { id: 'background', type: 'background', paint: { 'background-color': colours.water } },
      ...ground(colours),
      ...roads(colours),
      ...contentLayers(colours).below,
      ...names(colours),
      ...contentLayers(colours).above,
    ],
  };
}

function ground(colours: MapColours): LayerSpecification[] {
  return [
    fill('earth', 'earth', colours.land),
    {
      ...fill('green', 'landuse', colours.green),
      filter: anyKind('park', 'forest', 'wood', 'grass', 'grassland', 'nature_reserve', 'cemetery'),
    },
    fill('water', 'water', colours.water, ['==', ['geometry-type'], 'Polygon']),
    {
      ...line('rivers', 'water', colours.water, widths([7, 0.6], [11, 1.5], [16, 8])),
      filter: ['==', ['geometry-type'], 'LineString'],
    },
    { ...fill('buildings', 'buildings', colours.built), minzoom: 13.5 },
    {
      ...line('borders', 'boundaries', colours.border, 1),
      paint: { 'line-color': colours.border, 'line-width': 1, 'line-dasharray': [4, 3] },
    },
  ];
}

function roads(colours: MapColours): LayerSpecification[] {
  const rank = (...kinds: string[]) => anyKind(...kinds);
  return [
    {
      ...line('paths', 'roads', colours.road, widths([14, 0.6], [18, 3])),
      filter: rank('path', 'other'),
      minzoom: 14,
    },
    {
      ...line('minor-roads', 'roads', colours.road, widths([12, 0.6], [15, 4], [18, 16])),
      filter: rank('minor_road'),
    },
    {
      ...line('rails', 'roads', colours.rail, widths([9, 0.6], [16, 2])),
      filter: rank('rail'),
    },
    {
      ...line('major-roads', 'roads', colours.road, widths([8, 0.6], [13, 3], [18, 20])),
      filter: rank('major_road', 'medium_road'),
    },
    {
      ...line('highways', 'roads', colours.mainRoad, widths([6, 0.8], [12, 4], [18, 24])),
      filter: rank('highway'),
    },
  ];
}

function names(colours: MapColours): LayerSpecification[] {
  const letters = (ink: string) => ({
    'text-color': ink,
    'text-halo-color': colours.halo,
    'text-halo-width': 1.5,
  });
  return [
    {
      id: 'street-names',
      type: 'symbol',
      source,
      'source-layer': 'roads',
      minzoom: 14,
      layout: {
        'symbol-placement': 'line',
        'text-field': ['get', 'name'],
        'text-font': plain,
        'text-size': 12,
      },
      paint: letters(colours.inkSoft),
    },
    {
      id: 'water-names',
      type: 'symbol',
      source,
      'source-layer': 'water',
      layout: {
        'text-field': ['get', 'name'],
        'text-font': plain,
        'text-size': 12,
        'text-max-width': 6,
      },
      paint: letters(colours.waterInk),
    },
    {
      id: 'neighbourhoods',
      type: 'symbol',
      source,
      'source-layer': 'places',
      filter: anyKind('neighbourhood', 'macrohood'),
      minzoom: 11.5,
      layout: {
        'text-field': ['get', 'name'],
        'text-font': plain,
        'text-size': 12,
        'text-max-width': 7,
      },
      paint: letters(colours.inkSoft),
    },
    {
      id: 'places',
      type: 'symbol',
      source,
      'source-layer': 'places',
      filter: anyKind('locality'),
      layout: {
        'symbol-sort-key': ['-', 0, rank],
        'text-field': ['get', 'name'],
        'text-font': strong,
        'text-size': placeSize,
        'text-max-width': 8,
      },
      paint: letters(colours.ink),
    },
  ];
}

/** 0 for a hamlet up to 17 for the largest cities. */
const rank: ExpressionSpecification = ['to-number', ['get', 'population_rank'], 0];

const byRank = (...stops: number[]): ExpressionSpecification => [
  'interpolate',
  ['linear'],
  rank,
  ...stops,
];

const placeSize: ExpressionSpecification = [
  'interpolate',
  ['linear'],
  ['zoom'],
  6,
  byRank(6, 11, 13, 15),
  12,
  byRank(4, 13, 13, 22),
];

function fill(id: string, layer: string, colour: string, filter?: ExpressionSpecification) {
  return {
    ...{ id, type: 'fill' as const, source, 'source-layer': layer },
    ...(filter ? { filter } : {}),
    paint: { 'fill-color': colour },
  };
}

function line(id: string, layer: string, colour: string, width: number | ExpressionSpecification) {
  return {
    ...{ id, type: 'line' as const, source, 'source-layer': layer },
    layout: { 'line-cap': 'round' as const, 'line-join': 'round' as const },
    paint: { 'line-color': colour, 'line-width': width },
  };
}

function anyKind(...kinds: string[]): ExpressionSpecification {
  return ['in', ['get', 'kind'], ['literal', kinds]];
}

/** Pixels by zoom, with gentle steps between. */
function widths(...stops: [zoom: number, pixels: number][]): ExpressionSpecification {
  return ['interpolate', ['exponential', 1.6], ['zoom'], ...stops.flat()];
}
