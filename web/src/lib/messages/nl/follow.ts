export const follow = {
  'follow.title': 'Volg {project}',
  'follow.intro':
    'U krijgt een melding op dit toestel zodra er iets verandert. Zonder account en zonder e-mailadres.',
  'follow.start': 'Zet meldingen aan',
  'follow.stop': 'Zet meldingen uit',
  'follow.save': 'Bewaar mijn keuzes',
  'follow.here': 'Ontvang meldingen op dit toestel',
  'follow.busy': 'Een ogenblik…',
  'follow.following': 'U volgt dit project op dit toestel.',
  'follow.paused': 'U volgt dit project, maar meldingen staan op pauze.',
  'follow.saved': 'Uw keuzes zijn bewaard.',
  'follow.stopped': 'U volgt dit project niet meer. Wat wij van dit toestel wisten, is gewist.',
  'follow.lapsed':
    'U volgde dit project, maar uw browser heeft de meldingen beëindigd. Wij hebben er niets meer van. Zet ze hieronder weer aan als u wilt.',
  'follow.moved': 'U volgt dit project, maar de meldingen komen nog niet op dit toestel aan.',
  'follow.denied':
    'Uw browser houdt meldingen tegen. Sta ze toe in de instellingen van deze site en kom terug. Of gebruik een van de andere manieren hieronder.',
  'follow.ios':
    'Op een iPhone of iPad komen meldingen alleen aan als deze site op uw beginscherm staat. Dat gaat zo:',
  'follow.ios1':
    'Tik op Deel, het vierkant met de pijl omhoog. Ziet u het niet, tik dan eerst op de drie puntjes.',
  'follow.ios2': 'Kies “Zet op beginscherm” en tik op “Voeg toe”.',
  'follow.ios3': 'Open de site van uw beginscherm, zoek daar {project} op en zet de meldingen aan.',
  'follow.iosOld':
    'Lukt het niet? Dan is iOS ouder dan 16.4, waarmee het niet kan. De manieren hieronder werken op elk toestel.',
  'follow.unsupported':
    'Deze browser kan geen meldingen ontvangen. Gebruik een van de andere manieren hieronder.',
  'follow.failed': 'Het lukte niet. Probeer het straks nog eens.',
  'follow.nothing': 'Kies minstens één soort bericht, of zet de meldingen uit.',
  'follow.choose': 'Kies zelf waarover en wanneer',
  'follow.chooseNow': 'Nu: alle berichten, ’s nachts stil.',
  'follow.noScript':
    'Meldingen werken alleen met JavaScript aan. Zonder kunt u het project volgen op een van de manieren hieronder; daarvoor bewaren wij niets.',
  'follow.categories': 'Waarover wilt u bericht?',
  'follow.news': 'Nieuws',
  'follow.newsHint': 'Voortgang, plannen en uitnodigingen.',
  'follow.works': 'Werkzaamheden',
  'follow.worksHint': 'Wanneer er gewerkt wordt, wat u merkt en wie er langs kan.',
  'follow.urgent': 'Dringend',
  'follow.urgentHint': 'Wat niet kan wachten, zoals een gasleiding of een plotselinge afsluiting.',
  'follow.quiet': 'Stille uren',
  'follow.quietHint':
    'Wat in stille uren verschijnt, krijgt u zodra ze voorbij zijn. Nederlandse tijd.',
  'follow.quiet.night': '’s Nachts',
  'follow.quiet.nightHint': '22.00 tot 7.00 uur',
  'follow.quiet.long-night': 'Avond en nacht',
  'follow.quiet.long-nightHint': '20.00 tot 8.00 uur',
  'follow.quiet.day': 'Overdag',
  'follow.quiet.dayHint': '8.00 tot 16.00 uur, voor wie ’s nachts werkt',
  'follow.quiet.none': 'Geen',
  'follow.quiet.noneHint': 'Meldingen komen meteen',
  'follow.breaks': 'Dringende berichten mogen er altijd door',
  'follow.breaksHint': 'Ook in stille uren. Alleen als het team een bericht dringend noemt.',
  'follow.language': 'Taal van de meldingen',
  'follow.pause': 'Pauze',
  'follow.pauseNo': 'Geen pauze',
  'follow.pauseResumed': 'Tot ik ze weer aanzet',
  'follow.pauseUntil': 'Tot maandag {day}',
  'follow.pauseHint': 'In een pauze sturen wij niets, en ook niet achteraf.',
  'follow.storedTitle': 'Dit wordt bewaard zodra u ze aanzet',
  'follow.storedShort':
    'Dit toestel bewaart dan een sleutel en de pagina’s, en wij een versleuteld adres voor meldingen. Niet wie u bent.',
  'follow.storedMore': 'Wat precies, staat hieronder.',
  'follow.storedHere': 'Op dit toestel:',
  'follow.storedHereWhat':
    'een geheime sleutel voor dit project, het adres voor meldingen, een hulpprogramma dat ze toont, de pagina’s om ook offline te lezen, en tot waar u las.',
  'follow.storedThere': 'Op onze server:',
  'follow.storedThereWhat':
    'dat adres, versleuteld; een afdruk van de sleutel; de keuzes hierboven; en een week lang welke berichten wij stuurden.',
  'follow.storedNever': 'Nooit:',
  'follow.storedNeverWhat':
    'uw naam, waar u bent, wat u leest of welke andere projecten u volgt. Elk project krijgt een ander pseudoniem, zodat niemand ze kan koppelen.',
  'follow.storedUntil':
    'Tot u op de knop drukt, is er niets bewaard. Zet u meldingen uit, dan wissen wij alles meteen.',
  'follow.otherwise': 'Zonder meldingen',
  'follow.otherwiseWhat': 'Hiervoor bewaren wij niets van u.',
  'follow.feed': 'Atom-feed',
  'follow.feedHint': 'voor een nieuwslezer',
  'follow.calendar': 'Agenda (iCal)',
  'follow.calendarHint': 'werkzaamheden in uw eigen agenda',
  'follow.bookmark': 'Pagina van het project',
  'follow.bookmarkHint': 'als bladwijzer; al het nieuws staat er altijd op',
} as const;
