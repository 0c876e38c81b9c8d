import type { comments as dutch } from '../nl/comments.ts';

export const comments: Record<keyof typeof dutch, string> = {
  'nav.comments': 'Kommentare',

  'comments.title': 'Kommentare aus der Nachbarschaft',
  'comments.filters': 'Zeigen',
  'comments.waiting': 'Anzusehen',
  'comments.shown': 'Sichtbar',
  'comments.removed': 'Entfernt',
  'comments.only': 'Nur {project}.',
  'comments.everything': 'Alle Projekte zeigen',
  'comments.nothingWaiting': 'Es gibt nichts anzusehen',
  'comments.nothingWaitingHow': 'Neue Kommentare erscheinen hier von selbst ganz oben.',
  'comments.nothing': 'Hier steht nichts',
  'comments.older': 'Ältere Kommentare',
  'comments.newest': 'Neueste Kommentare',
  'comments.resident': 'Jemand aus der Nachbarschaft',
  'comments.under': 'unter',
  'comments.approve': 'Zeigen',
  'comments.approved': 'Der Kommentar steht da. Alle können ihn lesen.',
  'comments.remove': 'Entfernen',
  'comments.removeDone': 'Der Kommentar ist weg. Alle sehen, dass einer entfernt wurde und warum.',
  'comments.reason': 'Warum entfernen Sie das?',
  'comments.reasonHint':
    'Alle lesen dies an der Stelle des Kommentars. Der Text selbst wird gelöscht.',
  'comments.noReason': 'Schreiben Sie auf, warum. Ohne Grund wird nichts entfernt.',
  'comments.gone':
    'Jemand aus dem Team war gerade schneller, oder der Kommentar wurde zurückgenommen.',
  'comments.removedBecause': 'Entfernt: {reason}',
  'comments.count':
    '{number, plural, =0 {Keine Kommentare anzusehen} one {1 Kommentar anzusehen} other {# Kommentare anzusehen}}',
  'comments.all': 'Alle Kommentare',

  'moderation.title': 'Darf die Nachbarschaft kommentieren?',
  'moderation.off': 'Nein',
  'moderation.offHow': 'Unter Ihren Meldungen stehen keine Kommentare.',
  'moderation.pre': 'Ja, Sie sehen zuerst',
  'moderation.preHow': 'Ein Kommentar steht da, sobald Sie ihn zeigen.',
  'moderation.post': 'Ja, sofort',
  'moderation.postHow': 'Ein Kommentar steht sofort da; Sie können ihn entfernen.',
  'moderation.save': 'Speichern',
  'moderation.saved': 'Gespeichert. So geht es ab jetzt.',
};
