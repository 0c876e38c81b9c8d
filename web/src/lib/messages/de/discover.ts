import type { discover as dutch } from '../nl/discover.ts';

export const discover: Record<keyof typeof dutch, string> = {
  'discover.title': 'Was wird bei Ihnen gebaut?',
  'discover.search': 'Nach Straße, Ort oder Projekt suchen',
  'discover.placeholder': 'Straße, Ort, Projekt',
  'discover.submit': 'Suchen',
  'discover.count':
    '{total, plural, =0 {Keine Projekte gefunden} one {Ein Projekt} other {# Projekte}}',
  'discover.countFor':
    '{total, plural, =0 {Nichts gefunden für „{query}“} one {Ein Projekt für „{query}“} other {# Projekte für „{query}“}}',
  'discover.none': 'Versuchen Sie nur den Ortsnamen oder einen Teil des Straßennamens.',
  'discover.all': 'Alle Projekte anzeigen',
  'discover.more': 'Mehr Projekte',
  'discover.away': '{distance} km entfernt',
  'discover.filters': 'Welche Projekte',
  'discover.near': 'In der Nähe',
  'discover.place': 'Oder bei einem Ort oder einer Straße',
  'discover.placeExample': 'Zum Beispiel Utrecht',
  'discover.followed': 'Gefolgt',
  'discover.today': 'Heute Arbeiten',
  'discover.nuisance': 'Art der Belästigung',
  'discover.nuisanceAny': 'Jede Belästigung',
  'discover.how': 'Ihr Standort bleibt auf Ihrem Gerät.',
  'discover.busy': 'Suche läuft…',
  'discover.failed':
    'Filtern klappt gerade nicht. Die normale Suche geht: tippen und Suchen wählen.',
  'discover.nearDone': 'Nächstgelegene zuerst. Ihr Standort wurde nicht gesendet.',
  'discover.nearFailed':
    'Ihr Gerät gibt seinen Standort nicht preis. Wählen Sie hier einen Ort oder eine Straße.',
  'discover.placeDone': 'Am nächsten bei {place} zuerst.',
  'discover.placeNone': 'Diesen Ort kennen wir nicht. Versuchen Sie einen größeren in der Nähe.',
  'discover.foundNone': 'Keine Projekte gefunden',
  'discover.foundOne': 'Ein Projekt gefunden',
  'discover.foundOther': '{count} Projekte gefunden',
  'discover.noneFiltered': 'Schalten Sie einen Filter aus oder suchen Sie nur nach dem Ortsnamen.',
  'discover.map': 'Auf der Karte',
  'discover.codeHint': 'Code auf dem Schild? Hier eingeben.',
  'discover.code': 'Kurzcode',
  'discover.codeHow': 'Geben Sie {address} ein, um hierher zu gelangen, auch ohne Kamera.',
};
