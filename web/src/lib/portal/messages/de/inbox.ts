import type { inbox as dutch } from '../nl/inbox.ts';

export const inbox: Record<keyof typeof dutch, string> = {
  'inbox.filters': 'Anzeigen',
  'inbox.open': 'Wartet auf Antwort',
  'inbox.answered': 'Beantwortet',
  'inbox.confirmed': 'Erledigt',
  'inbox.all': 'Alle',
  'inbox.only': 'Nur {project}.',
  'inbox.everything': 'Alle Projekte anzeigen',
  'inbox.waits.minutes':
    '{number, plural, =0 {wartet seit eben} one {wartet 1 Minute} other {wartet # Minuten}}',
  'inbox.waits.hours': '{number, plural, one {wartet 1 Stunde} other {wartet # Stunden}}',
  'inbox.waits.days': '{number, plural, one {wartet 1 Tag} other {wartet # Tage}}',
  'inbox.nothingWaits': 'Niemand wartet auf Antwort',
  'inbox.nothingWaitsHow': 'Neue Fragen erscheinen hier von selbst, ganz oben.',
  'inbox.nothing': 'Hier ist nichts',
  'inbox.erased':
    '{number, plural, one {1 Gespräch wurde vom Anwohner gelöscht} other {# Gespräche wurden von Anwohnern gelöscht}}',
  'inbox.erasedOn': 'Gelöscht am {day}. Der Inhalt ist weg.',
  'inbox.older': 'Ältere Gespräche',
  'inbox.newest': 'Neueste Gespräche',

  'conversation.open': 'wartet auf Antwort',
  'conversation.answered': 'beantwortet',
  'conversation.confirmed': 'vom Anwohner erledigt',
  'conversation.team': 'Das Projektteam',
  'conversation.resident': 'Eine Anwohnerin oder ein Anwohner',

  'conversationKind.question': 'Frage aus der Nachbarschaft',
  'conversationKind.report': 'Meldung aus der Nachbarschaft',

  'answer.label': 'Ihre Antwort',
  'answer.more': 'Noch eine Antwort',
  'answer.hint':
    'Gelesen wird dies mit einem Code, und Ihr Name ist zu sehen: {name}. Fragen Sie nicht nach Name oder Telefonnummer.',
  'answer.send': 'Antwort senden',
  'answer.decides': 'Wer gefragt hat, entscheidet, ob das Gespräch damit erledigt ist.',
  'answer.sent': 'Ihre Antwort ist gesendet. Sie wird mit dem eigenen Code gelesen.',
  'answer.settled':
    'Dieses Gespräch wurde als erledigt bestätigt. Sie können noch etwas hinzufügen.',
  'answer.empty': 'Schreiben Sie zuerst Ihre Antwort.',
  'answer.long': 'Ihre Antwort ist zu lang. Höchstens 4000 Zeichen.',
  'answer.viewer': 'Sie lesen hier mit. Antworten können Redakteurinnen und Redakteure.',

  'inbox.to-check': 'Zu prüfen',
  'inbox.set-aside': 'Zur Seite gelegt',
  'inbox.toCheckHow':
    'Diese Fragen kamen ohne Rechenarbeit eines Geräts oder mit vielen Links. Nehmen Sie sie an, oder legen Sie sie mit einem Grund zur Seite.',
  'inbox.doubt.no-proof': 'ohne Rechenarbeit',
  'inbox.doubt.links': 'viele Links',
  'inbox.doubt.again': 'erneut vorgelegt',
  'inbox.average':
    '{rated, plural, one {1 bewertete Antwort} other {# bewertete Antworten}}: {helped} halfen, im Durchschnitt {average} von 3.',
  'inbox.firstAnswer':
    'Erste Antwort meist innerhalb von {number, plural, one {1 Stunde} other {# Stunden}}.',

  'check.title': 'Ist das eine Frage an Sie?',
  'check.why.no-proof':
    'Diese Frage kam von einem Gerät ohne Skript, und solche sehen Sie zuerst. Meist ist nichts daran auszusetzen.',
  'check.why.links': 'In dieser Frage stehen viele Links. Sie sind nirgends anklickbar.',
  'check.why.again': 'Diese Frage war zur Seite gelegt und wird erneut vorgelegt.',
  'check.accept': 'Annehmen',
  'check.aside': 'Zur Seite legen',
  'check.reason': 'Warum? Wer gefragt hat, liest dies.',
  'check.aside.advertising': 'Es sieht nach Werbung aus',
  'check.aside.abusive': 'Es ist beleidigend oder bedrohlich',
  'check.aside.not-about-this': 'Es geht nicht um diese Baustelle',
  'check.asideNow':
    'Zur Seite gelegt. Der Grund ist zu sehen, und die Frage kann erneut vorgelegt werden.',

  'conversation.photo': 'Foto {number} aus der Nachbarschaft; öffnet groß',
  'conversation.pin':
    '{metres} Meter {direction} der Mitte der Baustelle ({latitude}, {longitude})',
  'conversation.pinHow': 'Von Hand auf der Karte gezeigt; nicht, wo das Gerät war.',
  'conversation.pinSee': 'Auf der Karte zeigen',
  'conversation.pinMap': 'Die gezeigte Stelle auf der Karte',
  'conversation.pinIs': 'Die gezeigte Stelle',
  'conversation.rated.1': 'Rückmeldung: das half nicht',
  'conversation.rated.2': 'Rückmeldung: das half ein wenig',
  'conversation.rated.3': 'Rückmeldung: das half',

  'map.failed': 'Die Karte lässt sich hier gerade nicht anzeigen.',
};
