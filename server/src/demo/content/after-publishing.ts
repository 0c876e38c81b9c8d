import type { DemoUpdate, Localised } from './shapes.ts';

const hourMs = 3_600_000;

/** What went wrong and was put right, by the key of the update. */
const corrections: Record<string, Localised> = {
  'oude-delft/quay-boats': {
    nl: 'In de eerste versie stond dat de vaarweg acht meter breed is. Het is zes meter.',
    en: 'The first version said the waterway is eight metres wide. It is six metres.',
  },
  'riool-dapperstraat/sewer-pumping': {
    nl: 'De laatste dag van de pomp ontbrak; die staat er nu bij.',
    en: 'The last day of the pump was missing; it has been added.',
  },
  'javastraat/road-asphalt-weekend': {
    nl: 'Uw auto moet om 6.00 uur weg zijn, niet om 7.00 uur zoals eerst in dit bericht stond.',
    en: 'Your car must be gone at 6.00, not at 7.00 as this message said before.',
  },
  'oude-markt-enschede/trees-arrive': {
    nl: 'We schreven dat fietsers moeten omrijden. Dat klopt niet: fietsers kunnen er altijd langs.',
    en: 'We wrote that cyclists must take a detour. That is wrong: cyclists can always pass.',
  },
  'kinderdijk/dike-ship': {
    nl: 'De begeleide oversteek is er alleen tijdens werktijd; dat was onduidelijk.',
    en: 'The marshal is there during working hours only; that was unclear.',
  },
};

const withdrawals: Record<string, Localised> = {
  'spui/way-delivery-early': {
    nl: 'Het transport mag toch overdag rijden. Er wordt dus niet vroeg gelost.',
    en: 'The transport may travel by day after all, so there is no early unloading.',
  },
  'waalbrug/way-saturday': {
    nl: 'We hebben de achterstand op vrijdag al ingehaald. Zaterdag is er niemand aan het werk.',
    en: 'We caught up on Friday. Nobody works on Saturday.',
  },
};

/** Adds the correction or withdrawal that a few published updates received later. */
export function afterPublishing(update: DemoUpdate): DemoUpdate {
  const note = corrections[update.key];
  const reason = withdrawals[update.key];
  const later = (hours: number) => new Date(Date.parse(update.at) + hours * hourMs).toISOString();
  if (note) return { ...update, correction: { at: later(3), note } };
  if (reason) return { ...update, state: 'withdrawn', withdrawal: { at: later(5), reason } };
  return update;
}
