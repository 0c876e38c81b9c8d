import type { conversation as dutch } from '../nl/conversation.ts';

export const conversation: Record<keyof typeof dutch, string> = {
  'conversation.title': 'Ihre Antwort lesen',
  'conversation.intro':
    'Geben Sie die Wörter Ihres Codes ein. Groß- und Kleinschreibung und Bindestriche sind egal.',
  'conversation.code': 'Ihr Code',
  'conversation.codeHint':
    'Die Wörter, die Sie beim Senden Ihrer Nachricht erhalten haben. Es sind niederländische Wörter.',
  'conversation.open': 'Gespräch öffnen',
  'conversation.unknown': 'Zu diesem Code finden wir kein Gespräch. Bitte prüfen Sie die Wörter.',
  'conversation.mistyped': 'Der Code ist unvollständig oder enthält einen Tippfehler.',
  'conversation.lost':
    'Code verloren? Dann kann niemand das Gespräch mehr öffnen, auch wir nicht. Fragen Sie gern noch einmal.',
  'conversation.about': 'Gespräch über {project}',
  'conversation.you': 'Sie',
  'conversation.team': 'Das Projektteam',
  'conversation.stateOpen': 'Wartet auf Antwort',
  'conversation.stateAnswered': 'Beantwortet',
  'conversation.stateConfirmed': 'Erledigt',
  'conversation.waiting': 'Das Team hat Ihre Nachricht. Kommen Sie später mit Ihrem Code zurück.',
  'conversation.helped': 'Ist Ihnen damit geholfen?',
  'conversation.helpedHow':
    'Nur Sie können dieses Gespräch schließen. Solange Sie nichts sagen, bleibt es beantwortet.',
  'conversation.confirm': 'Ja, das ist die Antwort',
  'conversation.reopenLabel': 'Nein, denn …',
  'conversation.reopen': 'Zurück an das Team',
  'conversation.replyLabel': 'Etwas hinzufügen',
  'conversation.reply': 'Senden',
  'conversation.done':
    'Sie haben dieses Gespräch erledigt. Stimmt doch etwas nicht? Öffnen Sie es unten wieder.',
  'conversation.reopenDone': 'Gespräch wieder öffnen',
  'conversation.refresh': 'Nachsehen, ob es eine Antwort gibt',
  'conversation.keepCode': 'Bewahren Sie Ihren Code auf, auch über heute hinaus.',
  'conversation.emptyText': 'Bitte schreiben Sie zuerst etwas.',
  'conversation.longText': 'Das ist zu lang. Höchstens 4000 Zeichen.',
  'conversation.hintCount': 'Ein Code hat acht Wörter.',
  'conversation.hintChecksum': 'Eines der Wörter stimmt nicht. Bitte prüfen Sie sie.',
  'conversation.hintUnknown': '„{word}“ ist kein Wort eines Codes.',
  'conversation.hintOther': '„{word}“ ist kein Wort eines Codes. Meinten Sie „{suggestion}“?',
  'conversation.stateToCheck': 'Wird zuerst angesehen',
  'conversation.stateSetAside': 'Zur Seite gelegt',
  'conversation.toCheck':
    'Das Team sieht zuerst nach, ob dies eine echte Frage ist. Kommen Sie später mit Ihrem Code zurück.',
  'conversation.setAside.advertising':
    'Das Team hat dies zur Seite gelegt, weil es nach Werbung aussieht.',
  'conversation.setAside.abusive':
    'Das Team hat dies zur Seite gelegt, weil es beleidigend oder bedrohlich ist.',
  'conversation.setAside.not-about-this':
    'Das Team hat dies zur Seite gelegt, weil es nicht um diese Baustelle geht.',
  'conversation.setAsideHow':
    'Stimmt das nicht? Schreiben Sie es unten, dann sieht das Team noch einmal nach.',
  'conversation.pin': 'Auf der Karte gezeigt: {metres} Meter {direction} der Baustelle',
  'conversation.rate': 'Hat diese Antwort geholfen?',
  'conversation.rateHow':
    'Wir zählen es in einem Durchschnitt mit und wissen nicht, von wem es kommt.',
  'conversation.rate.helped': 'Ja, sie hat geholfen',
  'conversation.rate.partly': 'Ein wenig',
  'conversation.rate.not': 'Nein',
  'conversation.rated': 'Danke, Sie haben diese Antwort bewertet.',
};
