export const inbox = {
  'inbox.filters': 'Toon',
  'inbox.open': 'Wacht op antwoord',
  'inbox.answered': 'Beantwoord',
  'inbox.confirmed': 'Afgerond',
  'inbox.all': 'Alles',
  'inbox.only': 'Alleen {project}.',
  'inbox.everything': 'Toon alle projecten',
  'inbox.waits.minutes':
    '{number, plural, =0 {wacht sinds net} one {wacht 1 minuut} other {wacht # minuten}}',
  'inbox.waits.hours': '{number, plural, one {wacht 1 uur} other {wacht # uur}}',
  'inbox.waits.days': '{number, plural, one {wacht 1 dag} other {wacht # dagen}}',
  'inbox.nothingWaits': 'Niemand wacht op antwoord',
  'inbox.nothingWaitsHow': 'Nieuwe vragen van bewoners verschijnen hier vanzelf bovenaan.',
  'inbox.nothing': 'Hier staat niets',
  'inbox.erased':
    '{number, plural, one {1 gesprek is door de bewoner gewist} other {# gesprekken zijn door bewoners gewist}}',
  'inbox.erasedOn': 'Gewist op {day}. Wat erin stond is weg.',
  'inbox.older': 'Oudere gesprekken',
  'inbox.newest': 'Nieuwste gesprekken',

  'conversation.open': 'wacht op antwoord',
  'conversation.answered': 'beantwoord',
  'conversation.confirmed': 'afgerond door de bewoner',
  'conversation.team': 'Het projectteam',
  'conversation.resident': 'Een bewoner',

  'conversationKind.question': 'Vraag van een bewoner',
  'conversationKind.report': 'Melding van een bewoner',

  'answer.label': 'Uw antwoord',
  'answer.more': 'Nog een antwoord',
  'answer.hint':
    'De bewoner leest dit met een code en ziet uw naam: {name}. Vraag niet naar een naam of telefoonnummer.',
  'answer.send': 'Verstuur antwoord',
  'answer.decides': 'De bewoner bepaalt of dit het gesprek afrondt.',
  'answer.sent': 'Uw antwoord is verstuurd. De bewoner leest het met de eigen code.',
  'answer.settled': 'De bewoner heeft dit gesprek afgerond. U kunt nog iets toevoegen.',
  'answer.empty': 'Schrijf eerst uw antwoord.',
  'answer.long': 'Uw antwoord is te lang. Hoogstens 4000 tekens.',
  'answer.viewer': 'U kijkt hier mee. Antwoorden kan wie redacteur is.',

  'inbox.to-check': 'Te bekijken',
  'inbox.set-aside': 'Opzijgelegd',
  'inbox.toCheckHow':
    'Deze vragen kwamen zonder rekenwerk van een toestel binnen, of met veel koppelingen. Neem ze aan, of leg ze opzij met een reden.',
  'inbox.doubt.no-proof': 'zonder rekenwerk',
  'inbox.doubt.links': 'veel koppelingen',
  'inbox.doubt.again': 'opnieuw voorgelegd',
  'inbox.average':
    '{rated, plural, one {1 beoordeeld antwoord} other {# beoordeelde antwoorden}}: {helped} hielpen, gemiddeld {average} van 3.',
  'inbox.firstAnswer':
    'Eerste antwoord meestal binnen {number, plural, one {1 uur} other {# uur}}.',

  'check.title': 'Is dit een vraag aan u?',
  'check.why.no-proof':
    'Deze vraag kwam van een toestel zonder script, en zulke vragen ziet u eerst. Meestal is er niets mee.',
  'check.why.links': 'In deze vraag staan veel koppelingen. Ze zijn nergens aanklikbaar.',
  'check.why.again': 'Deze vraag was opzijgelegd; de bewoner legt hem opnieuw voor.',
  'check.accept': 'Neem aan',
  'check.aside': 'Leg opzij',
  'check.reason': 'Waarom? De bewoner leest dit.',
  'check.aside.advertising': 'Het lijkt reclame',
  'check.aside.abusive': 'Het is beledigend of bedreigend',
  'check.aside.not-about-this': 'Het gaat niet over dit werk',
  'check.asideNow': 'Opzijgelegd. De bewoner ziet de reden en kan hem opnieuw voorleggen.',

  'conversation.photo': 'Foto {number} van de bewoner; opent groot',
  'conversation.pin':
    '{metres} meter {direction} van het midden van het werk ({latitude}, {longitude})',
  'conversation.pinHow': 'Met de hand aangewezen op de kaart; niet waar het toestel was.',
  'conversation.pinSee': 'Toon op de kaart',
  'conversation.pinMap': 'De aangewezen plek op de kaart',
  'conversation.pinIs': 'De aangewezen plek',
  'conversation.rated.1': 'De bewoner: dit hielp niet',
  'conversation.rated.2': 'De bewoner: dit hielp een beetje',
  'conversation.rated.3': 'De bewoner: dit hielp',

  'map.failed': 'De kaart kan hier nu niet worden getoond.',
} as const;
