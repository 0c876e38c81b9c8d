import type { inbox as dutch } from '../nl/inbox.ts';

export const inbox: Record<keyof typeof dutch, string> = {
  'inbox.filters': 'Zeigen',
  'inbox.open': 'Wartend',
  'inbox.answered': 'Beantwortet',
  'inbox.confirmed': 'Abgeschlossen',
  'inbox.all': 'Alle',
  'inbox.only': 'Nur {project}.',
  'inbox.everything': 'Alle Projekte zeigen',
  'inbox.waits.minutes':
    '{number, plural, =0 {wartet seit eben} one {wartet seit 1 Minute} other {wartet seit # Minuten}}',
  'inbox.waits.hours': '{number, plural, one {wartet seit 1 Stunde} other {wartet seit # Stunden}}',
  'inbox.waits.days': '{number, plural, one {wartet seit 1 Tag} other {wartet seit # Tagen}}',
  'inbox.nothingWaits': 'Niemand wartet auf Antwort',
  'inbox.nothingWaitsHow': 'Neue Fragen von Anwohnern erscheinen hier von selbst, ganz oben.',
  'inbox.nothing': 'Hier ist nichts',
  'inbox.older': 'Ältere Gespräche',
  'inbox.newest': 'Neueste Gespräche',
    '{number, plural, =0 {waiting since just now} one {waiting 1 minute} other {waiting # minutes}}',
  'inbox.waits.hours': '{number, plural, one {waiting 1 hour} other {waiting # hours}}',
  'inbox.waits.days': '{number, plural, one {waiting 1 day} other {waiting # days}}',
  'inbox.nothingWaits': 'Nobody is waiting for an answer',
  'inbox.nothingWaitsHow': 'New questions from residents appear here by themselves, on top.',
  'inbox.nothing': 'There is nothing here',
  'inbox.erased':
    '{number, plural, one {1 Gespräch wurde vom Anwohner gelöscht} other {# Gespräche wurden von Anwohnern gelöscht}}',
  'inbox.erasedOn': 'Gelöscht am {day}. Der Inhalt ist weg.',
  'inbox.older': 'Older conversations',
  'inbox.newest': 'Newest conversations',

  'conversation.open': 'wartet auf Antwort',
  'conversation.answered': 'beantwortet',
  'conversation.confirmed': 'vom Anwohner abgeschlossen',
  'conversation.team': 'Das Projektteam',
  'conversation.resident': 'Ein Anwohner',

  'conversationKind.question': 'Frage eines Anwohners',
  'conversationKind.report': 'Hinweis eines Anwohners',

  'answer.label': 'Ihre Antwort',
  'answer.more': 'Noch eine Antwort',
  'answer.hint':
    'Der Anwohner liest dies mit einem Code und sieht Ihren Namen: {name}. Fragen Sie nicht nach Namen oder Telefonnummer.',
  'answer.send': 'Antwort senden',
  'answer.decides': 'Der Anwohner entscheidet, ob es damit erledigt ist.',
  'answer.sent': 'Ihre Antwort ist gesendet. Der Anwohner liest sie mit seinem eigenen Code.',
  'answer.settled':
    'Der Anwohner hat dieses Gespräch abgeschlossen. Sie können noch etwas hinzufügen.',
  'answer.empty': 'Schreiben Sie zuerst Ihre Antwort.',
  'answer.long': 'Ihre Antwort ist zu lang. Höchstens 4000 Zeichen.',
  'answer.viewer': 'Sie schauen hier mit. Redakteure können antworten.',
};
