export const discover = {
  'discover.title': 'Wat wordt er bij u gebouwd?',
  'discover.search': 'Zoek op straat, plaats of project',
  'discover.placeholder': 'Straat, plaats, project',
  'discover.submit': 'Zoeken',
  'discover.count':
    '{total, plural, =0 {Geen projecten gevonden} one {Eén project} other {# projecten}}',
  'discover.countFor':
    '{total, plural, =0 {Niets gevonden voor “{query}”} one {Eén project voor “{query}”} other {# projecten voor “{query}”}}',
  'discover.none': 'Probeer alleen de plaatsnaam, of een deel van de straatnaam.',
  'discover.all': 'Toon alle projecten',
  'discover.more': 'Meer projecten',
  'discover.nearest': 'Dichtstbijzijnde eerst',
  'discover.nearestHow': 'Uw plaats blijft op dit toestel. De afstand wordt hier berekend.',
  'discover.nearestBusy': 'Even zoeken…',
  'discover.nearestDone': 'Gesorteerd op afstand. Uw plaats is niet verstuurd.',
  'discover.nearestFailed': 'Uw toestel geeft zijn plaats niet. De lijst blijft zoals hij is.',
  'discover.away': 'op {distance} km',
} as const;
