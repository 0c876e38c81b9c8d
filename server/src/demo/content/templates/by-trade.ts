import type { Trade } from '../shapes.ts';
import { bridgeTemplates } from './bridge.ts';
import { dikeTemplates } from './dike.ts';
import { heatTemplates } from './heat.ts';
import { housingTemplates } from './housing.ts';
import { lockTemplates } from './lock.ts';
import { noiseBarrierTemplates } from './noise-barrier.ts';
import { parkTemplates } from './park.ts';
import { playgroundTemplates } from './playground.ts';
import { quayTemplates } from './quay.ts';
import { roadTemplates } from './road.ts';
import { schoolTemplates } from './school.ts';
import { sewerTemplates } from './sewer.ts';
import { squareTemplates } from './square.ts';
import type { UpdateTemplate } from './template.ts';
import { tramTemplates } from './tram.ts';
import { treeTemplates } from './trees.ts';
import { tunnelTemplates } from './tunnel.ts';

/** The texts that fit one kind of work, in the order in which they happen. */
export const templatesByTrade: Record<Trade, readonly UpdateTemplate[]> = {
  quay: quayTemplates,
  sewer: sewerTemplates,
  tram: tramTemplates,
  bridge: bridgeTemplates,
  school: schoolTemplates,
  housing: housingTemplates,
  tunnel: tunnelTemplates,
  heat: heatTemplates,
  park: parkTemplates,
  dike: dikeTemplates,
  square: squareTemplates,
  trees: treeTemplates,
  road: roadTemplates,
  lock: lockTemplates,
  noise: noiseBarrierTemplates,
  playground: playgroundTemplates,
};
