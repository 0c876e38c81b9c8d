import type { frame as dutch } from '../nl/frame.ts';

export const frame: Record<keyof typeof dutch, string> = {
  'nav.skip': 'Zum Inhalt',
  'nav.main': 'Hauptmenü',
  'nav.front': '{brand}, zu Ihren Projekten',
  'nav.projects': 'Projekte',
  'nav.inbox': 'Fragen',
  'nav.signOut': 'Abmelden',

  cancel: 'Doch nicht',

  'signIn.title': 'Anmelden',
  'signIn.intro': 'Für Projektteams. Anwohner brauchen kein Konto.',
  'signIn.email': 'E-Mail-Adresse',
  'signIn.password': 'Passwort',
  'signIn.show': 'Zeigen',
  'signIn.submit': 'Anmelden',
  'signIn.busy': 'Einen Moment…',
  'signIn.refused':
    'Das hat nicht geklappt. Prüfen Sie E-Mail-Adresse und Passwort. Nach fünf Fehlversuchen hintereinander warten Sie dreißig Minuten.',
  'signIn.residents': 'Zu den Seiten für Anwohner',

  'status.upcoming': 'noch nicht begonnen',
  'status.active': 'im Bau',
  'status.completed': 'fertig',

  'state.draft': 'Entwürfe',
  'state.scheduled': 'Geplant',
  'state.published': 'Veröffentlicht',
  'state.withdrawn': 'Zurückgezogen',

  'kind.news': 'Neues',
  'kind.works': 'Arbeiten',

  'category.auto': 'Von selbst: Fortschritt, oder Belästigung bei Arbeiten',

  'passage.open': 'frei',
  'passage.detour': 'Umleitung',
  'passage.closed': 'gesperrt',

  'preview.willSee': 'So werden Anwohner es sehen',
  'preview.see': 'Das sehen Anwohner',

  'push.title': 'Nachricht auf dem Telefon',
  'push.now': 'jetzt',
  'push.followers':
    '{number, plural, =0 {Noch folgt niemand diesem Projekt; es geht keine Nachricht hinaus.} one {Geht beim Veröffentlichen an 1 Folgenden.} other {Geht beim Veröffentlichen an # Folgende.}}',

  'done.published':
    'Veröffentlicht. {followers, plural, =0 {Anwohner sehen es jetzt.} one {Anwohner sehen es jetzt; die Nachricht an 1 Folgenden ist unterwegs.} other {Anwohner sehen es jetzt; die Nachricht an # Folgende ist unterwegs.}}',
  'done.scheduled': 'Geplant. Bis dahin können Sie es noch ändern.',
  'done.corrected':
    'Die Berichtigung steht da. Anwohner sehen, dass die Meldung berichtigt wurde, und warum.',
  'done.withdrawn': 'Die Meldung ist zurückgezogen.',

  'error.401': 'Ihre Sitzung ist beendet',
  'error.401Text':
    'Melden Sie sich in einem neuen Tab an. Kommen Sie dann mit der Zurück-Taste Ihres Browsers hierher; was Sie geschrieben haben, ist noch da.',
  'error.403': 'Ihre Rolle umfasst das nicht',
  'error.403Text': 'Fragen Sie den Manager Ihrer Organisation, wenn Sie das können sollten.',
  'error.404': 'Hier ist nichts',
  'error.404Text': 'Diese Seite gibt es nicht, oder sie gehört nicht zu Ihren Projekten.',
  'error.409': 'Das hat sich inzwischen geändert',
  'error.409Text': 'Jemand war gerade vor Ihnen. Laden Sie die Seite neu, um den Stand zu sehen.',
  'error.429': 'Einen Moment',
  'error.429Text':
    'Es kamen viele Anfragen kurz hintereinander. Versuchen Sie es gleich noch einmal.',
  'error.500': 'Bei uns ist etwas schiefgegangen',
  'error.500Text':
    'Es liegt nicht an Ihnen. Versuchen Sie es noch einmal; klappt es weiterhin nicht, nennen Sie die Nummer unten.',
  'error.503': 'Kurz nicht erreichbar',
  'error.503Text': 'Wir sind gleich wieder da. Was Sie geöffnet hatten, bleibt stehen.',
  'error.signIn': 'In einem neuen Tab anmelden',
  'error.front': 'Zu Ihren Projekten',
  'error.retry': 'Noch einmal versuchen',
};
