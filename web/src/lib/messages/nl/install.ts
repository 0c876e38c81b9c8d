export const install = {
  'offline.title': 'Geen verbinding',
  'offline.intro':
    'Deze pagina staat niet op uw toestel. Wat u volgt, kunt u gewoon blijven lezen.',
  'offline.portal':
    'Hebt u wel wifi? In een hotel, trein of bibliotheek moet u soms eerst op een aanmeldpagina akkoord gaan.',
  'offline.kept': 'Wel op uw toestel',
  'offline.keptNone':
    'Er staat nog niets op uw toestel. Volg een project, of kies daar “Ook offline lezen”.',
  'offline.retry': 'Probeer het opnieuw',
  'offline.banner': 'Geen verbinding. Dit had u van',
  'offline.keep': 'Ook offline lezen',
  'offline.drop': 'Niet meer offline lezen',
  'offline.what':
    'Bewaart dit project op dit toestel, en tot waar u las. Wij horen daar niets van.',
  'offline.done': 'Dit project staat op uw toestel.',
  'offline.failed': 'Dat lukte nu niet. Probeer het later nog eens.',

  'welcome.title': 'Welkom',
  'welcome.text':
    'Deze app vraagt geen naam en geen account, en weet niet waar u bent. Op dit toestel staat nog niets van ons. Dat verandert pas als u zelf iets kiest: volgen, offline lezen, vragen, stemmen of reageren. Wat er dan bewaard wordt, staat er steeds bij.',
  'welcome.read': 'Wat er bewaard wordt',
  'welcome.close': 'Begrepen, toon dit niet meer',
} as const;
