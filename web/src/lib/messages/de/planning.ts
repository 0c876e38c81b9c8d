import type { planning as dutch } from '../nl/planning.ts';

export const planning: Record<keyof typeof dutch, string> = {
  'planning.title': 'Zeitplan',
  'planning.of': 'Zeitplan von {project}',
  'planning.view': 'Ansicht',
  'planning.timeline': 'Zeitstrahl',
  'planning.calendar': 'Kalender',
  'planning.now': 'Jetzt',
  'planning.until': 'bis {day}',
  'planning.then': 'Danach',
  'planning.from': 'ab {day}',
  'planning.done': 'fertig',
  'planning.today': 'heute',
  'planning.phases': 'Bauphasen',
  'planning.phasesNone':
    'Es sind noch keine Bauphasen eingetragen. Der ganze Bau dauert vom {period}.',
  'planning.works': 'Bauarbeiten',
  'planning.worksNone': 'Zurzeit sind keine Bauarbeiten geplant. Kommt etwas hinzu, steht es hier.',
  'planning.worksNoneAffect': 'Keine der geplanten Bauarbeiten betrifft Sie dann.',
  'planning.others': 'Davon merken Sie dann nichts ({count})',

  'planning.question': 'Betrifft mich das?',
  'planning.questionHow': 'Wählen Sie, wann und wie Sie hier vorbeikommen.',
  'planning.hours': 'Zwischen',
  'planning.hourFrom': 'Von',
  'planning.hourUntil': 'Bis',
  'planning.hour': '{hour} Uhr',
  'planning.days': 'Tage',
  'planning.days.every': 'Alle Tage',
  'planning.days.weekdays': 'Werktags',
  'planning.days.weekend': 'Am Wochenende',
  'planning.traveller': 'Sie kommen',
  'planning.travellerAny': 'Ganz gleich',
  'planning.nuisance': 'Was Sie stört',
  'planning.nuisanceAny': 'Alles',
  'planning.show': 'Anzeigen',
  'planning.reset': 'Alles zeigen',

  'planning.asked.hours': 'zwischen {from} und {until} Uhr',
  'planning.asked.weekdays': 'werktags',
  'planning.asked.weekend': 'am Wochenende',
  'planning.asked.pedestrians': 'zu Fuß',
  'planning.asked.cyclists': 'mit dem Fahrrad',
  'planning.asked.wheelchairs': 'mit dem Rollstuhl',
  'planning.asked.cars': 'mit dem Auto',
  'planning.asked.emergency': 'für Rettungsdienste',
  'planning.answer':
    '{asked}: {count, plural, =0 {keine Baumaßnahmen} one {eine Baumaßnahme} other {# Baumaßnahmen}} in den kommenden {weeks} Wochen.',
  'planning.answerMonth':
    '{asked}: {count, plural, =0 {keine Baumaßnahmen} one {eine Baumaßnahme} other {# Baumaßnahmen}} im {month}.',
  'planning.answerAll':
    '{count, plural, =0 {Keine Baumaßnahmen} one {Eine Baumaßnahme} other {# Baumaßnahmen}} in den kommenden {weeks} Wochen.',
  'planning.answerAllMonth':
    '{count, plural, =0 {Keine Baumaßnahmen} one {Eine Baumaßnahme} other {# Baumaßnahmen}} im {month}.',

  'planning.earlier': 'Voriger Monat',
  'planning.later': 'Nächster Monat',
  'planning.onDay': '{count, plural, one {eine Baumaßnahme} other {# Baumaßnahmen}} an diesem Tag',
  'planning.monthNone': 'In diesem Monat ist nichts geplant.',

  'planning.routes': 'Sperrungen und Umleitungen',
  'planning.routesMap': 'Sperrungen und Umleitungen auf der Karte',
  'planning.closure': 'Gesperrt: {label}',
  'planning.detour': 'Umleitung: {label}',
  'planning.for': 'Gilt für {travellers}',

  'planning.take': 'Bleiben Sie auf dem Laufenden',
  'planning.takeHow':
    'Ihr Kalender holt den Zeitplan selbst ab und folgt jeder Änderung. Wer Sie sind, wissen wir nicht.',
  'planning.subscribe': 'In den Kalender übernehmen',
  'planning.download': 'Als Kalenderdatei herunterladen',
  'planning.byCategory': 'Nur was Sie wählen',
  'planning.feed': 'Neuigkeiten im Feedreader',
  'planning.feedTitle': 'Neuigkeiten von {project}',
  'planning.calendarTitle': 'Bauarbeiten von {project}',
};
