import type { polls as dutch } from '../nl/polls.ts';

export const polls: Record<keyof typeof dutch, string> = {
  'polls.title': 'Umfragen',
  'polls.intro':
    'Sagen Sie Ihre Meinung. Niemand fragt, wer Sie sind, und niemand kann es herausfinden.',
  'polls.none': 'Zurzeit gibt es keine Umfrage',
  'polls.noneHow':
    'Sobald {project} etwas wissen möchte, steht es hier. Eine Frage stellen können Sie immer.',
  'polls.ask': 'Stellen Sie eine Frage',
  'polls.openNow': 'Jetzt offen',
  'polls.over': 'Geschlossen',
  'polls.mayVote': 'Sagen Sie Ihre Meinung',
  'polls.until': 'Offen bis {moment}',
  'polls.closedOn': 'Geschlossen am {day}',
  'polls.kindOrdinary': 'Für alle',
  'polls.kindHousehold': 'Eine Stimme pro Haushalt',
  'polls.kindRating': 'Immer offen',
  'polls.chooseOne': 'Wählen Sie eine Antwort.',
  'polls.chooseMany': 'Sie dürfen mehrere Antworten wählen.',
  'polls.chooseScale': 'Wählen Sie von 1 bis 5.',
  'polls.openHint':
    'Nur das Team liest dies, getrennt von Ihren anderen Antworten. Schreiben Sie nicht, wer Sie sind.',
  'polls.skip':
    'Jede Frage dürfen Sie überspringen. Dass abgestimmt wurde, merkt sich nur dieses Gerät.',
  'polls.vote': 'Abstimmen',
  'polls.empty': 'Beantworten Sie mindestens eine Frage.',
  'polls.refused':
    'Das hat nicht geklappt. Prüfen Sie Ihre Antworten: Texte haben höchstens 1000 Zeichen.',
  'polls.tooMany': 'Das ging etwas schnell. Versuchen Sie es in ein paar Minuten noch einmal.',
  'polls.noWork':
    'Von Ihrer Internetverbindung kamen heute schon einige Stimmen von Geräten ohne JavaScript. Mehr nehmen wir so nicht an, sonst könnte eine Person tausend schicken. Schalten Sie JavaScript ein, stimmen Sie über eine andere Verbindung ab oder kommen Sie morgen wieder.',
  'polls.network':
    'Von Ihrer Internetverbindung kamen heute schon sehr viele Stimmen. Stimmen Sie über eine andere Verbindung ab oder kommen Sie morgen wieder.',
  'polls.sentBefore':
    'Diese Stimme ist schon in der Urne. Möchte noch jemand abstimmen? Dann füllen Sie das Formular unten neu aus.',
  'polls.closed': 'Diese Umfrage ist geschlossen. Abstimmen ist nicht mehr möglich.',
  'polls.twice':
    'Ehrlich gesagt: Wer will, kann hier mehrmals abstimmen. Wir merken es nicht, denn wir halten nicht fest, wer Sie sind. Das Team weiß das und liest das Ergebnis entsprechend. Jede Stimme kostet das Gerät allerdings etwas Rechenarbeit; im großen Stil ist es also mühsam.',
  'polls.thanks': 'Danke, Ihre Stimme ist in der Urne',
  'polls.thanksHow':
    'Wir zählen mindestens fünf Stimmen auf einmal, damit am Ergebnis nicht zu sehen ist, wer gerade abgestimmt hat. Ihre kann also noch etwas warten.',
  'polls.thanksRating':
    'Das Team sieht den Monatsdurchschnitt und was die Anwohner dazu schreiben.',
  'polls.votedHere': 'Auf diesem Gerät wurde schon abgestimmt',
  'polls.votedHereHow': 'Das merkt sich nur dieses Gerät; wir wissen es nicht.',
  'polls.seeResults': 'Sehen Sie den Zwischenstand',
  'polls.again': 'Noch jemanden auf diesem Gerät abstimmen lassen',
  'polls.results': 'Das Ergebnis',
  'polls.soFar': 'Der Zwischenstand',
  'polls.answer': 'Antwort',
  'polls.number': 'Anzahl',
  'polls.answers':
    '{number, plural, =0 {noch keine Antworten} one {1 Antwort} other {# Antworten}}',
  'polls.average': 'im Durchschnitt {average} von 5',
  'polls.words': 'Antworten in Worten liest nur das Team.',
  'polls.few': 'Zahlen erscheinen hier, sobald {number} Personen diese Frage beantwortet haben.',
  'polls.shownAfterVoting': 'Den Zwischenstand sehen Sie, nachdem Sie abgestimmt haben.',
  'polls.shownAfterClosing': 'Das Ergebnis steht hier, sobald die Umfrage schließt.',
  'polls.shownNever': 'Das Ergebnis dieser Umfrage ist für das Team.',
  'polls.back': 'Zurück zum Projekt',
  'polls.all': 'Alle Umfragen',

  'household.lead':
    'Jeder Haushalt hat einen Brief mit einem Code bekommen. Der Code sagt, dass Sie abstimmen dürfen, nicht wie Sie abstimmen.',
  'household.noScript':
    'Diese Abstimmung funktioniert nur mit JavaScript: Ihr Gerät macht den Stimmzettel selbst, damit wir nicht sehen können, von wem er ist. Ohne wäre Ihre Stimme nicht geheim, deshalb bieten wir das nicht an. Sie können auf einem anderen Gerät abstimmen oder das Team um einen Stimmzettel auf Papier bitten.',
  'household.code': 'Der Code aus Ihrem Brief',
  'household.codeHint':
    'Fünfzehn Zeichen, zum Beispiel K7QXM-4M2PT-R9WB3. Großbuchstaben und Bindestriche spielen keine Rolle.',
  'household.check': 'Mit diesem Code weiter',
  'household.busy': 'Einen Augenblick…',
  'household.typing': 'Der Code ist nicht vollständig oder enthält einen Tippfehler.',
  'household.unknown': 'Dieser Code gehört nicht zu dieser Abstimmung.',
  'household.used':
    'Mit diesem Code wurde schon ein Stimmzettel gemacht. Waren Sie das auf einem anderen Gerät? Dann stimmen Sie dort weiter ab.',
  'household.closed':
    'Diese Abstimmung ist inzwischen geschlossen. Codes und Stimmzettel nehmen wir nicht mehr an.',
  'household.offline':
    'Es gibt keine Verbindung. Ihr Code ist noch gültig; versuchen Sie es gleich noch einmal auf diesem Gerät.',
  'household.failed':
    'Das hat nicht geklappt. Versuchen Sie es später noch einmal auf diesem Gerät; es geht nichts verloren.',
  'household.ballot': 'Ihr Stimmzettel',
  'household.ballotHow':
    'Ihr Code ist verbraucht; Ihr Zettel ist unterschrieben und liegt nur auf diesem Gerät. Wer noch mehr Abstand möchte, stimmt später oder morgen ab: Der Zettel bleibt so lange hier.',
  'household.cast': 'Meinen Zettel in die Urne werfen',
  'household.sending': 'Ihr Zettel kommt gleich in die Urne',
  'household.sendingHow':
    'Wir warten absichtlich einige Sekunden, jedes Mal eine andere Zahl. Lassen Sie diese Seite offen. Schließen Sie sie doch, geht der Zettel mit, sobald Sie hierher zurückkommen.',
  'household.done': 'Ihr Zettel ist in der Urne',
  'household.doneHow':
    'Die Urne wird erst geöffnet, wenn die Abstimmung schließt. Auf diesem Gerät steht nur noch, dass abgestimmt wurde.',
  'household.other': 'Mit einem anderen Brief abstimmen',
  'household.how': 'Wie es geheim bleibt',
  'household.how1':
    'Ihr Gerät denkt sich eine Nummer für Ihren Zettel aus und steckt ihn in einen geschlossenen Umschlag, den wir nicht öffnen können.',
  'household.how2':
    'Sie zeigen Ihren Code. Wir unterschreiben durch den Umschlag hindurch und streichen den Code durch. Welche Nummer darin steckt, wissen wir nicht.',
  'household.how3':
    'Ihr Gerät nimmt den Zettel aus dem Umschlag und schickt ihn später, getrennt, mit Ihren Antworten. Wir sehen unsere Unterschrift und dass es diese Nummer noch nicht gab. Mehr nicht.',
  'household.how4':
    'Es werden keine Zeiten gespeichert, und die Urne wird immer wieder geschüttelt. Was bleibt: Wer unsere Rechner live belauschen würde, könnte sehen, dass kurz nacheinander ein Code und ein Zettel kommen. Deshalb das Warten.',
  'household.how5':
    'Das Verfahren heißt blinde Unterschrift (RFC 9474). Jeder kann es nachrechnen.',
  'household.fingerprint': 'Der Schlüssel dieser Abstimmung. Auf jedem Brief muss derselbe stehen:',

  'letter.title': 'Stimmen Sie mit ab: {title}',
  'letter.intro':
    'Mit diesem Brief kann Ihr Haushalt einmal abstimmen. Ihre Stimme ist geheim: Auch wir können nicht sehen, wie Sie abstimmen.',
  'letter.scan': 'Scannen Sie den Code, oder gehen Sie zu {address} und geben Sie ein:',
  'letter.until': 'Abstimmen können Sie bis {moment}.',
  'letter.fingerprint': 'Schlüssel dieser Abstimmung',
};
