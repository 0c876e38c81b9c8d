export const conversation = {
  'conversation.title': 'Lees uw antwoord',
  'conversation.intro': 'Vul de woorden van uw code in. Hoofdletters en streepjes maken niet uit.',
  'conversation.code': 'Uw code',
  'conversation.codeHint': 'De woorden die u kreeg toen u uw bericht verstuurde.',
  'conversation.open': 'Open het gesprek',
  'conversation.unknown': 'Bij deze code vinden wij geen gesprek. Kijk de woorden nog eens na.',
  'conversation.mistyped':
    'De code is niet volledig of er zit een tikfout in. Een code heeft acht woorden.',
  'conversation.lost':
    'Code kwijt? Dan kan niemand het gesprek nog openen, ook wij niet. Stel uw vraag gerust opnieuw.',
  'conversation.about': 'Gesprek over {project}',
  'conversation.you': 'U',
  'conversation.team': 'Het projectteam',
  'conversation.stateOpen': 'Wacht op antwoord',
  'conversation.stateAnswered': 'Beantwoord',
  'conversation.stateConfirmed': 'Afgerond',
  'conversation.waiting': 'Het team heeft uw bericht. Kom later terug met uw code.',
  'conversation.helped': 'Bent u geholpen?',
  'conversation.helpedHow':
    'Alleen u sluit dit gesprek. Zolang u niets zegt, blijft het staan als beantwoord.',
  'conversation.confirm': 'Ja, dit is het antwoord',
  'conversation.reopenLabel': 'Nee, want…',
  'conversation.reopen': 'Stuur terug naar het team',
  'conversation.replyLabel': 'Nog iets toevoegen',
  'conversation.reply': 'Verstuur',
  'conversation.done':
    'U heeft dit gesprek afgerond. Klopt er toch iets niet? Dan opent u het hieronder opnieuw.',
  'conversation.reopenDone': 'Heropen het gesprek',
  'conversation.refresh': 'Kijk of er antwoord is',
  'conversation.keepCode': 'Bewaar uw code, ook na vandaag.',
  'conversation.emptyText': 'Schrijf eerst iets.',
  'conversation.longText': 'Dit is te lang. Hoogstens 4000 tekens.',
} as const;
