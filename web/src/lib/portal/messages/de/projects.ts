import type { projects as dutch } from '../nl/projects.ts';

export const projects: Record<keyof typeof dutch, string> = {
  'projects.title': 'Ihre Projekte',
  'projects.search': 'Ihre Projekte durchsuchen',
  'projects.searchSubmit': 'Suchen',
  'projects.waiting':
    '{number, plural, one {Ein Anwohner wartet auf Antwort} other {# Anwohner warten auf Antwort}}',
  'projects.open': '{number, plural, one {1 wartet auf Antwort} other {# warten auf Antwort}}',
  'projects.toInbox': 'Alle Fragen',
  'projects.others': 'Hier wartet niemand',
  'projects.nothingWaits': 'Niemand wartet auf Antwort',
  'projects.followers':
    '{number, plural, =0 {keine Folgenden} one {1 Folgender} other {# Folgende}}',
  'projects.lastUpdate': 'letzte Meldung {day}',
  'projects.noUpdate': 'noch keine Meldung',
  'projects.write': 'Schreiben',
  'projects.none': 'Sie haben noch keine Projekte',
  'projects.noneHow': 'Bitten Sie den Manager Ihrer Organisation, Sie einem Projekt hinzuzufügen.',
  'projects.notFound': 'Keines Ihrer Projekte passt zu „{query}“.',
  'projects.all': 'Alle Projekte zeigen',

  'project.public': 'Wie Anwohner es sehen',
  'project.viewer': 'Sie schauen hier mit. Redakteure können schreiben und antworten.',
  'project.inbox': 'Alle Fragen zu diesem Projekt',
  'project.nothingWaits': 'Niemand wartet auf Antwort',
  'project.write': 'Meldung schreiben',
  'project.noUpdates': 'Noch keine Meldungen',
  'project.noUpdatesHow':
    'Eine erste Meldung muss nicht lang sein: wer Sie sind, was Sie tun werden und wann es beginnt.',
  'project.older': 'Ältere Meldungen',
  'project.newest': 'Neueste Meldungen',
  'project.elsewhere': 'Anderswo zeigen',
  'project.snippet': 'Für Ihre eigene Website',
  'project.snippetHow':
    'Fügen Sie dies in eine Seite Ihrer Website ein. Es zeigt heute, was kommt und die neuesten Meldungen; es lädt kein Skript und verfolgt niemanden.',
  'project.copy': 'Kopieren',
  'project.copied': 'Kopiert',
  'project.screen': 'Bildschirm für den Baucontainer',
};
