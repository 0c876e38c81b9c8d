/** Two quiet palettes: what is built stands out, the country behind it stays calm. */
export interface MapColours {
  readonly water: string;
  readonly land: string;
  readonly green: string;
  readonly built: string;
  readonly road: string;
  readonly mainRoad: string;
  readonly rail: string;
  readonly border: string;
  readonly ink: string;
  readonly inkSoft: string;
  readonly waterInk: string;
  /** Around letters and lines, to lift them off. */
  readonly halo: string;
  readonly accent: string;
  readonly accentInk: string;
  readonly closure: string;
  readonly detour: string;
}

const light = {
  water: '#bcd6de',
  land: '#f3f4f1',
  green: '#dbe8d5',
  built: '#e3e5df',
  road: '#ffffff',
  mainRoad: '#fbe8c8',
  rail: '#b9bfba',
  border: '#8d9691',
  ink: '#16201d',
  inkSoft: '#4b5853',
  waterInk: '#2f6271',
  halo: '#ffffff',
  closure: '#a01f1b',
  detour: '#8a5500',
};

const dark = {
  water: '#13303a',
  land: '#1b2421',
  green: '#1d3024',
  built: '#27312d',
  road: '#3a4641',
  mainRoad: '#544a35',
  rail: '#4b5651',
  border: '#6d7873',
  ink: '#edf1ee',
  inkSoft: '#aab5b0',
  waterInk: '#8fc0cf',
  halo: '#101614',
  closure: '#ffa095',
  detour: '#f0c56c',
};

/** The palette of the look the visitor prefers, with the brand's own accent. */
export function mapColours(isDark: boolean): MapColours {
  const tokens = getComputedStyle(document.documentElement);
  const token = (name: string, otherwise: string) =>
    tokens.getPropertyValue(name).trim() || otherwise;
  return {
    ...(isDark ? dark : light),
    accent: token('--accent', '#b4380c'),
    accentInk: token('--accent-ink', '#ffffff'),
  };
}
