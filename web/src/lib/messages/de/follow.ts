import type { follow as dutch } from '../nl/follow.ts';

export const follow: Record<keyof typeof dutch, string> = {
  'follow.title': '{project} folgen',
  'follow.intro':
    'Sie erhalten auf diesem Gerät eine Mitteilung, sobald sich etwas ändert. Ohne Konto und ohne E-Mail-Adresse.',
  'follow.start': 'Mitteilungen einschalten',
  'follow.stop': 'Mitteilungen ausschalten',
  'follow.save': 'Meine Auswahl speichern',
  'follow.here': 'Mitteilungen auf diesem Gerät empfangen',
  'follow.busy': 'Einen Augenblick…',
  'follow.following': 'Sie folgen diesem Projekt auf diesem Gerät.',
  'follow.paused': 'Sie folgen diesem Projekt, aber die Mitteilungen pausieren.',
  'follow.saved': 'Ihre Auswahl ist gespeichert.',
  'follow.stopped':
    'Sie folgen diesem Projekt nicht mehr. Was wir von diesem Gerät wussten, ist gelöscht.',
  'follow.lapsed':
    'Sie sind diesem Projekt gefolgt, aber Ihr Browser hat die Mitteilungen beendet. Wir haben nichts mehr davon. Schalten Sie sie unten wieder ein, wenn Sie möchten.',
  'follow.moved':
    'Sie folgen diesem Projekt, aber die Mitteilungen kommen noch nicht auf diesem Gerät an.',
  'follow.denied':
    'Ihr Browser blockiert Mitteilungen. Erlauben Sie sie in den Einstellungen dieser Website und kommen Sie zurück. Oder nutzen Sie einen der anderen Wege unten.',
  'follow.ios':
    'Auf einem iPhone oder iPad kommen Mitteilungen nur an, wenn diese Website auf Ihrem Home-Bildschirm liegt. So geht es:',
  'follow.ios1':
    'Tippen Sie auf Teilen, das Quadrat mit dem Pfeil nach oben. Sehen Sie es nicht, tippen Sie zuerst auf die drei Punkte.',
  'follow.ios2': 'Wählen Sie „Zum Home-Bildschirm“ und tippen Sie auf „Hinzufügen“.',
  'follow.ios3':
    'Öffnen Sie die Website vom Home-Bildschirm, suchen Sie dort {project} und schalten Sie die Mitteilungen ein.',
  'follow.iosOld':
    'Klappt es nicht? Dann ist iOS älter als 16.4 und kann es nicht. Die Wege unten funktionieren auf jedem Gerät.',
  'follow.unsupported':
    'Dieser Browser kann keine Mitteilungen empfangen. Nutzen Sie einen der anderen Wege unten.',
  'follow.failed': 'Das hat nicht geklappt. Versuchen Sie es gleich noch einmal.',
  'follow.nothing':
    'Wählen Sie mindestens eine Art von Meldung oder schalten Sie die Mitteilungen aus.',
  'follow.choose': 'Wählen Sie selbst, worüber und wann',
  'follow.chooseNow': 'Jetzt: alle Mitteilungen, nachts still.',
  'follow.noScript':
    'Mitteilungen brauchen JavaScript. Ohne können Sie dem Projekt auf einem der Wege unten folgen; dafür speichern wir nichts.',
  'follow.categories': 'Worüber möchten Sie etwas hören?',
  'follow.news': 'Neuigkeiten',
  'follow.newsHint': 'Fortschritt, Pläne und Einladungen.',
  'follow.works': 'Bauarbeiten',
  'follow.worksHint': 'Wann gearbeitet wird, was Sie davon merken und wer durchkommt.',
  'follow.urgent': 'Dringendes',
  'follow.urgentHint': 'Was nicht warten kann, etwa eine Gasleitung oder eine plötzliche Sperrung.',
  'follow.quiet': 'Ruhezeiten',
  'follow.quietHint':
    'Was in den Ruhezeiten erscheint, erreicht Sie, sobald sie vorbei sind. Niederländische Zeit.',
  'follow.quiet.night': 'Nachts',
  'follow.quiet.nightHint': '22 bis 7 Uhr',
  'follow.quiet.long-night': 'Abends und nachts',
  'follow.quiet.long-nightHint': '20 bis 8 Uhr',
  'follow.quiet.day': 'Tagsüber',
  'follow.quiet.dayHint': '8 bis 16 Uhr, für alle, die nachts arbeiten',
  'follow.quiet.none': 'Keine',
  'follow.quiet.noneHint': 'Mitteilungen kommen sofort',
  'follow.breaks': 'Dringendes darf immer durch',
  'follow.breaksHint': 'Auch in den Ruhezeiten. Nur wenn das Team eine Meldung dringend nennt.',
  'follow.language': 'Sprache der Mitteilungen',
  'follow.pause': 'Pause',
  'follow.pauseNo': 'Keine Pause',
  'follow.pauseResumed': 'Bis ich sie wieder einschalte',
  'follow.pauseUntil': 'Bis Montag, {day}',
  'follow.pauseHint': 'Während einer Pause senden wir nichts, auch nicht nachträglich.',
  'follow.storedTitle': 'Das wird gespeichert, sobald Sie sie einschalten',
  'follow.storedShort':
    'Dieses Gerät bewahrt dann einen Schlüssel und die Seiten auf, und wir eine verschlüsselte Adresse für Mitteilungen. Nicht, wer Sie sind.',
  'follow.storedMore': 'Was genau, steht unten.',
  'follow.storedHere': 'Auf diesem Gerät:',
  'follow.storedHereWhat':
    'ein geheimer Schlüssel für dieses Projekt, die Adresse für Mitteilungen, ein kleines Programm, das sie zeigt, die Seiten, um auch offline zu lesen, und bis wohin Sie gelesen haben.',
  'follow.storedThere': 'Auf unserem Server:',
  'follow.storedThereWhat':
    'diese Adresse, verschlüsselt; ein Abdruck des Schlüssels; die Auswahl oben; und eine Woche lang, welche Meldungen wir gesendet haben.',
  'follow.storedNever': 'Niemals:',
  'follow.storedNeverWhat':
    'Ihr Name, wo Sie sind, was Sie lesen oder welchen anderen Projekten Sie folgen. Jedes Projekt erhält ein anderes Pseudonym, sodass niemand sie verknüpfen kann.',
  'follow.storedUntil':
    'Bis Sie auf die Taste drücken, ist nichts gespeichert. Schalten Sie die Mitteilungen aus, löschen wir alles sofort.',
  'follow.otherwise': 'Ohne Mitteilungen',
  'follow.otherwiseWhat': 'Dafür speichern wir nichts von Ihnen.',
  'follow.feed': 'Atom-Feed',
  'follow.feedHint': 'für einen Newsreader',
  'follow.calendar': 'Kalender (iCal)',
  'follow.calendarHint': 'Bauarbeiten in Ihrem eigenen Kalender',
  'follow.bookmark': 'Seite des Projekts',
  'follow.bookmarkHint': 'als Lesezeichen; alle Neuigkeiten stehen immer darauf',
};
