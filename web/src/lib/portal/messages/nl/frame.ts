export const frame = {
  'nav.skip': 'Naar de inhoud',
  'nav.main': 'Hoofdmenu',
  'nav.front': '{brand}, naar uw projecten',
  'nav.projects': 'Projecten',
  'nav.inbox': 'Vragen',
  'nav.signOut': 'Afmelden',

  cancel: 'Toch niet',

  'signIn.title': 'Aanmelden',
  'signIn.intro': 'Voor projectteams. Bewoners hebben geen account nodig.',
  'signIn.email': 'E-mailadres',
  'signIn.password': 'Wachtwoord',
  'signIn.show': 'Toon',
  'signIn.submit': 'Meld aan',
  'signIn.busy': 'Een ogenblik…',
  'signIn.refused':
    'Dat lukte niet. Kijk het e-mailadres en het wachtwoord na. Na vijf mislukte pogingen op rij wacht u dertig minuten.',
  'signIn.residents': 'Naar de pagina’s voor bewoners',

  'status.upcoming': 'begint nog',
  'status.active': 'in uitvoering',
  'status.completed': 'klaar',

  'state.draft': 'Concepten',
  'state.scheduled': 'Gepland',
  'state.published': 'Geplaatst',
  'state.withdrawn': 'Ingetrokken',

  'kind.news': 'Nieuws',
  'kind.works': 'Werkzaamheden',

  'category.auto': 'Vanzelf: voortgang, of hinder bij werkzaamheden',

  'passage.open': 'open',
  'passage.detour': 'om',
  'passage.closed': 'dicht',

  'preview.willSee': 'Zo zien bewoners het',
  'preview.see': 'Dit zien bewoners',

  'push.title': 'Melding op de telefoon',
  'push.now': 'nu',
  'push.followers':
    '{number, plural, =0 {Nog niemand volgt dit project; er gaat geen melding uit.} one {Gaat bij het plaatsen naar 1 volger.} other {Gaat bij het plaatsen naar # volgers.}}',

  'done.published':
    'Geplaatst. {followers, plural, =0 {Bewoners zien het nu.} one {Bewoners zien het nu; de melding aan 1 volger is onderweg.} other {Bewoners zien het nu; de melding aan # volgers is onderweg.}}',
  'done.scheduled': 'Gepland. Tot die tijd kunt u het nog wijzigen.',
  'done.corrected':
    'De verbetering staat er. Bewoners zien dat het bericht is verbeterd, en waarom.',
  'done.withdrawn': 'Het bericht is ingetrokken.',

  'error.401': 'Uw aanmelding is verlopen',
  'error.401Text':
    'Meld u aan in een nieuw tabblad. Ga dan hier terug met de knop van uw browser; wat u schreef staat er nog.',
  'error.403': 'Dit kan met uw rol niet',
  'error.403Text': 'Vraag de beheerder van uw organisatie als u dit wel zou moeten kunnen.',
  'error.404': 'Hier is niets',
  'error.404Text': 'Deze pagina bestaat niet, of hoort niet bij uw projecten.',
  'error.409': 'Dit is intussen veranderd',
  'error.409Text':
    'Iemand anders was net eerder. Laad de pagina opnieuw om te zien hoe het er staat.',
  'error.429': 'Even geduld',
  'error.429Text': 'Er kwamen veel verzoeken kort na elkaar. Probeer het zo nog eens.',
  'error.500': 'Er ging bij ons iets mis',
  'error.500Text':
    'Het ligt niet aan u. Probeer het nog eens; blijft het misgaan, noem dan het nummer hieronder.',
  'error.503': 'Even niet bereikbaar',
  'error.503Text': 'Wij zijn zo terug. Wat u al open had blijft gewoon staan.',
  'error.signIn': 'Meld aan in een nieuw tabblad',
  'error.front': 'Naar uw projecten',
  'error.retry': 'Probeer het opnieuw',
} as const;
