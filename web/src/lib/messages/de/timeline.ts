import type { timeline as dutch } from '../nl/timeline.ts';

export const timeline: Record<keyof typeof dutch, string> = {
  'update.correctedMark': 'Berichtigt',
  'update.inTimeline': 'Zwischen den anderen Meldungen zeigen',

  'timeline.loading': 'Ältere Meldungen werden geholt …',
  'timeline.loaded': '{number} ältere Meldungen hinzugefügt',
  'timeline.failed': 'Das Laden hat nicht geklappt. Versuchen Sie es noch einmal.',

  'lightbox.open': 'Groß ansehen: {alt}',
  'lightbox.title': 'Fotos',
  'lightbox.close': 'Schließen',
  'lightbox.next': 'Nächstes Foto',
  'lightbox.previous': 'Voriges Foto',
  'lightbox.of': 'Foto {number} von {total}',

  'film.length': 'Länge {time}',
  'film.captions': 'Untertitel',
  'film.description': 'Lesen, was zu sehen und zu hören ist',
  'film.download': 'Video herunterladen',

  'document.title': 'Dokumente',
  'document.pages': '{number, plural, one {1 Seite} other {# Seiten}}',

  'reaction.title': 'Was halten Sie davon?',
  'reaction.useful': 'Gut zu wissen',
  'reaction.glad': 'Erfreulich',
  'reaction.worried': 'Das macht mir Sorgen',
  'reaction.annoyed': 'Das stört mich',
  'reaction.times':
    '{number, plural, =0 {noch nicht gewählt} one {1-mal gewählt} other {#-mal gewählt}}',
  'reaction.how':
    'Wir zählen nur, wie oft etwas gewählt wird. Dass Sie es waren, merkt sich Ihr eigenes Gerät.',
  'reaction.added': 'Ihre Reaktion zählt. Drücken Sie noch einmal, um sie zurückzunehmen.',
  'reaction.takenBack': 'Ihre Reaktion zählt nicht mehr.',
  'reaction.failed': 'Das hat nicht geklappt. Versuchen Sie es in ein paar Minuten noch einmal.',

  'comment.title': 'Was die Nachbarschaft sagt',
  'comment.none': 'Hier hat noch niemand etwas gesagt.',
  'comment.someone': 'Jemand aus der Nachbarschaft',
  'comment.removed': 'Das Projektteam hat dies entfernt. Grund: {reason}',
  'comment.older': 'Frühere Kommentare',
  'comment.newest': 'Neueste Kommentare',
  'comment.write': 'Sagen Sie etwas dazu',
  'comment.text': 'Ihr Kommentar',
  'comment.pre': 'Das Team sieht ihn sich zuerst an. Danach können ihn alle lesen.',
  'comment.post':
    'Alle können ihn sofort lesen. Das Team kann einen Kommentar entfernen und nennt dann den Grund.',
  'comment.name': 'Ihr Name (freiwillig)',
  'comment.nameHint': 'Alle lesen diesen Namen. Ein Vorname genügt.',
  'comment.device':
    'Nur dieses Gerät kann Ihren Kommentar zurücknehmen: Es bewahrt den Schlüssel dafür auf.',
  'comment.warn.phone': 'In Ihrem Kommentar steht eine Telefonnummer. Alle könnten es lesen.',
  'comment.warn.email': 'In Ihrem Kommentar steht eine E-Mail-Adresse. Alle könnten es lesen.',
  'comment.warn.address':
    'In Ihrem Kommentar steht eine Adresse oder Postleitzahl. Alle könnten es lesen.',
  'comment.warn.plate': 'In Ihrem Kommentar steht ein Kennzeichen. Alle könnten es lesen.',
  'comment.warn.iban': 'In Ihrem Kommentar steht eine Bankverbindung. Alle könnten es lesen.',
  'comment.question':
    'Möchten Sie eine Antwort vom Team? Dann stellen Sie eine Frage; die liest nur das Team.',
  'comment.send': 'Kommentar absenden',
  'comment.empty': 'Schreiben Sie zuerst Ihren Kommentar.',
  'comment.long': 'Ihr Kommentar ist zu lang: höchstens 1000 Zeichen, und 40 für den Namen.',
  'comment.tooMany': 'Es kamen viele Kommentare kurz nacheinander. Versuchen Sie es später.',
  'comment.refused': 'Dieses Projekt nimmt gerade keine Kommentare an.',
  'comment.failed':
    'Das Senden hat nicht geklappt. Ihr Text steht noch da; versuchen Sie es gleich noch einmal.',
  'comment.sentWaiting':
    'Ihr Kommentar ist abgeschickt. Er erscheint hier, sobald das Team ihn angesehen hat.',
  'comment.sentShown': 'Ihr Kommentar steht dabei.',
  'comment.yours': 'Von Ihnen',
  'comment.yoursWaiting': 'Ihr Kommentar wartet auf das Team.',
  'comment.takeBack': 'Zurücknehmen',
  'comment.takenBack': 'Ihr Kommentar ist weg.',
};
