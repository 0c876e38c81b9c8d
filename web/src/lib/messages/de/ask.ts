import type { ask as dutch } from '../nl/ask.ts';

export const ask: Record<keyof typeof dutch, string> = {
  'ask.title': 'Stellen Sie Ihre Frage',
  'ask.intro':
    'Sie müssen nicht sagen, wer Sie sind. Sie erhalten einen Code, mit dem nur Sie die Antwort lesen können.',
  'ask.call': 'Lieber anrufen?',
  'ask.kind': 'Was möchten Sie tun?',
  'ask.question': 'Etwas fragen',
  'ask.questionHint': 'Zum Beispiel: Komme ich am Dienstag an meine Garage?',
  'ask.report': 'Etwas melden',
  'ask.reportHint': 'Zum Beispiel: Der Zaun an der Ecke steht offen.',
  'ask.text': 'Ihre Nachricht',
  'ask.textHint':
    'Schreiben Sie, wo es ist und was Sie sehen oder wissen möchten. Höchstens 4000 Zeichen.',
  'ask.name': 'Ihr Name (freiwillig)',
  'ask.nameHint': 'Nur wenn das Team Sie beim Namen nennen soll. Ein Vorname genügt.',
  'ask.preview': 'Ansehen, was das Team sieht',
  'ask.previewTitle': 'Genau das sieht das Team',
  'ask.previewIntro':
    'Das Team von {project} sieht diese Nachricht und sonst nichts: keinen Namen, keine Telefonnummer, nicht, wo Sie sind.',
  'ask.previewIntroNamed':
    'Das Team von {project} sieht diese Nachricht mit dem Namen, den Sie angegeben haben, und sonst nichts.',
  'ask.anonymous': 'Eine Anwohnerin oder ein Anwohner',
  'ask.send': 'Senden',
  'ask.change': 'Ändern',
  'ask.emptyText': 'Bitte schreiben Sie zuerst Ihre Nachricht.',
  'ask.longText': 'Ihre Nachricht ist zu lang. Bitte kürzen Sie sie auf höchstens 4000 Zeichen.',
  'ask.longName': 'Der Name ist zu lang. Höchstens 80 Zeichen.',
  'ask.noKind': 'Wählen Sie, ob Sie etwas fragen oder melden möchten.',
  'ask.sentTitle': 'Ihre Nachricht ist gesendet',
  'ask.keep': 'Bewahren Sie diesen Code auf',
  'ask.keepWhy':
    'Nur mit diesen Wörtern lesen Sie die Antwort. Wir bewahren den Code nicht auf und können ihn Ihnen deshalb nicht noch einmal geben.',
  'ask.codeLabel': 'Ihr Code',
  'ask.qrLabel': 'QR-Code, der Ihr Gespräch öffnet',
  'ask.how':
    'Fotografieren Sie diese Seite, schreiben Sie die Wörter auf oder drucken Sie sie aus.',
  'ask.print': 'Drucken',
  'ask.copyCode': 'Code kopieren',
  'ask.codeCopied': 'Code kopiert',
  'ask.open': 'Ihr Gespräch öffnen',
  'ask.backToProject': 'Zurück zum Projekt',
  'ask.printWhere': 'Öffnen Sie das Gespräch unter:',
  'ask.warn.phone':
    'In Ihrer Nachricht steht eine Telefonnummer. Das ist nicht nötig: Sie lesen die Antwort mit Ihrem Code.',
  'ask.warn.email':
    'In Ihrer Nachricht steht eine E-Mail-Adresse. Das ist nicht nötig: Sie lesen die Antwort mit Ihrem Code.',
  'ask.warn.address':
    'In Ihrer Nachricht steht eine Adresse oder Postleitzahl. Nennen Sie lieber eine Straße oder einen auffälligen Punkt als Ihr eigenes Haus.',
  'ask.warn.plate':
    'In Ihrer Nachricht steht ein Kennzeichen. Das ist selten nötig: Farbe und Standort des Autos sagen genug.',
  'ask.warn.iban': 'In Ihrer Nachricht steht eine Bankverbindung. Die braucht das Team nie.',
  'ask.place': 'Wo ist es? (freiwillig)',
  'ask.placeHint': 'Eine Straße, eine Ecke oder etwas, das alle sehen. Nicht Ihre eigene Adresse.',
  'ask.longPlace': 'Die Ortsangabe ist zu lang. Höchstens 120 Zeichen.',
  'ask.photo': 'Fotos (freiwillig)',
  'ask.photoHint': 'Höchstens drei. Ort, Zeit und Kamera werden entfernt, bevor jemand sie sieht.',
  'ask.photoNumber': 'Foto {number}',
  'ask.photoDrop': 'Foto {number} entfernen',
  'ask.photoThree':
    'Mehr als drei Fotos gehen nicht. Entfernen Sie eines, wenn Sie ein anderes hinzufügen möchten.',
  'ask.photoLarge': 'Dieses Foto ist zu groß. Höchstens 20 MB und 50 Millionen Bildpunkte.',
  'ask.photoUnreadable':
    'Diese Datei können wir nicht als Foto lesen. Wählen Sie JPEG, PNG, WebP oder AVIF.',
  'ask.photoBusy':
    'Gerade kommen zu viele Fotos an. Versuchen Sie es später noch einmal, oder senden Sie Ihre Frage ohne Foto.',
  'ask.photoTrouble':
    'Nicht jedes Foto konnte auf diesem Gerät gelesen werden. Was nicht ging, wird nicht mitgeschickt.',
  'ask.seesPin': 'Die Stelle, auf die Sie auf der Karte gezeigt haben',
  'ask.pinOpen': 'Die Stelle auf der Karte zeigen (freiwillig)',
  'ask.pinHint':
    'Tippen oder klicken Sie auf die Stelle, um die es geht: nicht wo Sie sind oder wohnen.',
  'ask.pinKeys':
    'Mit der Tastatur: Karte mit den Pfeilen verschieben und die Nadel in die Mitte setzen.',
  'ask.pinMap': 'Karte zum Zeigen der Stelle',
  'ask.pinLabel': 'Nadel. Mit den Pfeiltasten verschieben.',
  'ask.pinIs': 'Die gezeigte Stelle',
  'ask.pinMiddle': 'Nadel in die Mitte setzen',
  'ask.pinRemove': 'Nadel entfernen',
  'ask.pinPut': 'Die Nadel ist gesetzt. Sie können sie noch verschieben.',
  'ask.pinGone': 'Die Nadel ist weg.',
  'ask.pinFailed':
    'Die Karte lässt sich hier nicht anzeigen. Beschreiben Sie die Stelle oben in Worten.',
  'ask.pinSee': 'Auf der Karte zeigen',
  'ask.pinSeeFailed': 'Die Karte lässt sich hier gerade nicht anzeigen.',
  'ask.noScript':
    'Ihr Browser führt kein Skript aus. Ihre Frage kommt trotzdem an; das Team sieht sie sich zuerst kurz an.',
  'ask.toCheck':
    'Das Team sieht zuerst nach, ob dies eine echte Frage ist. Danach erhalten Sie Ihre Antwort, an derselben Stelle.',
  'ask.full':
    'Dieses Projekt bekommt gerade zu viele Fragen auf einmal. Ihre Nachricht steht noch hier unten; versuchen Sie es in {minutes, plural, one {einer Minute} other {# Minuten}} noch einmal.{contact, select, none {} other { Ist es eilig? Rufen Sie {contact} an.}}',
  'ask.tooMany':
    'Sie haben viel hintereinander gesendet. Ihre Nachricht steht noch hier unten; versuchen Sie es in {minutes, plural, one {einer Minute} other {# Minuten}} noch einmal.',
  'ask.repeat':
    'Diese Nachricht wurde eben schon über Ihre Verbindung gesendet, und das Team hat sie. Waren Sie das nicht? Dann ändern Sie ein paar Wörter.',
  'ask.codeUsed':
    'Ihre vorige Frage ist gesendet. Dies ist eine neue: Sehen Sie sie noch einmal durch und fügen Sie Fotos neu hinzu.',
  'ask.wordless': 'Bitte sagen Sie es auch in Worten, damit das Team weiß, was Sie meinen.',
  'ask.farPin':
    'Die Stelle auf der Karte liegt mehr als drei Kilometer von der Baustelle entfernt.',
  'ask.notSent':
    'Ihre Nachricht ist noch nicht gesendet. Bitte prüfen Sie sie und versuchen Sie es noch einmal.',
  'ask.offline': 'Sie erreichen uns gerade nicht. Genau das sieht das Team später.',
  'ask.queue': 'Senden, sobald es geht',
  'ask.waits': 'Wartet, bis Sie eine Verbindung haben',
  'ask.waitsWhy':
    'Ihre Frage liegt auf diesem Gerät und geht von selbst ab, sobald es eine Verbindung gibt oder wenn Sie diese Seite wieder öffnen. Bewahren Sie Ihren Code schon jetzt auf: Nur mit diesen Wörtern lesen Sie die Antwort.',
  'ask.queueSent': 'Ihre Frage an {project} ist gesendet.',
  'ask.queueRefused':
    'Ihre Frage an {project} konnte nicht gesendet werden. Stellen Sie sie bitte noch einmal.',
  'ask.queueHide': 'Ausblenden',
  'ask.keepHere': 'Auf diesem Gerät behalten',
  'ask.kept': 'Auf diesem Gerät behalten',
};
