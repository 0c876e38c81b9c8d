/** The few things a scene is drawn with: shapes as SVG text, fades, and chance. */
import { type Chance, chanceFrom } from '../../content/seed.ts';
import type { Palette } from './palettes.ts';

export const width = 1600;
export const height = 1000;

export type Brush = {
  chance: Chance;
  palette: Palette;
  /** Registers something to refer to and gives its reference, such as `url(#d3)`. */
  define(element: (id: string) => string): string;
  defined(): string;
};

export function brushFor(scene: string, seed: number, palette: Palette): Brush {
  const definitions: string[] = [];
  return {
    chance: chanceFrom(`${scene} ${seed}`),
    palette,
    define(element) {
      const id = `d${definitions.length}`;
      definitions.push(element(id));
      return `url(#${id})`;
    },
    defined: () => definitions.join(''),
  };
}

/** The finished picture: an SVG document of 1600 × 1000. */
export function sheetOf(brush: Brush, shapes: readonly string[]): string {
  const view = `width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"`;
  const body = shapes.join('');
  return `<svg xmlns="http://www.w3.org/2000/svg" ${view}><defs>${brush.defined()}</defs>${body}</svg>`;
}

export type Stop = readonly [offset: number, colour: string, opacity?: number];

/** A fade from top to bottom of the shape it fills. */
export function downFade(brush: Brush, stops: readonly Stop[]): string {
  return brush.define(
    (id) => `<linearGradient id="${id}" x2="0" y2="1">${stopsOf(stops)}</linearGradient>`,
  );
}

/** A fade from left to right of the shape it fills. */
export function sideFade(brush: Brush, stops: readonly Stop[]): string {
  return brush.define((id) => `<linearGradient id="${id}">${stopsOf(stops)}</linearGradient>`);
}

/** A fade from the middle outwards. */
export function roundFade(brush: Brush, stops: readonly Stop[]): string {
  return brush.define((id) => `<radialGradient id="${id}">${stopsOf(stops)}</radialGradient>`);
}

function stopsOf(stops: readonly Stop[]): string {
  return stops
    .map(([offset, colour, opacity = 1]) => {
      return `<stop offset="${offset}" stop-color="${colour}" stop-opacity="${opacity}"/>`;
    })
    .join('');
}
