import type { Chance } from './seed.ts';
import type { ProjectDraft } from './shapes.ts';
import { alongTheWayTemplates } from './templates/along-the-way.ts';
import { announcingTemplates } from './templates/announcing.ts';
import { templatesByTrade } from './templates/by-trade.ts';
import { finishingTemplates } from './templates/finishing.ts';
import type { UpdateTemplate } from './templates/template.ts';

/** The texts of one project: what has been told, in order, and what still waits in the portal. */
export type Choice = {
  announced: UpdateTemplate[];
  told: UpdateTemplate[];
  scheduled: UpdateTemplate[];
  drafted: UpdateTemplate[];
};

/** Chooses texts that fit the trade and how far the project is; never the same text twice. */
export function chooseUpdates(project: ProjectDraft, chance: Chance): Choice {
  const trade = templatesByTrade[project.trade];
  const announced = chance.shuffle<UpdateTemplate>(announcingTemplates);
  if (project.status === 'upcoming') {
    const startsSoon = project.days[0] < 40;
    const first = trade.filter(({ phase, works }) => phase === 'early' && works);
    return {
      announced: announced.slice(0, 3),
      told: [],
      scheduled: startsSoon ? first : [],
      drafted: startsSoon ? [] : first,
    };
  }
  if (project.status === 'completed') {
    const done = chance.shuffle<UpdateTemplate>(finishingTemplates).slice(0, 2);
    return { announced: [], told: [...trade.slice(1), ...done], scheduled: [], drafted: [] };
  }
  const fraction = builtFraction(project);
  const along = chance
    .shuffle<UpdateTemplate>(alongTheWayTemplates)
    .filter(({ afterFraction = 0 }) => fraction >= afterFraction);
  const told = trade.filter(({ phase }) => isReached(phase, fraction));
  return {
    announced: announced.slice(0, 1),
    told: woven(told, along.slice(0, 2), chance),
    scheduled: chance.fraction() < 0.3 ? along.slice(2, 3) : [],
    drafted: chance.fraction() < 0.25 ? along.slice(3, 4) : [],
  };
}

/** How much of the building time has passed, from 0 to 1. */
export function builtFraction({ days: [start, end] }: ProjectDraft): number {
  return Math.min(1, Math.max(0, -start / (end - start)));
}

function isReached(phase: UpdateTemplate['phase'], fraction: number): boolean {
  if (phase === 'late') return fraction >= 0.72;
  return phase === 'early' || fraction >= 0.25;
}

/** Puts the extras between the items, never before the first. */
function woven<Item>(items: readonly Item[], extras: readonly Item[], chance: Chance): Item[] {
  return extras.reduce<Item[]>(
    (list, extra) => list.toSpliced(chance.between(1, list.length), 0, extra),
    [...items],
  );
}
