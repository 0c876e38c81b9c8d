import { type Day, isoDay } from './calendar.ts';
import type { DemoPhase, Trade } from './shapes.ts';

/** A phase as written down: its share of the building time, and its name. */
type PhaseDraft = readonly [share: number, nl: string, en: string, de: string];

const groundwork: readonly PhaseDraft[] = [
  [12, 'Kabels en leidingen verleggen', 'Moving cables and pipes', 'Kabel und Leitungen umlegen'],
  [30, 'Straat openen en graven', 'Opening the street and digging', 'Straße aufbrechen und graben'],
  [30, 'Nieuwe buizen leggen', 'Laying new pipes', 'Neue Rohre verlegen'],
  [20, 'Bestraten', 'Paving', 'Pflastern'],
  [8, 'Bomen en opruimen', 'Trees and clearing up', 'Bäume pflanzen und aufräumen'],
];

const building: readonly PhaseDraft[] = [
  [
    10,
    'Slopen en bouwrijp maken',
    'Demolition and preparing the ground',
    'Abriss und Vorbereitung',
  ],
  [15, 'Heien en fundering', 'Piling and foundations', 'Rammarbeiten und Fundament'],
  [35, 'Ruwbouw', 'Structure', 'Rohbau'],
  [25, 'Gevel en dak', 'Front and roof', 'Fassade und Dach'],
  [15, 'Afbouw en stoep', 'Finishing and pavement', 'Ausbau und Gehweg'],
];

const water: readonly PhaseDraft[] = [
  [10, 'Steigers en hulpwand', 'Scaffolding and temporary wall', 'Gerüste und Hilfswand'],
  [25, 'Oude muur verwijderen', 'Removing the old wall', 'Alte Mauer abbrechen'],
  [30, 'Palen en nieuwe fundering', 'Piles and new foundations', 'Pfähle und neues Fundament'],
  [25, 'Nieuwe muur metselen', 'Building the new wall', 'Neue Mauer mauern'],
  [10, 'Bomen planten en bestraten', 'Planting trees and paving', 'Bäume pflanzen und pflastern'],
];

const dike: readonly PhaseDraft[] = [
  [12, 'Kabels en leidingen verleggen', 'Moving cables and pipes', 'Kabel und Leitungen umlegen'],
  [25, 'Klei en zand aanvoeren', 'Bringing in clay and sand', 'Lehm und Sand anliefern'],
  [
    30,
    'Dijk verhogen en verbreden',
    'Raising and widening the dike',
    'Deich erhöhen und verbreitern',
  ],
  [20, 'Steenbekleding leggen', 'Laying the stone cover', 'Steinabdeckung verlegen'],
  [13, 'Fietspad en gras', 'Cycle path and grass', 'Radweg und Gras'],
];

const rails: readonly PhaseDraft[] = [
  [10, 'Omleidingen inrichten', 'Setting up the detours', 'Umleitungen einrichten'],
  [25, 'Oud spoor verwijderen', 'Removing the old track', 'Alte Gleise ausbauen'],
  [35, 'Nieuwe fundering en rails', 'New foundations and rails', 'Neuer Unterbau und Schienen'],
  [20, 'Bovenleiding en haltes', 'Overhead line and stops', 'Oberleitung und Haltestellen'],
  [10, 'Proefritten en opruimen', 'Test runs and clearing up', 'Probefahrten und Restarbeiten'],
];

const crossing: readonly PhaseDraft[] = [
  [10, 'Onderzoek en voorbereiding', 'Surveys and preparation', 'Untersuchung und Vorbereitung'],
  [30, 'Betonherstel', 'Repairing the concrete', 'Beton instand setzen'],
  [25, 'Staal en bewegende delen', 'Steel and moving parts', 'Stahl und bewegliche Teile'],
  [20, 'Wegdek en leuningen', 'Road surface and railings', 'Fahrbahn und Geländer'],
  [10, 'Schilderen', 'Painting', 'Streichen'],
  [5, 'Testen en openen', 'Testing and opening', 'Testen und eröffnen'],
];

const road: readonly PhaseDraft[] = [
  [12, 'Voorbereiden en afzetten', 'Preparing and closing off', 'Vorbereiten und absperren'],
  [33, 'Oude laag eruit', 'Removing the old surface', 'Alte Decke abtragen'],
  [35, 'Nieuwe laag en randen', 'New surface and kerbs', 'Neue Decke und Bordsteine'],
  [20, 'Strepen, borden en groen', 'Markings, signs and green', 'Markierungen, Schilder und Grün'],
];

const green: readonly PhaseDraft[] = [
  [15, 'Ontwerp met de buurt', 'Design with the neighbourhood', 'Entwurf mit der Nachbarschaft'],
  [25, 'Opruimen en grondwerk', 'Clearing and earthworks', 'Räumung und Erdarbeiten'],
  [30, 'Paden en toestellen', 'Paths and equipment', 'Wege und Spielgeräte'],
  [30, 'Planten en zaaien', 'Planting and sowing', 'Pflanzen und säen'],
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
  return drafts.map(([share, nl, en, de], index) => {
    const first = start + Math.round(done * perShare);
    done += share;
    const last = start + Math.round(done * perShare) - 1;
    const isLast = index === drafts.length - 1;
    return {
      name: { nl, en, de },
      startsOn: isoDay(first),
      endsOn: isoDay(isLast ? end : Math.min(end, last + overlap)),
    };
  });
}
