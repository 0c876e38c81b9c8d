import type { trust as dutch } from '../nl/trust.ts';

export const trust: Record<keyof typeof dutch, string> = {
  'trust.title': 'Was wir versprechen, und ob es stimmt',
  'trust.intro':
    'Das System prüft jedes Versprechen selbst, immer wieder. Hier steht das letzte Ergebnis. Auch wenn es schlecht ist.',
  'trust.kept': 'Eingehalten',
  'trust.broken': 'Gebrochen',
  'trust.overdue': 'Prüfung überfällig',
  'trust.not-yet': 'Noch nicht geprüft',
  'trust.attention': 'Das stimmt gerade nicht',
  'trust.allKept': 'Alle geprüften Versprechen sind eingehalten.',
  'trust.how': 'So prüfen wir es',
  'trust.last': 'Letzte Prüfung',
  'trust.never': 'noch nie',
  'trust.figure': 'Ergebnis',
  'trust.chapters': 'Kapitel',
  'trust.none': 'Es sind noch keine Versprechen festgelegt.',

  'chapter.V': 'Privatsphäre zuerst',
  'chapter.1': 'Das System',
  'chapter.2': 'Zugang und Verwaltung',
  'chapter.3': 'Logische Sicherheit',
  'chapter.4': 'Sicherheit im Betrieb',
  'chapter.5': 'Daten, Übertragbarkeit und Lieferanten',
  'chapter.7': 'Gebäude und Kontinuität',
  'chapter.9': 'Personenbezogene Daten und Vertragsende',

  'trust.kind.E': 'Durch die Technik erzwungen',
  'trust.kind.M': 'Fortlaufend gemessen',
  'trust.kind.A': 'Von einer verantwortlichen Person erklärt',
};
