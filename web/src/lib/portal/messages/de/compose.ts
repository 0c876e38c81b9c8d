import type { compose as dutch } from '../nl/compose.ts';

export const compose: Record<keyof typeof dutch, string> = {
  'update.scheduledFor': 'Geplant für {moment}',
  'update.changed': 'geändert {moment}',
  'update.corrected': 'berichtigt',
  'update.publishedOn': 'Veröffentlicht am {moment}',
  'update.public': 'Auf der Seite für Anwohner ansehen',

  'compose.new': 'Neue Meldung',
  'compose.edit': 'Meldung ändern',
  'compose.kind': 'Art der Meldung',
  'compose.title': 'Titel',
  'compose.text': 'Text',
  'compose.plainHint':
    'Beginnen Sie eine Zeile mit „- “ für eine Liste. Vorhandene Auszeichnung geht verloren, wenn Sie den Text ändern.',
  'compose.also.en': 'Auch auf Englisch',
  'compose.also.de': 'Auch auf Deutsch',
  'compose.alsoHint': 'Titel und Text, oder keines von beiden.',
  'compose.title.en': 'Titel auf Englisch',
  'compose.title.de': 'Titel auf Deutsch',
  'compose.text.en': 'Text auf Englisch',
  'compose.text.de': 'Text auf Deutsch',
  'compose.urgent': 'Dringend',
  'compose.urgentHint':
    'Nur wenn es nicht warten kann: Follower erhalten es dann auch in ihren Ruhezeiten, außer sie haben das ausgeschaltet.',
  'compose.more': 'Thema',
  'compose.category': 'Worum geht es?',
  'compose.preview': 'Ansehen und veröffentlichen',
  'compose.save': 'Entwurf speichern',
  'compose.busyButton': 'Einen Moment…',
  'compose.busy': 'Wird gespeichert…',
  'compose.busyPhotos': 'Fotos werden noch gesendet…',
  'compose.keptHere': 'Um {time} Uhr auf diesem Gerät aufbewahrt',
  'compose.saved': 'Entwurf um {time} Uhr gespeichert',
  'compose.restored':
    'Was Sie um {time} Uhr geschrieben hatten, war noch auf diesem Gerät und ist wieder da.',
  'compose.discard': 'Wegwerfen',
  'compose.staysScheduled': 'Diese Meldung bleibt geplant für {moment}.',
  'compose.faults': 'Fast fertig. Sehen Sie oben nach, was rot ist.',
  'compose.photos': 'Sehen Sie sich die Fotos noch einmal an: eines ist nicht bereit.',
  'compose.offline':
    'Keine Verbindung. Alles, was Sie geschrieben haben, ist noch da. Versuchen Sie es mit Empfang noch einmal.',
  'compose.offlineNow':
    'Keine Verbindung. Schreiben Sie ruhig weiter; Ihr Text bleibt auf diesem Gerät.',
  'compose.failed':
    'Bei uns ist etwas schiefgegangen. Alles, was Sie geschrieben haben, ist noch da. Versuchen Sie es gleich noch einmal.',

  'editor.tools': 'Auszeichnung',
  'editor.bold': 'Fett',
  'editor.italic': 'Kursiv',
  'editor.heading': 'Überschrift',
  'editor.bulletList': 'Liste',
  'editor.orderedList': 'Nummerierte Liste',
  'editor.link': 'Link',
  'editor.address': 'Adresse des Links',
  'editor.addressHint': 'www.example.org',
  'editor.setLink': 'Link setzen',
  'editor.unlink': 'Kein Link',

  'photo.title': 'Fotos',
  'photo.add': 'Foto aufnehmen oder wählen',
  'photo.another': 'Noch ein Foto',
  'photo.file': 'Foto',
  'photo.alt': 'Was ist zu sehen?',
  'photo.altHint': 'Für alle, die das Foto nicht sehen. Etwa: ein Bagger in einem Graben am Kai.',
  'photo.plainHint': 'Ein Foto auf einmal. Speichern Sie den Entwurf, um noch eines hinzuzufügen.',
  'photo.remove': 'Foto {number} entfernen',
  'photo.removePlain': 'Dieses Foto entfernen',
  'photo.sending': '{percent} % gesendet',
  'photo.working': 'Das Foto wird vorbereitet…',
  'photo.sent': 'Gesendet',
  'photo.noAlt': 'Schreiben Sie auf, was das Foto zeigt.',
  'photo.gone': 'Eines der Fotos ist nicht mehr da. Entfernen Sie es und fügen Sie es neu hinzu.',
  'photo.tooLarge': 'Dieses Foto ist zu groß: höchstens 20 MB und 50 Millionen Pixel.',
  'photo.unsupported':
    'Diese Datei ist kein Foto, das wir lesen können, oder sie ist unvollständig. Nehmen Sie JPEG, PNG, WebP oder AVIF.',
  'photo.tooMany':
    'Es kamen viele Fotos kurz hintereinander. Versuchen Sie es in zehn Minuten noch einmal.',
  'photo.unavailable':
    'Das Foto konnte jetzt nicht gespeichert werden. Versuchen Sie es gleich noch einmal.',
  'photo.offline':
    'Keine Verbindung. Das Foto ist noch da und geht mit, wenn Sie es noch einmal versuchen.',
  'photo.failed': 'Das Senden hat nicht geklappt. Versuchen Sie es gleich noch einmal.',

  'compose.attachments':
    'Das Video oder Dokument ist noch nicht gesendet. Sehen Sie nach, was fehlt.',

  'attachment.title': 'Video oder Dokument',
  'attachment.add': 'Video oder PDF hinzufügen',
  'attachment.another': 'Noch ein Video oder PDF',
  'attachment.file': 'Video (MP4, WebM) oder Dokument (PDF)',
  'attachment.name': 'Wie heißt es?',
  'attachment.words': 'Was ist zu sehen und zu hören?',
  'attachment.wordsHint':
    'Für alle, die das Video nicht sehen oder nicht hören. Nicht nötig mit Untertiteln oder bei einem PDF.',
  'attachment.captions': 'Untertitel (WebVTT oder SRT; freiwillig)',
  'attachment.poster': 'Bild, bis das Video läuft',
  'attachment.noPoster': 'Kein Foto',
  'attachment.send': 'Senden',
  'attachment.plainHint':
    'Eine Datei auf einmal, höchstens 20 MB. Speichern Sie den Entwurf, um noch eine hinzuzufügen.',
  'attachment.remove': '{title} entfernen',
  'attachment.removePlain': 'Entfernen',
  'attachment.working': 'Die Datei wird geprüft …',
  'attachment.noTitle':
    'Schreiben Sie auf, wie es heißt. Alle in der Nachbarschaft sehen diesen Namen.',
  'attachment.noWords':
    'Schreiben Sie auf, was zu sehen und zu hören ist, oder geben Sie Untertitel mit.',
  'attachment.badCaptions':
    'Diese Datei enthält keine Untertitel, die wir lesen können. Nehmen Sie WebVTT oder SRT.',
  'attachment.gone':
    'Eine der Dateien ist nicht mehr da. Entfernen Sie sie und fügen Sie sie neu hinzu.',
  'attachment.tooLarge': 'Diese Datei ist zu groß: Ein Video darf 200 MB haben, ein PDF 20 MB.',
  'attachment.unsupported':
    'Das ist kein Video oder PDF, das überall läuft, oder die Datei ist unvollständig. Speichern Sie ein Video als MP4 (H.264 und AAC); ein iPhone filmt so mit Einstellungen, Kamera, Formate, Maximale Kompatibilität.',
  'attachment.tooMany':
    'Es kamen viele Dateien kurz nacheinander. Versuchen Sie es in zehn Minuten noch einmal.',
  'attachment.unavailable':
    'Die Datei konnte gerade nicht gespeichert werden. Versuchen Sie es gleich noch einmal.',
  'attachment.offline':
    'Keine Verbindung. Die Datei ist noch da und geht mit, wenn Sie es noch einmal versuchen.',
  'attachment.failed': 'Das Senden hat nicht geklappt. Versuchen Sie es gleich noch einmal.',

  'works.when': 'Wann wird gearbeitet?',
  'works.fromDay': 'Von',
  'works.untilDay': 'Bis einschließlich',
  'works.fromTime': 'Beginnt um',
  'works.untilTime': 'Endet um',
  'works.continuous': 'Tag und Nacht, vom ersten bis zum letzten Tag',
  'works.timeHint':
    'Niederländische Zeit. Nächte gehen auch: von 22:00 bis 05:00 endet am Morgen danach.',
  'works.nuisance': 'Was merken Anwohner?',
  'works.passability': 'Wer kommt durch?',
  'works.name': 'Kurzer Name für die Tagesübersicht',
  'works.nameHint': 'Leer lassen, um den Titel zu nehmen.',
  'works.name.en': 'Kurzer Name auf Englisch',
  'works.name.de': 'Kurzer Name auf Deutsch',

  'publish.now': 'Jetzt veröffentlichen',
  'publish.edit': 'Weiterschreiben',
  'publish.isDraft': 'Als Entwurf gespeichert',
  'publish.later': 'Lieber später veröffentlichen',
  'publish.reschedule': 'Anderen Zeitpunkt wählen',
  'publish.at': 'Veröffentlichen am (niederländische Zeit)',
  'publish.schedule': 'Einplanen',
  'publish.unschedule': 'Aus der Planung nehmen',
  'publish.noMoment': 'Wählen Sie einen Tag und eine Uhrzeit.',
  'publish.past': 'Dieser Zeitpunkt ist vorbei. Wählen Sie einen späteren.',
  'publish.notReady': 'Noch nicht bereit zum Veröffentlichen',

  'correct.title': 'Diese Meldung berichtigen',
  'correct.when': 'Etwas darin stimmt nicht.',
  'correct.what':
    'Anwohner sehen sofort den neuen Text und darüber, dass die Meldung berichtigt wurde, wann, und was Sie unten schreiben. Es geht keine neue Nachricht hinaus.',
  'correct.note': 'Was haben Sie berichtigt?',
  'correct.noteHint': 'Zum Beispiel: Die Sperrung beginnt am Dienstag, nicht am Montag.',
  'correct.note.en': 'Was haben Sie berichtigt? (Englisch)',
  'correct.note.de': 'Was haben Sie berichtigt? (Deutsch)',
  'correct.noNote':
    'Schreiben Sie auf, was Sie berichtigt haben. Anwohner lesen es über der Meldung.',
  'correct.submit': 'Berichtigung veröffentlichen',

  'withdraw.title': 'Diese Meldung zurückziehen',
  'withdraw.when': 'Sie hätte nicht dastehen sollen, oder es findet nicht statt.',
  'withdraw.stays':
    'Der Titel bleibt durchgestrichen stehen, mit dem Grund, den Sie unten schreiben.',
  'withdraw.goes': 'Text und Fotos verschwinden.',
  'withdraw.works': 'Die Tagesübersicht zeigt die Arbeiten dann als abgesagt.',
  'withdraw.final': 'Das lässt sich nicht rückgängig machen.',
  'withdraw.reason': 'Warum ziehen Sie sie zurück?',
  'withdraw.reasonHint': 'Anwohner lesen dies anstelle der Meldung.',
  'withdraw.reason.en': 'Warum ziehen Sie sie zurück? (Englisch)',
  'withdraw.reason.de': 'Warum ziehen Sie sie zurück? (Deutsch)',
  'withdraw.noReason': 'Schreiben Sie auf, warum. Anwohner lesen es anstelle der Meldung.',
  'withdraw.submit': 'Zurückziehen',

  'fault.noTitle': 'Geben Sie der Meldung einen Titel.',
  'fault.longTitle': 'Der Titel ist zu lang. Höchstens 140 Zeichen.',
  'fault.title': 'Dieser Titel kann so nicht gespeichert werden.',
  'fault.noText': 'Schreiben Sie auf, was geschieht. Einige Sätze genügen.',
  'fault.text':
    'Dieser Text kann so nicht gespeichert werden: Er ist zu lang, oder ein Link beginnt nicht mit https.',
  'fault.halfLanguage':
    'Füllen Sie in einer anderen Sprache Titel und Text aus, oder keines von beiden.',
  'fault.noDay': 'Wählen Sie einen Tag.',
  'fault.noTime': 'Wählen Sie eine Uhrzeit.',
  'fault.dayOrder': 'Der letzte Tag liegt vor dem ersten.',
  'fault.timeOrder': 'Das Ende liegt nicht nach dem Beginn.',
  'fault.longWorksTitle': 'Der Name in der Tagesübersicht darf höchstens 120 Zeichen haben.',
  'fault.longNote': 'Das ist zu lang. Höchstens 300 Zeichen.',
  'fault.conflict':
    'Jemand hat diese Meldung inzwischen veröffentlicht oder zurückgezogen. Laden Sie die Seite neu, um den Stand zu sehen.',
  'fault.signedOut':
    'Ihre Sitzung ist beendet. Melden Sie sich in einem neuen Tab an und drücken Sie hier noch einmal. Was Sie geschrieben haben, ist noch da.',
  'fault.busy':
    'Das hat gerade nicht geklappt. Was Sie geschrieben haben, ist noch da. Versuchen Sie es gleich noch einmal.',
  'fault.other': 'Das konnte nicht gespeichert werden. Was Sie geschrieben haben, ist noch da.',
};
