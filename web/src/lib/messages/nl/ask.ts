export const ask = {
  'ask.title': 'Stel uw vraag',
  'ask.intro':
    'U hoeft niet te zeggen wie u bent. U krijgt een code waarmee alleen u het antwoord leest.',
  'ask.call': 'Liever bellen?',
  'ask.kind': 'Wat wilt u doen?',
  'ask.question': 'Iets vragen',
  'ask.questionHint': 'Bijvoorbeeld: kan ik dinsdag bij mijn garage?',
  'ask.report': 'Iets melden',
  'ask.reportHint': 'Bijvoorbeeld: het hek op de hoek staat open.',
  'ask.text': 'Uw bericht',
  'ask.textHint': 'Schrijf op waar het is en wat u ziet of wilt weten. Hoogstens 4000 tekens.',
  'ask.name': 'Uw naam (hoeft niet)',
  'ask.nameHint': 'Alleen als u wilt dat het team u bij naam noemt. Een voornaam is genoeg.',
  'ask.preview': 'Bekijk wat zij zien',
  'ask.previewTitle': 'Dit is precies wat zij zien',
  'ask.previewIntro':
    'Het team van {project} ziet dit bericht, en verder niets: geen naam, geen telefoonnummer, niet waar u bent.',
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
  'ask.warn.phone':
    'Er staat een telefoonnummer in uw bericht. Dat is niet nodig: u leest het antwoord met uw code.',
  'ask.warn.email':
    'Er staat een e-mailadres in uw bericht. Dat is niet nodig: u leest het antwoord met uw code.',
  'ask.warn.address':
    'Er staat een adres of postcode in uw bericht. Noem liever een straat of een herkenbaar punt dan uw eigen huis.',
  'ask.warn.plate':
    'Er staat een kenteken in uw bericht. Dat is vaak niet nodig: kleur en plek van de auto zeggen genoeg.',
  'ask.warn.iban': 'Er staat een bankrekening in uw bericht. Die heeft het team nooit nodig.',
  'ask.place': 'Waar is het? (hoeft niet)',
  'ask.placeHint': 'Een straat, een hoek of iets wat iedereen ziet staan. Niet uw eigen adres.',
  'ask.longPlace': 'De plaats is te lang. Hoogstens 120 tekens.',
  'ask.photo': 'Foto’s (hoeft niet)',
  'ask.photoHint':
    'Hoogstens drie. Plaats, tijd en toestel worden eruit gehaald voordat iemand ze ziet.',
  'ask.photoNumber': 'Foto {number}',
  'ask.photoDrop': 'Haal foto {number} weg',
  'ask.photoThree': 'Drie foto’s is het meeste. Haal er een weg als u een andere wilt toevoegen.',
  'ask.photoLarge': 'Deze foto is te groot. Hoogstens 20 MB en 50 miljoen beeldpunten.',
  'ask.photoUnreadable':
    'Dit bestand kunnen wij niet als foto lezen. Kies een JPEG, PNG, WebP of AVIF.',
  'ask.photoBusy':
    'Er komen nu te veel foto’s binnen. Probeer het straks opnieuw, of verstuur uw vraag zonder foto.',
  'ask.photoTrouble':
    'Niet elke foto kon op dit toestel worden gelezen. Wat niet kon, gaat niet mee.',
  'ask.seesPin': 'De plek die u op de kaart aanwees',
  'ask.pinOpen': 'Wijs de plek aan op de kaart (hoeft niet)',
  'ask.pinHint': 'Tik of klik op de plek waar het om gaat: niet waar u bent of woont.',
  'ask.pinKeys':
    'Met het toetsenbord: verschuif de kaart met de pijltjes en zet de speld in het midden.',
  'ask.pinMap': 'Kaart om de plek aan te wijzen',
  'ask.pinLabel': 'Speld. Verplaats hem met de pijltjes.',
  'ask.pinIs': 'De aangewezen plek',
  'ask.pinMiddle': 'Zet de speld in het midden',
  'ask.pinRemove': 'Haal de speld weg',
  'ask.pinPut': 'De speld staat. U kunt hem nog verplaatsen.',
  'ask.pinGone': 'De speld is weg.',
  'ask.pinFailed': 'De kaart kan hier niet worden getoond. Beschrijf de plek hierboven in woorden.',
  'ask.pinSee': 'Toon op de kaart',
  'ask.pinSeeFailed': 'De kaart kan hier nu niet worden getoond.',
  'ask.noScript':
    'Uw browser voert geen script uit. Uw vraag komt gewoon aan; het team kijkt er eerst even naar.',
  'ask.toCheck':
    'Het team kijkt eerst of dit een echte vraag is. Daarna krijgt u antwoord, op dezelfde plek.',
  'ask.full':
    'Dit project krijgt nu te veel vragen tegelijk. Uw bericht staat hieronder nog; probeer het over {minutes, plural, one {een minuut} other {# minuten}} opnieuw.{contact, select, none {} other { Haast? Bel {contact}.}}',
  'ask.tooMany':
    'U verstuurde veel achter elkaar. Uw bericht staat hieronder nog; probeer het over {minutes, plural, one {een minuut} other {# minuten}} opnieuw.',
  'ask.repeat':
    'Dit bericht is zojuist al verstuurd via uw verbinding, en het team heeft het. Was u het niet? Verander dan een paar woorden.',
  'ask.codeUsed':
    'Uw vorige vraag is verstuurd. Dit is een nieuwe vraag: kijk hem nog eens na en voeg foto’s opnieuw toe.',
  'ask.wordless': 'Zeg het ook in woorden, dan weet het team wat u bedoelt.',
  'ask.farPin': 'De plek op de kaart ligt verder dan drie kilometer van het werk.',
  'ask.notSent': 'Uw bericht is nog niet verstuurd. Kijk het na en probeer het opnieuw.',
  'ask.offline': 'U krijgt nu geen verbinding met ons. Dit is precies wat het team straks ziet.',
  'ask.queue': 'Verstuur zodra het kan',
  'ask.waits': 'Wacht tot u verbinding heeft',
  'ask.waitsWhy':
    'Uw vraag staat op dit toestel en gaat vanzelf weg zodra er verbinding is, of als u deze site weer opent. Bewaar nu alvast uw code: alleen met deze woorden leest u het antwoord.',
  'ask.queueSent': 'Uw vraag aan {project} is verstuurd.',
  'ask.queueRefused': 'Uw vraag aan {project} kon niet worden verstuurd. Stel hem gerust opnieuw.',
  'ask.queueHide': 'Verberg',
  'ask.keepHere': 'Bewaar op dit toestel',
  'ask.kept': 'Bewaard op dit toestel',
} as const;
