import type { Palette } from '../kit/palettes.ts';
import type { SceneName } from '../scene-names.ts';
import { bicycleTunnelAlt, drawBicycleTunnel } from './bicycle-tunnel.ts';
import { bridgeBargeAlt, drawBridgeBarge } from './bridge-barge.ts';
import { canalQuayAlt, drawCanalQuay } from './canal-quay.ts';
import { dikeAlt, drawDike } from './dike.ts';
import { drawHeatPipes, heatPipesAlt } from './heat-pipes.ts';
import { drawHousingBlock, housingBlockAlt } from './housing-block.ts';
import { drawLock, lockAlt } from './lock.ts';
import { drawNoiseBarrier, noiseBarrierAlt } from './noise-barrier.ts';
import { drawParkTrees, parkTreesAlt } from './park-trees.ts';
import { drawPipeTrench, pipeTrenchAlt } from './pipe-trench.ts';
import { drawPlayground, playgroundAlt } from './playground.ts';
import { drawRoadRoller, roadRollerAlt } from './road-roller.ts';
import { drawSchoolYard, schoolYardAlt } from './school-yard.ts';
import { drawStationSquare, stationSquareAlt } from './station-square.ts';
import { drawTramStreet, tramStreetAlt } from './tram-street.ts';

export type Scene = {
  draw: (seed: number, palette: Palette) => string;
  /** What is to be seen, without the light; that comes with the palette. */
  alt: { nl: string; en: string };
};

/** Every scene by its name. */
export const scenes: Record<SceneName, Scene> = {
  'canal-quay': { draw: drawCanalQuay, alt: canalQuayAlt },
  'bridge-barge': { draw: drawBridgeBarge, alt: bridgeBargeAlt },
  'pipe-trench': { draw: drawPipeTrench, alt: pipeTrenchAlt },
  'tram-street': { draw: drawTramStreet, alt: tramStreetAlt },
  'housing-block': { draw: drawHousingBlock, alt: housingBlockAlt },
  dike: { draw: drawDike, alt: dikeAlt },
  'park-trees': { draw: drawParkTrees, alt: parkTreesAlt },
  'station-square': { draw: drawStationSquare, alt: stationSquareAlt },
  'bicycle-tunnel': { draw: drawBicycleTunnel, alt: bicycleTunnelAlt },
  lock: { draw: drawLock, alt: lockAlt },
  'school-yard': { draw: drawSchoolYard, alt: schoolYardAlt },
  'road-roller': { draw: drawRoadRoller, alt: roadRollerAlt },
  'heat-pipes': { draw: drawHeatPipes, alt: heatPipesAlt },
  'noise-barrier': { draw: drawNoiseBarrier, alt: noiseBarrierAlt },
  playground: { draw: drawPlayground, alt: playgroundAlt },
};
