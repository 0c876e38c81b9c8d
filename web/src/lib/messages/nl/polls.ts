export const polls = {
  'polls.title': 'Peilingen',
  'polls.intro': 'Zeg wat u vindt. Niemand vraagt wie u bent, en niemand kan het nagaan.',
  'polls.none': 'Nu is er geen peiling',
  'polls.noneHow': 'Zodra {project} iets wil weten, staat het hier. Een vraag stellen kan altijd.',
  'polls.ask': 'Stel een vraag',
  'polls.openNow': 'Nu open',
  'polls.over': 'Gesloten',
  'polls.mayVote': 'Zeg wat u vindt',
  'polls.until': 'Open tot {moment}',
  'polls.closedOn': 'Gesloten op {day}',
  'polls.kindOrdinary': 'Voor iedereen',
  'polls.kindHousehold': 'Eén stem per huishouden',
  'polls.kindRating': 'Altijd open',
  'polls.chooseOne': 'Kies één antwoord.',
  'polls.chooseMany': 'U mag meer dan één antwoord kiezen.',
  'polls.chooseScale': 'Kies van 1 tot 5.',
  'polls.openHint':
    'Alleen het team leest dit, los van uw andere antwoorden. Schrijf niet op wie u bent.',
  'polls.skip': 'Elke vraag mag u overslaan. Dat er is gestemd, onthoudt alleen dit toestel.',
  'polls.vote': 'Stem',
  'polls.empty': 'Beantwoord minstens één vraag.',
  'polls.refused': 'Dat lukte niet. Kijk uw antwoorden na: woorden hoogstens 1000 tekens.',
  'polls.tooMany': 'Dat ging wat snel. Probeer het over een paar minuten nog eens.',
  'polls.noWork':
    'Van uw internetverbinding kwamen vandaag al enkele stemmen van toestellen zonder JavaScript. Meer nemen wij er zo niet aan, anders zou één iemand er duizend kunnen sturen. Zet JavaScript aan, stem via een andere verbinding, of kom morgen terug.',
  'polls.network':
    'Van uw internetverbinding kwamen vandaag al heel veel stemmen. Stem via een andere verbinding, of kom morgen terug.',
  'polls.sentBefore':
    'Deze stem zit al in de bus. Wil er nog iemand stemmen? Vul dan hieronder opnieuw in.',
  'polls.closed': 'Deze peiling is gesloten. Stemmen kan niet meer.',
  'polls.twice':
    'Eerlijk gezegd: wie wil, kan hier vaker stemmen. Dat merken wij niet, want wij houden niet bij wie u bent. Het team weet dat en leest de uitslag zo. Elke stem kost het toestel wel wat rekenwerk; in het groot meedoen is dus moeilijk.',
  'polls.thanks': 'Dank u, uw stem zit in de bus',
  'polls.thanksHow':
    'Stemmen tellen wij met minstens vijf tegelijk, zodat aan de uitslag niet te zien is wie er net stemde. Die van u kan er dus even op wachten.',
  'polls.thanksRating': 'Het team ziet het gemiddelde per maand en wat bewoners erbij schrijven.',
  'polls.votedHere': 'Op dit toestel is al gestemd',
  'polls.votedHereHow': 'Dat onthoudt alleen dit toestel; wij weten het niet.',
  'polls.seeResults': 'Bekijk hoe het ervoor staat',
  'polls.again': 'Nog iemand stemmen op dit toestel',
  'polls.results': 'De uitslag',
  'polls.soFar': 'Hoe het ervoor staat',
  'polls.answer': 'Antwoord',
  'polls.number': 'Aantal',
  'polls.answers':
    '{number, plural, =0 {nog geen antwoorden} one {1 antwoord} other {# antwoorden}}',
  'polls.average': 'gemiddeld {average} van de 5',
  'polls.words': 'Antwoorden in woorden leest alleen het team.',
  'polls.few': 'Getallen staan hier zodra {number} mensen deze vraag hebben beantwoord.',
  'polls.shownAfterVoting': 'Hoe het ervoor staat, ziet u nadat u heeft gestemd.',
  'polls.shownAfterClosing': 'De uitslag staat hier zodra de peiling sluit.',
  'polls.shownNever': 'De uitslag van deze peiling is voor het team.',
  'polls.back': 'Terug naar het project',
  'polls.all': 'Alle peilingen',

  'household.lead':
    'Elk huishouden kreeg een brief met een code. De code zegt dát u mag stemmen, niet wát u stemt.',
  'household.noScript':
    'Deze stemming werkt alleen met JavaScript: uw toestel maakt zelf het stembiljet, zodat wij niet kunnen zien van wie het is. Zonder zou dat niet geheim zijn, dus dat bieden wij niet aan. U kunt op een ander toestel stemmen, of het team om een papieren biljet vragen.',
  'household.code': 'De code uit uw brief',
  'household.codeHint':
    'Vijftien tekens, bijvoorbeeld K7QXM-4M2PT-R9WB3. Hoofdletters en streepjes maken niet uit.',
  'household.check': 'Ga verder met deze code',
  'household.busy': 'Een ogenblik…',
  'household.typing': 'De code is niet volledig of er zit een tikfout in.',
  'household.unknown': 'Deze code hoort niet bij deze stemming.',
  'household.used':
    'Met deze code is al een stembiljet gemaakt. Was u dat op een ander toestel? Dan stemt u daar verder.',
  'household.closed':
    'Deze stemming is intussen gesloten. Codes en biljetten nemen wij niet meer aan.',
  'household.offline':
    'Er is geen verbinding. Uw code is nog goed; probeer het zo nog eens op dit toestel.',
  'household.failed':
    'Het lukte niet. Probeer het straks nog eens op dit toestel; wat u heeft gaat niet verloren.',
  'household.ballot': 'Uw stembiljet',
  'household.ballotHow':
    'Uw code is gebruikt, uw biljet is getekend en staat alleen op dit toestel. Wie er nog meer afstand tussen wil, stemt straks of morgen: het biljet blijft hier tot u stemt.',
  'household.cast': 'Doe mijn biljet in de bus',
  'household.sending': 'Uw biljet gaat zo in de bus',
  'household.sendingHow':
    'Met opzet wachten wij enkele seconden, elke keer een ander aantal. Laat deze pagina open. Sluit u hem toch, dan gaat het biljet mee zodra u hier terugkomt.',
  'household.done': 'Uw biljet zit in de bus',
  'household.doneHow':
    'De bus gaat pas open als de stemming sluit. Op dit toestel staat nu alleen nog dat er is gestemd.',
  'household.other': 'Stem met een andere brief',
  'household.how': 'Hoe het geheim blijft',
  'household.how1':
    'Uw toestel verzint een nummer voor uw biljet en stopt het in een gesloten envelop, die wij niet kunnen openen.',
  'household.how2':
    'U laat uw code zien. Wij tekenen door de envelop heen en strepen de code af. Welk nummer erin zit weten wij niet.',
  'household.how3':
    'Uw toestel haalt het biljet uit de envelop en stuurt het later, apart, met uw antwoorden. Wij zien onze handtekening, en dat dit nummer er nog niet was. Meer niet.',
  'household.how4':
    'Er worden geen tijden bewaard en de bus wordt steeds geschud. Wat overblijft: wie onze computers live zou afluisteren, kan zien dat er vlak na elkaar een code en een biljet komen. Daarom dat wachten.',
  'household.how5': 'De methode heet blind ondertekenen (RFC 9474). Iedereen kan haar narekenen.',
  'household.fingerprint': 'De sleutel van deze stemming. Op elke brief moet dezelfde staan:',

  'letter.title': 'Stem mee: {title}',
  'letter.intro':
    'Met deze brief kan uw huishouden één keer stemmen. Uw stem is geheim: ook wij kunnen niet zien wat u stemt.',
  'letter.scan': 'Scan de code, of ga naar {address} en vul in:',
  'letter.until': 'Stemmen kan tot {moment}.',
  'letter.fingerprint': 'Sleutel van deze stemming',
} as const;
