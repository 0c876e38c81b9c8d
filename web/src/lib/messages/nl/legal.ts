export const legal = {
  'nav.privacy': 'Privacy',
  'nav.accessibility': 'Toegankelijkheid',

  'privacy.title': 'Wat er van u bewaard wordt',
  'privacy.intro':
    'Lezen kan zonder dat er iets bewaard wordt. Hieronder staat alles wat bewaard wordt zodra u meer doet dan lezen: wat, waarom, hoe lang, en wie het ziet.',
  'privacy.generated':
    'Deze pagina wordt gemaakt uit de software zelf: uit wat de programmacode van elk gegeven zegt. Wat hier niet staat, wordt niet bewaard.',
  'privacy.neverTitle': 'Wat wij nooit hebben',
  'privacy.never1':
    'Uw naam, adres, telefoonnummer of e-mailadres, tenzij u het zelf in een bericht zet',
  'privacy.never2': 'De plaats van uw toestel: afstanden berekent het zelf',
  'privacy.never3': 'Cookies, reclame, volgers of meetdiensten van anderen',
  'privacy.never4': 'Een lijst van wat u leest of welke projecten u samen volgt',
  'privacy.never5': 'Uw netwerkadres in logboeken',
  'privacy.residents': 'Als u iets doet in de app',
  'privacy.members': 'Als u in een projectteam werkt',
  'privacy.topic.asking': 'Een vraag stellen of iets melden',
  'privacy.topic.following': 'Een project volgen',
  'privacy.topic.commenting': 'Reageren op een bericht',
  'privacy.topic.voting': 'Meedoen aan een peiling',
  'privacy.topic.account': 'Werken in een projectteam',
  'privacy.topic.other': 'Overig',
  'privacy.why': 'Waarom',
  'privacy.kept': 'Hoe lang',
  'privacy.seenBy': 'Wie het ziet',
  'privacy.sealed': 'Versleuteld bewaard',
  'privacy.rightsTitle': 'Uw rechten, zonder te zeggen wie u bent',
  'privacy.rights1':
    'Met de code van uw gesprek ziet u alles wat u schreef en wat er geantwoord is.',
  'privacy.rights2':
    'Op de pagina “Wat de app weet” ziet u per project wat er over dit toestel bewaard is, en wist u het met één knop.',
  'privacy.rights3': 'Klopt er iets niet, dan verbetert u het in het gesprek zelf.',
  'privacy.rights4':
    'Een klacht over privacy kunt u altijd indienen bij de Autoriteit Persoonsgegevens.',
  'privacy.suppliersTitle': 'Wie er verder aan te pas komt',
  'privacy.suppliers':
    'Volgt u een project, dan brengt de pushdienst van uw browser de berichten naar uw toestel. De inhoud is versleuteld; de dienst ziet alleen dát er een bericht komt. Meer anderen zijn er niet.',
  'privacy.device': 'Op uw eigen toestel',
  'privacy.deviceText':
    'Zolang u alleen leest, bewaren wij ook daar niets. Kiest u iets, dan bewaart uw toestel wat daarvoor nodig is:',
  'privacy.device1':
    'Volgt u een project of leest u het offline: een geheime sleutel voor de meldingen, de pagina’s ervan en tot waar u las, zodat u ziet wat nieuw is',
  'privacy.device2':
    'Vraagt u iets: de code van het gesprek, als u op “Bewaar op dit toestel” drukt; en de vraag zelf zolang er geen verbinding is',
  'privacy.device3':
    'Stemt of reageert u: dat u dat deed, en waarmee u een reactie kunt terugnemen',
  'privacy.deviceSee': 'Zien, meenemen en wissen kan op de pagina “Wat de app weet”.',
  'privacy.deviceBrowser':
    'Zoals bij elke site bewaart uw browser zelf kopieën van pagina’s en bestanden, om ze sneller te tonen. Die wist u in uw browser.',

  'access.title': 'Toegankelijkheid',
  'access.intro':
    'Nieuws over werk in de straat is voor iedereen in de straat. Daarom volgen wij de richtlijnen WCAG 2.2, niveau AA, op elke pagina voor bewoners en projectteams.',
  'access.stateTitle': 'Hoe het ervoor staat',
  'access.state':
    'Wij streven naar volledig voldoen. Een onafhankelijk onderzoek is nog niet gedaan; wat wij zelf controleren staat hieronder.',
  'access.testedTitle': 'Wat vanzelf gecontroleerd wordt',
  'access.tested1':
    'Elke versie wordt met axe getoetst aan WCAG 2.2 A en AA, in elke taal, licht en donker',
  'access.tested2':
    'Elke pagina past op een scherm van 320 pixels breed, zonder zijwaarts schuiven',
  'access.tested3': 'Lezen, zoeken en vragen stellen werkt zonder JavaScript',
  'access.tested4':
    'Een foto wordt pas geplaatst met een beschrijving erbij; kleuren van een huisstijl worden bijgesteld tot zij leesbaar zijn',
  'access.tested5':
    'Zoeken, lezen, reageren, vragen en stemmen gaan met alleen een toetsenbord, ook bij 400 % zoom; wie minder beweging wil, krijgt geen',
  'access.limitsTitle': 'Wat wij weten dat beter kan',
  'access.limits1':
    'Projectteams schrijven zelf. Niet elke tekst is zo eenvoudig als wij willen, en niet elk bericht is vertaald.',
  'access.limits2':
    'Een kaart is met een schermlezer niet te lezen. Alles wat erop staat, staat ook als tekst op de pagina.',
  'access.limits3': 'Documenten die een project bijvoegt, zijn niet altijd toegankelijk.',
  'access.complainTitle': 'Loopt u ergens tegenaan?',
  'access.complain':
    'Stel bij het project een vraag en schrijf wat niet lukt; een naam is niet nodig. U krijgt een code waarmee u het antwoord leest.',
  'access.complainMore':
    'Helpt dat niet, dan kunt u terecht bij de Nationale ombudsman of het College voor de Rechten van de Mens.',
  'access.project': 'Kies een project',
} as const;
