export const projects = {
  'projects.title': 'Uw projecten',
  'projects.search': 'Zoek in uw projecten',
  'projects.searchSubmit': 'Zoek',
  'projects.waiting':
    '{number, plural, one {Eén bewoner wacht op antwoord} other {# bewoners wachten op antwoord}}',
  'projects.open': '{number, plural, one {1 wacht op antwoord} other {# wachten op antwoord}}',
  'projects.toInbox': 'Alle vragen',
  'projects.others': 'Hier wacht niemand',
  'projects.nothingWaits': 'Niemand wacht op antwoord',
  'projects.followers': '{number, plural, =0 {geen volgers} one {1 volger} other {# volgers}}',
  'projects.lastUpdate': 'laatste bericht {day}',
  'projects.noUpdate': 'nog geen bericht',
  'projects.write': 'Schrijf',
  'projects.none': 'U heeft nog geen projecten',
  'projects.noneHow': 'Vraag de beheerder van uw organisatie om u bij een project te zetten.',
  'projects.notFound': 'Geen van uw projecten past bij “{query}”.',
  'projects.all': 'Toon alle projecten',

  'project.public': 'Zoals bewoners het zien',
  'project.viewer': 'U kijkt hier mee. Schrijven en antwoorden kan wie redacteur is.',
  'project.inbox': 'Alle vragen van dit project',
  'project.nothingWaits': 'Niemand wacht op antwoord',
  'project.write': 'Schrijf een bericht',
  'project.noUpdates': 'Nog geen berichten',
  'project.noUpdatesHow':
    'Een eerste bericht hoeft niet lang te zijn: wie u bent, wat u gaat doen en wanneer het begint.',
  'project.older': 'Oudere berichten',
  'project.newest': 'Nieuwste berichten',

  'project.elsewhere': 'Elders tonen',
  'project.snippet': 'Voor uw eigen website',
  'project.snippetHow':
    'Plak dit in een pagina van uw site. Het toont vandaag, wat er komt en de laatste berichten; het laadt geen script en volgt niemand.',
  'project.copy': 'Kopieer',
  'project.copied': 'Gekopieerd',
  'project.screen': 'Scherm voor de keet',
} as const;
