import type { install as dutch } from '../nl/install.ts';

export const install: Record<keyof typeof dutch, string> = {
  'offline.title': 'Keine Verbindung',
  'offline.intro':
    'Diese Seite liegt nicht auf Ihrem Gerät. Was Sie verfolgen, können Sie weiterlesen.',
  'offline.portal':
    'Haben Sie WLAN? In Hotels, Zügen oder Bibliotheken müssen Sie manchmal zuerst auf einer Anmeldeseite zustimmen.',
  'offline.kept': 'Auf Ihrem Gerät',
  'offline.keptNone':
    'Auf Ihrem Gerät liegt noch nichts. Verfolgen Sie ein Projekt, oder wählen Sie dort „Auch offline lesen“.',
  'offline.retry': 'Noch einmal versuchen',
  'offline.banner': 'Keine Verbindung. Das ist der Stand von',
  'offline.keep': 'Auch offline lesen',
  'offline.drop': 'Nicht mehr offline lesen',
  'offline.what':
    'Bewahrt dieses Projekt auf diesem Gerät auf, und bis wohin Sie gelesen haben. Wir erfahren davon nichts.',
  'offline.done': 'Dieses Projekt liegt auf Ihrem Gerät.',
  'offline.failed': 'Das hat jetzt nicht geklappt. Versuchen Sie es später noch einmal.',

  'welcome.title': 'Willkommen',
  'welcome.text':
    'Diese App fragt nach keinem Namen und keinem Konto und weiß nicht, wo Sie sind. Auf diesem Gerät liegt noch nichts von uns. Das ändert sich erst, wenn Sie selbst etwas wählen: folgen, offline lesen, fragen, abstimmen oder reagieren. Was dann gespeichert wird, steht jedes Mal dabei.',
  'welcome.read': 'Was gespeichert wird',
  'welcome.close': 'Verstanden, nicht mehr zeigen',
};
