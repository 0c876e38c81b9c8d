export const follow = {
  'follow.title': 'Volg {project}',
  'follow.intro':
    'U krijgt een melding op dit toestel zodra er iets verandert. Zonder account en zonder e-mailadres.',
  'follow.start': 'Zet meldingen aan',
  'follow.stop': 'Zet meldingen uit',
  'follow.busy': 'Een ogenblik…',
  'follow.following': 'U volgt dit project op dit toestel.',
  'follow.stopped': 'U volgt dit project niet meer. Wat wij van dit toestel wisten, is gewist.',
  'follow.denied':
    'Uw browser houdt meldingen tegen. Sta ze toe in de instellingen van deze site en kom terug.',
  'follow.unsupported':
    'Deze browser kan geen meldingen ontvangen. Op een iPhone: zet deze site eerst op uw beginscherm (Deel, dan Zet op beginscherm) en open hem daar.',
  'follow.failed': 'Het lukte niet. Probeer het straks nog eens.',
  'follow.noScript':
    'Meldingen werken alleen met JavaScript aan. Zonder kunt u deze pagina bewaren als bladwijzer; al het nieuws staat er altijd op.',
  'follow.storedTitle': 'Wat wij hiervoor bewaren',
  'follow.stored1':
    'Het adres waarop uw browser meldingen ontvangt, versleuteld en alleen voor dit project.',
  'follow.stored2': 'De taal waarin u leest.',
  'follow.stored3':
    'Niet: uw naam, uw plaats, wat u leest of welke andere projecten u volgt. Elk project krijgt een ander pseudoniem, zodat niemand ze kan koppelen.',
  'follow.storedEnd': 'Zet u meldingen uit, dan wissen wij het meteen.',
  'follow.bookmark': 'Naar de pagina van het project',
} as const;
