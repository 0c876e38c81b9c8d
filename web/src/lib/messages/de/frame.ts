import type { frame as dutch } from '../nl/frame.ts';

export const frame: Record<keyof typeof dutch, string> = {
  'nav.skip': 'Zum Inhalt',
  'nav.main': 'Hauptmenü',
  'nav.projects': 'Projekte',
  'nav.conversation': 'Meine Frage',
  'nav.trust': 'Was wir versprechen',
  'nav.api': 'Für Entwickler',
  'nav.portal': 'Für Projektteams',
  'nav.home': '{brand}, zur Startseite',

  'footer.privacy': 'Kein Konto, keine Cookies, niemand schaut zu.',

  'status.upcoming': 'Beginnt noch',
  'status.active': 'Im Bau',
  'status.completed': 'Fertig',

  'error.404': 'Hier ist nichts',
  'error.404Text':
    'Diese Seite gibt es nicht oder nicht mehr. Suchen Sie das Projekt nach Name oder Ort.',
  'error.413': 'Das ist zu viel',
  'error.413Text':
    'Was Sie gesendet haben, ist größer, als wir annehmen. Gehen Sie zurück: Ihr Text steht noch da. Kürzen Sie ihn, oder wählen Sie weniger oder kleinere Fotos.',
  'error.429': 'Einen Moment bitte',
  'error.429Text':
    '{seconds, plural, =0 {Es kamen zu viele Anfragen kurz hintereinander. Versuchen Sie es gleich noch einmal.} other {Es kamen zu viele Anfragen kurz hintereinander. Versuchen Sie es in # Sekunden noch einmal.}}',
  'error.500': 'Bei uns ist etwas schiefgegangen',
  'error.500Text':
    'Es liegt nicht an Ihnen. Versuchen Sie es noch einmal; klappt es weiterhin nicht, nennen Sie diese Nummer:',
  'error.503': 'Gerade nicht erreichbar',
  'error.503Text':
    'Wir sind gleich wieder da. Was Sie schon geöffnet hatten, können Sie weiterlesen.',
  'error.other': 'Das geht nicht',
  'error.home': 'Zu den Projekten',
  'error.retry': 'Noch einmal versuchen',
};
