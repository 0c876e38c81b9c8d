import type { project as dutch } from '../nl/project.ts';

export const project: Record<keyof typeof dutch, string> = {
  'today.title': 'Heute',
  'today.until': 'bis {time} Uhr',
  'today.allDay': 'den ganzen Tag',
  'today.between': 'von {from} bis {until} Uhr',
  'today.lasts': 'Noch bis einschließlich {day}',
  'today.also': 'Heute auch',
  'today.quiet': 'Heute merken Sie nichts von den Arbeiten.',
  'today.quietCompleted': 'Dieses Projekt ist fertig. Sie merken nichts mehr davon.',
  'today.quietUpcoming': 'Die Arbeiten haben noch nicht begonnen.',
  'today.nothingNext': 'Sonst ist zurzeit nichts geplant.',
  'today.hours': 'Arbeitszeit an einem Tag von 24 Stunden: {from} bis {until} Uhr',
  'today.means': 'Das merken Sie',
  'today.next': 'Danach',
  'today.nextQuiet': 'Als Nächstes',
  'today.cancelled': 'Findet nicht statt',

  'nuisance.none': 'Keine Belästigung erwartet',

  'traveller.title': 'Kommen Sie durch?',

  'passability.open': 'frei',
  'passability.detour': 'Umleitung',
  'passability.closed': 'gesperrt',

  'works.daily': 'täglich von {from} bis {until} Uhr',
  'works.cancelled': 'Diese Arbeiten finden nicht statt.',

  'project.follow': 'Folgen',
  'project.ask': 'Frage stellen',
  'project.updates': 'Neues vom Projekt',
  'project.updatesNone':
    'Noch keine Meldungen. Folgen Sie dem Projekt, dann lesen Sie die erste sofort.',
  'project.wholePlan': 'Die ganze Planung',
  'project.older': 'Ältere Meldungen',
  'project.newest': 'Neueste Meldungen',
  'project.about': 'Über dieses Projekt',
  'project.place': 'Wo',
  'project.period': 'Wann',
  'project.client': 'Auftraggeber',
  'project.contact': 'Ihr Kontakt',
  'project.share': 'Teilen',
  'project.unread': 'Neu',

  'update.corrected': 'Berichtigt am {moment}',
  'update.withdrawn': 'Zurückgezogen',
  'update.withdrawnTitle': 'Diese Meldung wurde zurückgezogen',
  'update.withdrawnOn': 'Zurückgezogen am {moment}.',
  'update.withdrawnNoReason': 'Das Projektteam hat keinen Grund genannt.',
  'update.pictures': 'Fotos',
  'update.copied': 'Link kopiert',
  'update.inDutch': 'Diese Meldung ist auf Niederländisch.',
  'update.inEnglish': 'Diese Meldung ist auf Englisch.',
  'update.inGerman': 'Diese Meldung ist auf Deutsch.',
};
