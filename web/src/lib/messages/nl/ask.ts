export const ask = {
  'ask.title': 'Stel uw vraag',
  'ask.intro':
    'U hoeft niet te zeggen wie u bent. U krijgt een code waarmee alleen u het antwoord leest.',
  'ask.kind': 'Wat wilt u doen?',
  'ask.question': 'Iets vragen',
  'ask.questionHint': 'Bijvoorbeeld: kan ik dinsdag bij mijn garage?',
  'ask.report': 'Iets melden',
  'ask.reportHint': 'Bijvoorbeeld: het hek op de hoek staat open.',
  'ask.text': 'Uw bericht',
  'ask.textHint': 'Schrijf op waar het is en wat u ziet of wilt weten. Hoogstens 4000 tekens.',
  'ask.name': 'Uw naam (hoeft niet)',
  'ask.nameHint': 'Alleen als u wilt dat het team u bij naam noemt. Een voornaam is genoeg.',
  'ask.warnPhone':
    'Er staat een telefoonnummer in uw bericht. Dat is niet nodig: u leest het antwoord met uw code.',
  'ask.warnEmail':
    'Er staat een e-mailadres in uw bericht. Dat is niet nodig: u leest het antwoord met uw code.',
  'ask.preview': 'Bekijk wat zij zien',
  'ask.previewTitle': 'Dit is precies wat zij zien',
  'ask.previewIntro':
    'Het team van {project} ziet dit bericht, en verder niets: geen naam, geen telefoon, geen plaats.',
  'ask.previewIntroNamed':
    'Het team van {project} ziet dit bericht met de naam die u opgaf, en verder niets.',
  'ask.anonymous': 'Een bewoner',
  'ask.send': 'Verstuur',
  'ask.change': 'Wijzig',
  'ask.emptyText': 'Schrijf eerst uw bericht.',
  'ask.longText': 'Uw bericht is te lang. Maak het korter dan 4000 tekens.',
  'ask.longName': 'De naam is te lang. Hoogstens 80 tekens.',
  'ask.noKind': 'Kies of u iets wilt vragen of melden.',
  'ask.sentTitle': 'Uw bericht is verstuurd',
  'ask.keep': 'Bewaar deze code',
  'ask.keepWhy':
    'Alleen met deze woorden leest u het antwoord. Wij bewaren de code niet en kunnen hem dus ook niet opnieuw geven.',
  'ask.codeLabel': 'Uw code',
  'ask.qrLabel': 'QR-code die uw gesprek opent',
  'ask.how': 'Maak een foto van deze pagina, schrijf de woorden op, of druk hem af.',
  'ask.print': 'Druk af',
  'ask.copyCode': 'Kopieer de code',
  'ask.codeCopied': 'Code gekopieerd',
  'ask.open': 'Open uw gesprek',
  'ask.backToProject': 'Terug naar het project',
  'ask.printWhere': 'Open het gesprek op:',
} as const;
