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
} as const;
