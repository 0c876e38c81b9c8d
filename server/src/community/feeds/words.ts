/** The words of calendars and feeds, which are read outside our pages. */
import type { Language } from '../../kernel/i18n.ts';
import type { categories } from '../updates/index.ts';
import type { Nuisance, Passability } from '../works/index.ts';

type Category = (typeof categories)[number];

export interface FeedWords {
  readonly category: Readonly<Record<Category, string>>;
  readonly nuisance: Readonly<Record<Nuisance, string>>;
  readonly traveller: Readonly<Record<keyof Passability, string>>;
  readonly passage: Readonly<Record<Passability['cars'], string>>;
  readonly worksOf: (project: string) => string;
  readonly newsOf: (project: string) => string;
  readonly calendarAbout: (project: string, client: string) => string;
  readonly cancelled: string;
  readonly withdrawn: string;
  readonly corrected: string;
  readonly notices: string;
  readonly passes: string;
  readonly readMore: string;
}

const nl: FeedWords = {
  category: {
    progress: 'Voortgang',
    access: 'Bereikbaarheid',
    planning: 'Planning',
    neighbourhood: 'Buurt',
    nuisance: 'Hinder',
  },
  nuisance: {
    noise: 'geluid',
    vibration: 'trillingen',
    dust: 'stof',
    light: 'fel licht',
    closure: 'afsluiting',
    'water-off': 'geen water',
    'power-off': 'geen stroom',
  },
  traveller: {
    pedestrians: 'te voet',
    cyclists: 'fiets',
    wheelchairs: 'rolstoel',
    cars: 'auto',
    emergency: 'hulpdiensten',
  },
  passage: { open: 'open', detour: 'omleiding', closed: 'dicht' },
  worksOf: (project) => `Werk: ${project}`,
  newsOf: (project) => `Nieuws: ${project}`,
  calendarAbout: (project, client) =>
    `Werkzaamheden van ${project}, bijgehouden door ${client}. Wie dit leest, blijft onbekend.`,
  cancelled: 'Gaat niet door',
  withdrawn: 'Ingetrokken',
  corrected: 'Verbeterd',
  notices: 'Dit merkt u',
  passes: 'Kunt u erdoor?',
  readMore: 'Alles hierover',
};

const en: FeedWords = {
  category: {
    progress: 'Progress',
    access: 'Access',
    planning: 'Planning',
    neighbourhood: 'Neighbourhood',
    nuisance: 'Nuisance',
  },
  nuisance: {
    noise: 'noise',
    vibration: 'vibration',
    dust: 'dust',
    light: 'bright light',
    closure: 'closure',
    'water-off': 'no water',
    'power-off': 'no power',
  },
  traveller: {
    pedestrians: 'on foot',
    cyclists: 'bicycle',
    wheelchairs: 'wheelchair',
    cars: 'car',
    emergency: 'emergency services',
  },
  passage: { open: 'open', detour: 'detour', closed: 'closed' },
  worksOf: (project) => `Works: ${project}`,
  newsOf: (project) => `News: ${project}`,
  calendarAbout: (project, client) =>
    `Works of ${project}, kept up to date by ${client}. Nobody knows who reads this.`,
  cancelled: 'Cancelled',
  withdrawn: 'Withdrawn',
  corrected: 'Corrected',
  notices: 'What you will notice',
  passes: 'Can you get through?',
  readMore: 'All about it',
};

const de: FeedWords = {
  category: {
    progress: 'Fortschritt',
    access: 'Erreichbarkeit',
    planning: 'Planung',
    neighbourhood: 'Nachbarschaft',
    nuisance: 'Belästigung',
  },
  nuisance: {
    noise: 'Lärm',
    vibration: 'Erschütterungen',
    dust: 'Staub',
    light: 'grelles Licht',
    closure: 'Sperrung',
    'water-off': 'kein Wasser',
    'power-off': 'kein Strom',
  },
  traveller: {
    pedestrians: 'zu Fuß',
    cyclists: 'Fahrrad',
    wheelchairs: 'Rollstuhl',
    cars: 'Auto',
    emergency: 'Rettungsdienste',
  },
  passage: { open: 'frei', detour: 'Umleitung', closed: 'gesperrt' },
  worksOf: (project) => `Bauarbeiten: ${project}`,
  newsOf: (project) => `Neuigkeiten: ${project}`,
  calendarAbout: (project, client) =>
    `Bauarbeiten von ${project}, gepflegt von ${client}. Wer dies liest, bleibt unbekannt.`,
  cancelled: 'Fällt aus',
  withdrawn: 'Zurückgezogen',
  corrected: 'Berichtigt',
  notices: 'Das merken Sie',
  passes: 'Kommen Sie durch?',
  readMore: 'Alles dazu',
};

/** Adding a language is writing its words here. */
export const feedWords: Readonly<Record<Language, FeedWords>> = { nl, en, de };

/** What a category is called; a category nobody named is called what it is. */
export function categoryName({ category }: FeedWords, term: string): string {
  return Object.entries(category).find(([known]) => known === term)?.[1] ?? term;
}
