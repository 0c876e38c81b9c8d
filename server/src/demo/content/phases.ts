import { type Day, isoDay } from './calendar.ts';
import type { DemoPhase, Trade } from './shapes.ts';

/** A phase as written down: its share of the building time, and its name. */
type PhaseDraft = readonly [share: number, nl: string, en: string];

const groundwork: readonly PhaseDraft[] = [
  [12, 'Kabels en leidingen verleggen', 'Moving cables and pipes'],
  [30, 'Straat openen en graven', 'Opening the street and digging'],
  [30, 'Nieuwe buizen leggen', 'Laying new pipes'],
  [20, 'Bestraten', 'Paving'],
  [8, 'Bomen en opruimen', 'Trees and clearing up'],
];

const building: readonly PhaseDraft[] = [
  [10, 'Slopen en bouwrijp maken', 'Demolition and preparing the ground'],
  [15, 'Heien en fundering', 'Piling and foundations'],
  [35, 'Ruwbouw', 'Structure'],
  [25, 'Gevel en dak', 'Front and roof'],
  [15, 'Afbouw en stoep', 'Finishing and pavement'],
];

const water: readonly PhaseDraft[] = [
  [10, 'Steigers en hulpwand', 'Scaffolding and temporary wall'],
  [25, 'Oude muur verwijderen', 'Removing the old wall'],
  [30, 'Palen en nieuwe fundering', 'Piles and new foundations'],
  [25, 'Nieuwe muur metselen', 'Building the new wall'],
  [10, 'Bomen planten en bestraten', 'Planting trees and paving'],
];

const dike: readonly PhaseDraft[] = [
  [12, 'Kabels en leidingen verleggen', 'Moving cables and pipes'],
  [25, 'Klei en zand aanvoeren', 'Bringing in clay and sand'],
  [30, 'Dijk verhogen en verbreden', 'Raising and widening the dike'],
  [20, 'Steenbekleding leggen', 'Laying the stone cover'],
  [13, 'Fietspad en gras', 'Cycle path and grass'],
];

const rails: readonly PhaseDraft[] = [
  [10, 'Omleidingen inrichten', 'Setting up the detours'],
  [25, 'Oud spoor verwijderen', 'Removing the old track'],
  [35, 'Nieuwe fundering en rails', 'New foundations and rails'],
  [20, 'Bovenleiding en haltes', 'Overhead line and stops'],
  [10, 'Proefritten en opruimen', 'Test runs and clearing up'],
];

const crossing: readonly PhaseDraft[] = [
  [10, 'Onderzoek en voorbereiding', 'Surveys and preparation'],
  [30, 'Betonherstel', 'Repairing the concrete'],
  [25, 'Staal en bewegende delen', 'Steel and moving parts'],
  [20, 'Wegdek en leuningen', 'Road surface and railings'],
  [10, 'Schilderen', 'Painting'],
  [5, 'Testen en openen', 'Testing and opening'],
];

const road: readonly PhaseDraft[] = [
  [12, 'Voorbereiden en afzetten', 'Preparing and closing off'],
  [33, 'Oude laag eruit', 'Removing the old surface'],
  [35, 'Nieuwe laag en randen', 'New surface and kerbs'],
  [20, 'Strepen, borden en groen', 'Markings, signs and green'],
];

const green: readonly PhaseDraft[] = [
  [15, 'Ontwerp met de buurt', 'Design with the neighbourhood'],
  [25, 'Opruimen en grondwerk', 'Clearing and earthworks'],
  [30, 'Paden en toestellen', 'Paths and equipment'],
  [30, 'Planten en zaaien', 'Planting and sowing'],
];

const phasesByTrade: Readonly<Record<Trade, readonly PhaseDraft[]>> = {
  quay: water,
  sewer: groundwork,
  tram: rails,
  bridge: crossing,
  school: building,
  housing: building,
  tunnel: crossing,
  heat: groundwork,
  park: green,
  dike,
  square: road,
  trees: green,
  road,
  lock: crossing,
  noise: road,
  playground: green,
};

/** The phases of a project one after the other, each a little into the next as on real sites. */
export function phasesOf(trade: Trade, start: Day, end: Day): DemoPhase[] {
  const drafts = phasesByTrade[trade];
  const whole = drafts.reduce((sum, [share]) => sum + share, 0);
  const perShare = (end - start) / whole;
  const overlap = Math.floor((end - start) / 40);
  let done = 0;
  return drafts.map(([share, nl, en], index) => {
    const first = start + Math.round(done * perShare);
    done += share;
    const last = start + Math.round(done * perShare) - 1;
    const isLast = index === drafts.length - 1;
    return {
      name: { nl, en },
      startsOn: isoDay(first),
      endsOn: isoDay(isLast ? end : Math.min(end, last + overlap)),
    };
  });
}
