export const timeline = {
  'update.correctedMark': 'Verbeterd',
  'update.inTimeline': 'Toon tussen de andere berichten',

  'timeline.loading': 'Oudere berichten worden opgehaald…',
  'timeline.loaded': '{number} oudere berichten toegevoegd',
  'timeline.failed': 'Ophalen lukte niet. Probeer het nog eens.',

  'lightbox.open': 'Bekijk groot: {alt}',
  'lightbox.title': 'Foto’s',
  'lightbox.close': 'Sluit',
  'lightbox.next': 'Volgende foto',
  'lightbox.previous': 'Vorige foto',
  'lightbox.of': 'Foto {number} van {total}',

  'film.length': 'duurt {time}',
  'film.captions': 'Ondertitels',
  'film.description': 'Lees wat er te zien en te horen is',
  'film.download': 'Download de video',

  'document.title': 'Documenten',
  'document.pages': '{number, plural, one {1 bladzijde} other {# bladzijden}}',

  'reaction.title': 'Wat vindt u hiervan?',
  'reaction.useful': 'Goed om te weten',
  'reaction.glad': 'Fijn',
  'reaction.worried': 'Ik maak me zorgen',
  'reaction.annoyed': 'Hier heb ik last van',
  'reaction.times':
    '{number, plural, =0 {nog niet gekozen} one {1 keer gekozen} other {# keer gekozen}}',
  'reaction.how':
    'Wij tellen alleen hoe vaak iets wordt gekozen. Dat u het was, onthoudt uw eigen toestel.',
  'reaction.added': 'Uw reactie telt mee. Druk nog eens om haar terug te nemen.',
  'reaction.takenBack': 'Uw reactie telt niet meer mee.',
  'reaction.failed': 'Dat lukte niet. Probeer het over een paar minuten nog eens.',

  'comment.title': 'Wat bewoners zeggen',
  'comment.none': 'Nog niemand heeft hier iets gezegd.',
  'comment.someone': 'Een bewoner',
  'comment.removed': 'Het projectteam heeft dit weggehaald. Reden: {reason}',
  'comment.older': 'Eerdere reacties',
  'comment.newest': 'Nieuwste reacties',
  'comment.write': 'Zeg er iets over',
  'comment.text': 'Uw reactie',
  'comment.pre': 'Het team kijkt er eerst naar. Daarna kan iedereen het lezen.',
  'comment.post':
    'Iedereen kan het meteen lezen. Het team kan een reactie weghalen en zegt dan waarom.',
  'comment.name': 'Uw naam (hoeft niet)',
  'comment.nameHint': 'Iedereen leest die naam. Een voornaam is genoeg.',
  'comment.device': 'Alleen dit toestel kan uw reactie terugnemen: het bewaart er de sleutel van.',
  'comment.warn.phone': 'Er staat een telefoonnummer in uw reactie. Iedereen zou het kunnen lezen.',
  'comment.warn.email': 'Er staat een e-mailadres in uw reactie. Iedereen zou het kunnen lezen.',
  'comment.warn.address':
    'Er staat een adres of postcode in uw reactie. Iedereen zou het kunnen lezen.',
  'comment.warn.plate': 'Er staat een kenteken in uw reactie. Iedereen zou het kunnen lezen.',
  'comment.warn.iban': 'Er staat een bankrekening in uw reactie. Iedereen zou het kunnen lezen.',
  'comment.question':
    'Wilt u antwoord van het team? Stel dan een vraag; die leest alleen het team.',
  'comment.send': 'Plaats reactie',
  'comment.empty': 'Schrijf eerst uw reactie.',
  'comment.long': 'Uw reactie is te lang. Hoogstens 1000 tekens, en 40 voor de naam.',
  'comment.tooMany': 'Er kwamen veel reacties kort na elkaar. Probeer het later nog eens.',
  'comment.refused': 'Dit project neemt nu geen reacties aan.',
  'comment.failed': 'Versturen lukte niet. Uw tekst staat er nog; probeer het zo nog eens.',
  'comment.sentWaiting':
    'Uw reactie is verstuurd. Zij staat hier zodra het team haar heeft bekeken.',
  'comment.sentShown': 'Uw reactie staat erbij.',
  'comment.yours': 'Van u',
  'comment.yoursWaiting': 'Uw reactie wacht op het team.',
  'comment.takeBack': 'Neem terug',
  'comment.takenBack': 'Uw reactie is weg.',
} as const;
