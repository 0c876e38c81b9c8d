export const frame = {
  'nav.skip': 'Naar de inhoud',
  'nav.main': 'Hoofdmenu',
  'nav.projects': 'Projecten',
  'nav.conversation': 'Mijn vraag',
  'nav.trust': 'Wat wij beloven',
  'nav.api': 'Voor ontwikkelaars',
  'nav.portal': 'Voor projectteams',
  'nav.home': '{brand}, naar de voorpagina',

  'footer.privacy': 'Geen account, geen cookies, niemand kijkt mee.',

  'status.upcoming': 'Begint nog',
  'status.active': 'In uitvoering',
  'status.completed': 'Klaar',

  'error.404': 'Hier is niets',
  'error.404Text': 'Deze pagina bestaat niet, of niet meer. Zoek het project op naam of plaats.',
  'error.413': 'Dit is te veel',
  'error.413Text':
    'Wat u verstuurde is groter dan wij aannemen. Ga terug: uw tekst staat er nog. Maak hem korter of kies minder of kleinere foto’s.',
  'error.429': 'Even geduld',
  'error.429Text':
    '{seconds, plural, =0 {Er kwamen te veel verzoeken kort na elkaar. Probeer het zo nog eens.} other {Er kwamen te veel verzoeken kort na elkaar. Probeer het over # seconden nog eens.}}',
  'error.500': 'Er ging bij ons iets mis',
  'error.500Text':
    'Het ligt niet aan u. Probeer het nog eens; blijft het misgaan, noem dan dit nummer:',
  'error.503': 'Even niet bereikbaar',
  'error.503Text': 'Wij zijn zo terug. Wat u al open had, kunt u gewoon blijven lezen.',
  'error.other': 'Dat kan niet',
  'error.home': 'Naar de projecten',
  'error.retry': 'Probeer het opnieuw',
} as const;
