export const embed = {
  'embed.title': '{project}: vandaag en binnenkort',
  'embed.news': 'Laatste nieuws',
  'embed.more': 'Alles over dit project',
  'embed.follow': 'Volgen',
  'embed.ask': 'Stel een vraag',
  'embed.newTab': 'opent in een nieuw tabblad',

  'screen.scan': 'Scan voor nieuws en vragen',
  'screen.next': 'Binnenkort',
  'screen.news': 'Laatste nieuws',
  'screen.late': 'Geen verbinding. Bijgewerkt om {time}.',
} as const;
