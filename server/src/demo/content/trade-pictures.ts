import type { SceneName } from '../pictures/scene-names.ts';
import { chanceFrom } from './seed.ts';
import type { PictureChoice, Trade } from './shapes.ts';

/** How many variations of each scene are used; a small number keeps the first start quick. */
const variationCount = 5;

const sceneOfTrade: Record<Trade, SceneName> = {
  quay: 'canal-quay',
  sewer: 'pipe-trench',
  tram: 'tram-street',
  bridge: 'bridge-barge',
  school: 'school-yard',
  housing: 'housing-block',
  tunnel: 'bicycle-tunnel',
  heat: 'heat-pipes',
  park: 'park-trees',
  dike: 'dike',
  square: 'station-square',
  trees: 'park-trees',
  road: 'road-roller',
  lock: 'lock',
  noise: 'noise-barrier',
  playground: 'playground',
};

/** The scene of a trade, in the variation that the words choose. */
export function pictureOf(trade: Trade, words: string): PictureChoice {
  return {
    scene: sceneOfTrade[trade],
    seed: chanceFrom(`picture of ${words}`).between(1, variationCount),
  };
}
