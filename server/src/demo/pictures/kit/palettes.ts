/** Five kinds of light. Each scene is drawn in any of them; few colours keep a picture calm. */

export type Palette = {
  name: 'morning' | 'noon' | 'rain' | 'dusk' | 'winter';
  /** Ends the alternative text. */
  words: { nl: string; en: string };
  sky: readonly [top: string, middle: string, bottom: string];
  sun: { colour: string; x: number; y: number; radius: number; glow: number };
  cloud: string;
  /** Silhouettes from the horizon to the front. */
  layers: readonly [farthest: string, far: string, near: string];
  paving: string;
  sand: string;
  grass: string;
  leaves: readonly [light: string, middle: string, dark: string];
  trunk: string;
  water: readonly [far: string, near: string];
  bricks: readonly [string, string, string, string, string];
  roofs: readonly [string, string, string];
  frame: string;
  glass: string;
  glow: string;
  /** Share of the windows with a lamp behind it. */
  litShare: number;
  concrete: string;
  steel: string;
  ink: string;
  machine: string;
  vest: string;
  signal: string;
  weather: 'clear' | 'rain' | 'snow';
};

const morning: Palette = {
  name: 'morning',
  words: { nl: 'in het ochtendlicht', en: 'in morning light' },
  sky: ['#86b4cc', '#f3d3bd', '#fde3bf'],
  sun: { colour: '#fff6dc', x: 1180, y: 330, radius: 62, glow: 520 },
  cloud: '#fff3e6',
  layers: ['#dcc3bb', '#b3aab4', '#75839a'],
  paving: '#c9b3a2',
  sand: '#dbb98d',
  grass: '#8ba870',
  leaves: ['#a9bf78', '#7f9f68', '#557f5f'],
  trunk: '#6d5148',
  water: ['#e8c9b2', '#5d8ca0'],
  bricks: ['#b4604a', '#8f4a44', '#d59367', '#e8cfae', '#6f4c52'],
  roofs: ['#7b4a48', '#57495a', '#94594b'],
  frame: '#fbf1e3',
  glass: '#6d8796',
  glow: '#ffe0a0',
  litShare: 0.12,
  concrete: '#cfc3b8',
  steel: '#62758a',
  ink: '#38364c',
  machine: '#f0a63a',
  vest: '#f2702b',
  signal: '#d8432f',
  weather: 'clear',
};

const noon: Palette = {
  name: 'noon',
  words: { nl: 'op een heldere dag', en: 'on a bright day' },
  sky: ['#3f9cc9', '#8fcbe3', '#dff1ee'],
  sun: { colour: '#fffbe8', x: 360, y: 190, radius: 58, glow: 460 },
  cloud: '#ffffff',
  layers: ['#b5d7dd', '#86b3bf', '#4f8795'],
  paving: '#d6cbb8',
  sand: '#e3c283',
  grass: '#84b45b',
  leaves: ['#a4cc62', '#6ca857', '#3f8055'],
  trunk: '#76523f',
  water: ['#8ecfd6', '#1f7896'],
  bricks: ['#c2573e', '#9c4037', '#dc9657', '#f2e2c4', '#744646'],
  roofs: ['#8a4638', '#4b4b58', '#b05f42'],
  frame: '#fffaf0',
  glass: '#4b7f98',
  glow: '#fff0b8',
  litShare: 0,
  concrete: '#d9d5c9',
  steel: '#4e6f86',
  ink: '#22384a',
  machine: '#f6b32c',
  vest: '#ff6a1f',
  signal: '#e0402d',
  weather: 'clear',
};

const rain: Palette = {
  name: 'rain',
  words: { nl: 'op een regenachtige dag', en: 'on a rainy day' },
  sky: ['#66798a', '#93a4ae', '#c8cfcf'],
  sun: { colour: '#e6e8e4', x: 1120, y: 250, radius: 0, glow: 420 },
  cloud: '#7e909d',
  layers: ['#abb6ba', '#84949d', '#566874'],
  paving: '#8f9698',
  sand: '#a8977e',
  grass: '#6d8d6b',
  leaves: ['#89a577', '#5f8566', '#3f6455'],
  trunk: '#54463f',
  water: ['#a5b3b8', '#3f5c6b'],
  bricks: ['#96574a', '#744347', '#b07a5e', '#c4b59f', '#584650'],
  roofs: ['#5f4347', '#444652', '#77504a'],
  frame: '#e4e2da',
  glass: '#4d606d',
  glow: '#ffd58a',
  litShare: 0.38,
  concrete: '#a9adab',
  steel: '#4f606e',
  ink: '#29323f',
  machine: '#e6a233',
  vest: '#f27227',
  signal: '#cf4233',
  weather: 'rain',
};

const dusk: Palette = {
  name: 'dusk',
  words: { nl: 'in de avondschemering', en: 'at dusk' },
  sky: ['#2c3266', '#a4557f', '#ffb36b'],
  sun: { colour: '#ffe2a6', x: 1080, y: 520, radius: 74, glow: 620 },
  cloud: '#d8788a',
  layers: ['#b5627f', '#744a77', '#433a66'],
  paving: '#63507a',
  sand: '#94626f',
  grass: '#4f5c6e',
  leaves: ['#7b6f76', '#55617a', '#384668'],
  trunk: '#382c48',
  water: ['#f29a72', '#33346a'],
  bricks: ['#7d405c', '#5f3759', '#94566a', '#a77b84', '#453355'],
  roofs: ['#4a2f54', '#332c50', '#5d3757'],
  frame: '#d9b8b4',
  glass: '#45427a',
  glow: '#ffd37a',
  litShare: 0.4,
  concrete: '#86698a',
  steel: '#4a4a78',
  ink: '#211f42',
  machine: '#e89a3c',
  vest: '#ff7a35',
  signal: '#e2504a',
  weather: 'clear',
};

const winter: Palette = {
  name: 'winter',
  words: { nl: 'op een winterdag met sneeuw', en: 'on a snowy winter day' },
  sky: ['#a8c3d6', '#d9e2e8', '#f7ebe2'],
  sun: { colour: '#fff9ec', x: 420, y: 300, radius: 52, glow: 440 },
  cloud: '#f4f7f9',
  layers: ['#cfdbe2', '#a4b8c6', '#6c889c'],
  paving: '#dfe6ea',
  sand: '#cdbfae',
  grass: '#e9f0f3',
  leaves: ['#dfe9ee', '#a9bfc6', '#63838a'],
  trunk: '#57494d',
  water: ['#d5dfe4', '#6a93a8'],
  bricks: ['#b0624f', '#8a4b49', '#cf9470', '#e4d6c3', '#6a4f58'],
  roofs: ['#eef3f6', '#f7fafb', '#e3ebf0'],
  frame: '#ffffff',
  glass: '#6b8799',
  glow: '#ffdf9c',
  litShare: 0.28,
  concrete: '#d3d8da',
  steel: '#5c7688',
  ink: '#30405a',
  machine: '#eda935',
  vest: '#f36c28',
  signal: '#d6412f',
  weather: 'snow',
};

export const palettes: readonly Palette[] = [morning, noon, rain, dusk, winter];
