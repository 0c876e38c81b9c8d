import type { embed as dutch } from '../nl/embed.ts';

export const embed: Record<keyof typeof dutch, string> = {
  'embed.title': '{project}: heute und demnächst',
  'embed.news': 'Neueste Meldungen',
  'embed.more': 'Alles über dieses Projekt',
  'embed.follow': 'Folgen',
  'embed.ask': 'Frage stellen',
  'embed.newTab': 'öffnet in einem neuen Tab',

  'screen.scan': 'Scannen für Neues und Fragen',
  'screen.next': 'Demnächst',
  'screen.news': 'Neueste Meldung',
  'screen.late': 'Keine Verbindung. Stand von {time}.',
};
