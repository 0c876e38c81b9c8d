import type { works as dutch } from '../nl/works.ts';

export const works: Record<keyof typeof dutch, string> = {
  'worksList.title': 'Arbeiten',
  'worksList.intro':
    'Was heute und später gearbeitet wird, so wie Anwohner es sehen. Kommt es anders, verlegen Sie es hier: Die neuen Zeiten stehen sofort da.',
  'worksList.none': 'Keine Arbeiten angekündigt',
  'worksList.noneHow':
    'Schreiben Sie eine Meldung der Art „Arbeiten“. Sobald sie veröffentlicht ist, steht sie hier.',
  'worksList.off': 'abgesagt',
  'worksList.underWay': 'im Gange',
  'move.link': 'Verlegen',
  'move.title': 'Arbeiten verlegen',
  'move.when': 'Andere Tage oder andere Uhrzeiten.',
  'move.now': 'Jetzt: {when}',
  'move.what':
    'Wählen Sie die neuen Tage und Uhrzeiten und schreiben Sie auf, warum. Danach sehen Sie zuerst, was Anwohner zu sehen bekommen.',
  'move.note.nl': 'Warum? (Niederländisch)',
  'move.note.en': 'Warum? (Englisch)',
  'move.note.de': 'Warum? (Deutsch)',
  'move.noteHint':
    'Anwohner lesen dies über der Meldung. Zum Beispiel: Wegen des Sturms konnte der Kran nicht kommen.',
  'move.noNote': 'Schreiben Sie auf, warum. Anwohner lesen es über der Meldung.',
  'move.same': 'Diese Tage und Uhrzeiten stehen schon da. Wählen Sie andere.',
  'move.faults': 'Das stimmt noch nicht. Sehen Sie unten nach, was rot ist.',
  'move.preview': 'Ansehen, was Anwohner sehen',
  'move.was': 'Bisher',
  'move.becomes': 'Künftig',
  'move.text':
    'Der Text der Meldung ändert sich nicht. Nennt er Tage oder Uhrzeiten, berichtigen Sie auch die Meldung.',
  'move.calendars': 'Wer die Planung im eigenen Kalender hat, sieht die neue Zeit dort von selbst.',
  'move.silent': 'Es geht keine neue Nachricht hinaus.',
  'move.submit': 'Verlegen',
  'move.change': 'Noch etwas ändern',
  'move.done': 'Verlegt. Anwohner sehen die neuen Tage und Uhrzeiten, und warum.',
  'callOff.link': 'Absagen',
  'callOff.title': 'Diese Arbeiten absagen',
  'callOff.when': 'Sie finden nicht statt oder hätten nicht dastehen sollen.',
  'callOff.reason': 'Warum finden sie nicht statt?',
  'callOff.reason.en': 'Warum finden sie nicht statt? (Englisch)',
  'callOff.reason.de': 'Warum finden sie nicht statt? (Deutsch)',
  'callOff.submit': 'Absagen',
};
