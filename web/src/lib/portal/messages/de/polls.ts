import type { polls as dutch } from '../nl/polls.ts';

export const polls: Record<keyof typeof dutch, string> = {
  'polls.title': 'Umfragen',
  'polls.link': 'Umfragen',
  'polls.none': 'Noch keine Umfragen',
  'polls.noneHow':
    'Fragen Sie Anwohner nach ihrer Meinung, lassen Sie Haushalte mit einem Code aus dem Brief abstimmen, oder fragen Sie dauernd, wie Sie sich machen.',
  'polls.new': 'Umfrage erstellen',
  'polls.startRating': 'Immer fragen: „Wie machen wir uns?“',
  'polls.startRatingHow':
    'Anwohner geben eine Note von 1 bis 5 und können etwas dazu schreiben. Sie sehen den Monatsdurchschnitt.',
  'polls.stateDraft': 'Entwurf',
  'polls.stateScheduled': 'Geplant',
  'polls.stateOpen': 'Offen',
  'polls.stateClosed': 'Geschlossen',
  'polls.kindOrdinary': 'Für alle',
  'polls.kindHousehold': 'Pro Haushalt',
  'polls.kindRating': 'Bewertung',
  'polls.counted':
    '{number, plural, =0 {noch nichts gezählt} one {1 Stimme gezählt} other {# Stimmen gezählt}}',
  'polls.opens': 'öffnet {moment}',
  'polls.closes': 'schließt {moment}',
  'polls.edit': 'Umfrage ändern',
  'polls.who': 'Wer darf abstimmen?',
  'polls.ordinary': 'Alle',
  'polls.ordinaryHow':
    'Ohne Code und ohne Namen. Wer will, kann mehrmals abstimmen; das steht für die Anwohner ehrlich dabei.',
  'polls.household': 'Eine Stimme pro Haushalt',
  'polls.householdHow':
    'Mit Codes, die Sie in Briefe drucken. Niemand kann eine Stimme auf einen Code zurückführen, auch Sie nicht. Die Urne wird beim Schließen geöffnet.',
  'polls.titleLabel': 'Worum geht es?',
  'polls.titleHint': 'Kurz, wie auf einem Plakat. Höchstens 120 Zeichen.',
  'polls.introduction': 'Warum fragen Sie das? (freiwillig)',
  'polls.introductionHint': 'Sagen Sie auch, was Sie mit dem Ergebnis machen.',
  'polls.resultsLabel': 'Wann sehen Anwohner das Ergebnis?',
  'polls.results.after-voting': 'Nachdem sie abgestimmt haben',
  'polls.results.always': 'Immer',
  'polls.results.after-closing': 'Wenn die Umfrage geschlossen ist',
  'polls.results.never': 'Nicht; nur das Team sieht es',
  'polls.householdResults': 'Bei einer Stimme pro Haushalt wird erst nach dem Schließen gezählt.',
  'polls.opensAt': 'Öffnet (leer: sobald Sie auf Öffnen drücken)',
  'polls.closesAt': 'Schließt (leer: wenn Sie sie schließen)',
  'polls.question': 'Frage {number}',
  'polls.questionText': 'Ihre Frage',
  'polls.questionKind': 'Art der Antwort',
  'polls.kind.single': 'Eine Antwort wählen',
  'polls.kind.multiple': 'Mehrere Antworten wählen',
  'polls.kind.scale': 'Skala von 1 bis 5',
  'polls.kind.open': 'In eigenen Worten',
  'polls.options': 'Antworten, jede in einer eigenen Zeile',
  'polls.low': 'Was bedeutet 1?',
  'polls.high': 'Was bedeutet 5?',
  'polls.openHint':
    'Was Anwohner schreiben, liest nur das Team, getrennt von ihren anderen Antworten. Sie sehen also nicht, wer was gewählt und geschrieben hat.',
  'polls.otherLanguages': 'Andere Sprachen',
  'polls.otherLanguagesHint': 'Was Sie leer lassen, lesen Anwohner auf Niederländisch.',
  'polls.inEnglish': '{field} (Englisch)',
  'polls.inGerman': '{field} (Deutsch)',
  'polls.addQuestion': 'Noch eine Frage',
  'polls.removeQuestion': 'Frage {number} entfernen',
  'polls.save': 'Speichern und ansehen',
  'polls.noTitle': 'Sagen Sie, worum es geht.',
  'polls.noQuestion': 'Stellen Sie mindestens eine Frage.',
  'polls.noText': 'Schreiben Sie die Frage auf.',
  'polls.fewOptions': 'Geben Sie mindestens zwei Antworten, jede in einer eigenen Zeile.',
  'polls.otherOptions':
    'Geben Sie in jeder Sprache gleich viele Antworten, oder lassen Sie die Sprache leer.',
  'polls.noEnds': 'Sagen Sie, was 1 und was 5 bedeutet.',
  'polls.noMoment': 'Das ist kein Tag mit Uhrzeit.',
  'polls.closesFirst': 'Schließen kommt nach Öffnen.',
  'polls.past':
    'Die Umfrage wäre schon geschlossen. Wählen Sie einen späteren Zeitpunkt zum Schließen.',
  'polls.notSaved':
    'Das konnte nicht gespeichert werden. Prüfen Sie die Längen: Fragen 200, Antworten 120 Zeichen.',
  'polls.willSee': 'So sehen Anwohner es',
  'polls.open': 'Umfrage öffnen',
  'polls.schedule': 'Bereitstellen: öffnet {moment}',
  'polls.close': 'Umfrage schließen',
  'polls.closeHow': 'Danach kann niemand mehr abstimmen. Was in der Urne ist, wird gezählt.',
  'polls.closeHouseholdHow':
    'Danach kann niemand mehr abstimmen. Die Urne wird geöffnet und der Schlüssel vernichtet.',
  'polls.discard': 'Diesen Entwurf wegwerfen',
  'polls.public': 'Wie Anwohner es sehen',
  'polls.download': 'Ergebnis mitnehmen (CSV)',
  'polls.resultsTitle': 'Das Ergebnis',
  'polls.inGroups':
    'Stimmen werden mindestens zu fünft gezählt, alle fünf Minuten. So zeigt keine Zahl, wer gerade abgestimmt hat.',
  'polls.atClosing':
    'Die Urne bleibt zu, bis die Umfrage schließt. Bis dahin sehen Sie nur die Beteiligung.',
  'polls.turnout':
    '{spent, plural, one {1 Code wurde} other {# Codes wurden}} benutzt, von {printed}.',
  'polls.words':
    '{number, plural, =0 {Niemand hat etwas geschrieben.} one {1 Antwort} other {# Antworten}}',
  'polls.wordsMixed': 'In zufälliger Reihenfolge und getrennt von den anderen Antworten.',
  'polls.months': 'Pro Monat',
  'polls.month': 'Monat',
  'polls.average': 'Durchschnitt',
  'polls.answers': 'Antworten',
  'polls.noneCounted': 'Es wurde noch nichts gezählt.',

  'letters.title': 'Briefe mit einem Code',
  'letters.link': 'Briefe mit einem Code drucken',
  'letters.intro':
    'Jeder Brief bekommt einen eigenen Code, gut für eine Stimme. Sie sehen die Codes einmal, hier. Wir speichern nur, was nötig ist, um sie zu erkennen, und nicht, welcher Brief wohin geht.',
  'letters.warn':
    'Halten Sie auch selbst nicht fest, welcher Code an welche Adresse geht. Dann weiß niemand auch nur, wer abgestimmt hat.',
  'letters.number': 'Wie viele Briefe? (höchstens 200 auf einmal)',
  'letters.noNumber': 'Geben Sie eine Zahl von 1 bis 200 ein.',
  'letters.make': 'Briefe erstellen',
  'letters.printed':
    '{number, plural, one {1 Brief ist fertig} other {# Briefe sind fertig}}. Drucken Sie sie jetzt: Auf diese Seite kommen Sie nicht zurück.',
  'letters.print': 'Drucken',
  'letters.full': 'Mehr Codes kann diese Umfrage nicht haben.',
  'letters.soFar':
    '{number, plural, =0 {Noch keine Codes gedruckt.} one {Bisher 1 Code gedruckt.} other {Bisher # Codes gedruckt.}}',

  'done.opened': 'Die Umfrage ist offen. Anwohner sehen sie jetzt.',
  'done.scheduledPoll': 'Die Umfrage steht bereit und öffnet von selbst.',
  'done.closed':
    'Die Umfrage ist geschlossen. Was in der Urne war, wird jetzt gezählt; das dauert einen Moment.',
  'done.savedPoll': 'Gespeichert. Prüfen Sie sie und öffnen Sie sie, wenn alles stimmt.',
};
