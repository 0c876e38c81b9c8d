import type { UpdateTemplate } from './template.ts';

export const tramTemplates: readonly UpdateTemplate[] = [
  {
    id: 'tram-no-service',
    phase: 'early',
    category: 'access',
    picture: true,
    title: { nl: 'Geen tram over {street}', en: 'No trams along {street}' },
    nl: [
      'Van {start} tot en met {end} rijden hier geen trams. Pendelbussen stoppen om de hoek; volg de gele pijlen op de stoep.',
      [
        'Lopend en met een rolstoel blijft alles bereikbaar.',
        'Fietsers volgen een route van twee minuten extra.',
        'Auto’s rijden om. Bewoners met een parkeerplaats krijgen een doorlaatkaart.',
      ],
      'Reist u met een hulpmiddel en is de omweg te ver? Bel {contact}, dan regelen we vervoer naar de pendelhalte.',
    ],
    en: [
      'From {start} to {end} no trams run here. Shuttle buses stop around the corner; follow the yellow arrows on the pavement.',
      [
        'Everything stays within reach on foot and by wheelchair.',
        'Cyclists take a route of two extra minutes.',
        'Cars make a detour. Residents with a parking space get a pass.',
      ],
      'Is the detour too far with a walking aid? Call {contact} and we will arrange a ride to the shuttle stop.',
    ],
    works: {
      title: {
        nl: 'Geen tram, straat opengebroken',
        en: 'No trams, street opened up',
        de: 'Keine Straßenbahn, Straße aufgebrochen',
      },
      rhythm: 'continuous',
      days: 26,
      nuisance: ['closure', 'noise'],
      situation: 'bikesAndCarsDetour',
    },
  },
  {
    id: 'tram-old-rails',
    phase: 'early',
    category: 'progress',
    numbers: { tonnes: [48, 130] },
    title: {
      nl: '{tonnes} ton oud spoor op weg naar de smelterij',
      en: '{tonnes} tonnes of old track off to be melted',
    },
    nl: [
      'De oude rails zijn eruit. Samen wogen ze {tonnes} ton; ze worden omgesmolten tot nieuw staal. Een stukje van veertig centimeter bewaren we voor de liefhebber: wie het eerst een mooie herinnering aan deze lijn stuurt, mag het komen halen.',
      'Onder het spoor lag meer puin dan op de tekening stond. Dat kost ons twee dagen, die we inlopen door op zaterdag door te werken, na negen uur.',
    ],
    en: [
      'The old rails are out. Together they weighed {tonnes} tonnes and will be melted into new steel. We kept a piece of forty centimetres: the first to send us a nice memory of this line may collect it.',
      'There was more rubble under the track than on the drawing. It costs two days, which we make up on Saturdays after nine.',
    ],
  },
  {
    id: 'tram-welding',
    phase: 'middle',
    category: 'nuisance',
    picture: true,
    numbers: { welds: [24, 60] },
    title: {
      nl: 'Lassen in de avond: fel licht en slijpgeluid',
      en: 'Welding in the evening: bright light and grinding',
    },
    nl: [
      'De rails worden aan elkaar gelast, {welds} keer in totaal. Dat doen we tussen 19.00 en 23.00 uur, wanneer het staal niet meer uitzet door de zon. Na elke las slijpen we hem glad.',
      'De werkplek blijft van {start} tot en met {end} dicht voor auto’s. We zetten lichtschermen aan de kant van de woningen en bieden oordoppen aan bij de keet.',
    ],
    en: [
      'The rails are welded together, {welds} welds in all. We do it between 19.00 and 23.00, when the steel no longer stretches in the sun. Each weld is then ground smooth.',
      'Cars stay out from {start} to {end}. We place light screens towards the homes and have earplugs at the site hut.',
    ],
    works: {
      title: {
        nl: 'Avondwerk: rails lassen',
        en: 'Evening works: welding rails',
        de: 'Abendarbeit: Schienen schweißen',
      },
      rhythm: 'continuous',
      days: 16,
      daily: ['19:00', '23:00'],
      nuisance: ['noise', 'light', 'closure'],
      situation: 'carsDetour',
    },
  },
  {
    id: 'tram-mat',
    phase: 'middle',
    category: 'progress',
    title: {
      nl: 'Waarom er rubber onder het spoor gaat',
      en: 'Why there is rubber under the track',
    },
    nl: [
      'Tussen de betonplaat en de ondergrond leggen we een mat van oude autobanden, drie centimeter dik. Een tram die langsrijdt duwt dan niet meer tegen uw fundering maar tegen de mat.',
      'Op het vorige stuk hebben we gemeten: in de huizen bleef minder dan een derde van de trilling over. Het kopje in de kast rinkelt niet meer, schreef een bewoonster.',
    ],
    en: [
      'Between the concrete slab and the soil we lay a mat of old car tyres, three centimetres thick. A passing tram then pushes against the mat and not against your foundations.',
      'We measured on the previous section: less than a third of the shaking was left indoors. The cup in the cupboard no longer rattles, one resident wrote.',
    ],
  },
  {
    id: 'tram-test-ride',
    phase: 'late',
    category: 'planning',
    picture: true,
    title: { nl: 'Proefritten in het weekend', en: 'Test rides at the weekend' },
    nl: [
      'Op {start} rijdt de eerste tram stapvoets over het nieuwe spoor, zonder reizigers. We meten of hij nergens de stoeprand raakt en of de bovenleiding strak hangt.',
      'Let op bij het oversteken: er komt weer iets aan op rails. Onze verkeersregelaars staan bij elke oversteek.',
    ],
    en: [
      'On {start} the first tram rolls over the new track at walking pace, without passengers. We check that it clears every kerb and that the overhead wire is tight.',
      'Take care when crossing: something runs on these rails again. Our marshals stand at each crossing.',
    ],
    works: {
      title: {
        nl: 'Proefritten met lege trams',
        en: 'Test rides with empty trams',
        de: 'Probefahrten mit leeren Straßenbahnen',
      },
      rhythm: 'weekend',
      days: 2,
      daily: ['08:00', '18:00'],
      nuisance: ['closure'],
      situation: 'carsDetour',
    },
  },
];
