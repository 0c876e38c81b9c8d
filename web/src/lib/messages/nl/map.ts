export const map = {
  'map.title': 'Kaart van de projecten',
  'map.failed':
    'De kaart kan hier niet worden getoond. Alles wat erop staat, staat ook in de lijst.',
  'map.intro': 'Kies een project op de kaart, of in de lijst ernaast: daar staat hetzelfde.',
  'map.list': 'Alle projecten',
  'map.count': '{total, plural, =0 {Nog geen projecten} one {Eén project} other {# projecten}}',
  'map.open': 'Naar het project',
  'map.asList': 'Als lijst',
  'map.asMap': 'Op de kaart',
  'map.closures': 'Afsluiting',
  'map.detours': 'Omleiding',
  'map.areas': 'Werkterrein',
  'map.legend': 'Op de kaart',
  'map.keys': 'Met het toetsenbord: pijltjes verplaatsen, + en − zoomen.',
} as const;
