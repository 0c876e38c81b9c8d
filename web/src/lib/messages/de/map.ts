import type { map as dutch } from '../nl/map.ts';

export const map: Record<keyof typeof dutch, string> = {
  'map.title': 'Karte der Projekte',
  'map.failed': 'Die Karte lässt sich hier nicht anzeigen. Alles darauf steht auch in der Liste.',
  'map.intro':
    'Wählen Sie ein Projekt auf der Karte oder in der Liste daneben: Dort steht dasselbe.',
  'map.list': 'Alle Projekte',
  'map.count': '{total, plural, =0 {Noch keine Projekte} one {Ein Projekt} other {# Projekte}}',
  'map.open': 'Zum Projekt',
  'map.asList': 'Als Liste',
  'map.asMap': 'Auf der Karte',
  'map.closures': 'Sperrung',
  'map.detours': 'Umleitung',
  'map.areas': 'Baufeld',
  'map.legend': 'Auf der Karte',
  'map.keys': 'Mit der Tastatur: Pfeile verschieben, + und − zoomen.',
};
