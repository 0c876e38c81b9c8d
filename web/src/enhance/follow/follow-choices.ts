/** The form in which a follower chooses: filled from what is kept, read when it is saved. */
import type { InputAt, Language } from '@sitepodium/server/page-bridge';
import { pageLanguage } from '../page-language.ts';

type Preferences = InputAt<'POST /following/preferences'>['preferences'];

export interface Choices {
  readonly language: Language;
  readonly preferences: Preferences;
}

/** What the form says; null when nothing at all would be told. */
export function readChoices(form: HTMLFormElement): Choices | null {
  const data = new FormData(form);
  const text = (name: string) => String(data.get(name) ?? '');
  const [news, works, urgent] = [data.has('news'), data.has('works'), data.has('urgent')];
  if (!news && !works && !urgent) return null;
  const pausedUntil = text('pausedUntil');
  return {
    language: (text('language') || pageLanguage()) as Language,
    preferences: {
      ...{ news, works, urgent },
      quietHours: (text('quietHours') || 'none') as Preferences['quietHours'],
      urgentBreaksQuiet: data.has('urgentBreaksQuiet'),
      pausedUntil: pausedUntil === '' ? null : pausedUntil,
    },
  };
}

export function fillChoices(form: HTMLFormElement, { language, preferences }: Choices): void {
  for (const name of ['news', 'works', 'urgent', 'urgentBreaksQuiet'] as const)
    field<HTMLInputElement>(form, `[name=${name}]`, (box) => {
      box.checked = preferences[name];
    });
  field<HTMLInputElement>(form, `[name=quietHours][value=${preferences.quietHours}]`, (radio) => {
    radio.checked = true;
  });
  field<HTMLSelectElement>(form, '[name=language]', (select) => {
    select.value = language;
  });
  field<HTMLSelectElement>(form, '[name=pausedUntil]', (select) => {
    select.value = preferences.pausedUntil ?? '';
  });
}

/** The Mondays a pause may end on, as the server takes them (Dutch calendar). */
export function offerMondays(form: HTMLFormElement, now = new Date()): void {
  field<HTMLSelectElement>(form, '[name=pausedUntil]', (select) => {
    const pattern = select.dataset.until ?? '#';
    for (const monday of mondaysAfter(now)) {
      const shown = monday.toLocaleDateString(document.documentElement.lang, {
        ...{ day: 'numeric', month: 'long', timeZone: 'UTC' },
      });
      select.add(new Option(pattern.replace('#', shown), monday.toISOString().slice(0, 10)));
    }
  });
}

const mondaysOffered = 8;

/** Noon in UTC of the coming Mondays, today left out, counted from the day it is in the Netherlands. */
export function mondaysAfter(now: Date): Date[] {
  const today = now.toLocaleDateString('sv-SE', { timeZone: 'Europe/Amsterdam' });
  const noon = new Date(`${today}T12:00:00Z`);
  const daysAhead = (8 - noon.getUTCDay()) % 7 || 7;
  return Array.from({ length: mondaysOffered }, (_, weeks) => {
    const monday = new Date(noon);
    monday.setUTCDate(noon.getUTCDate() + daysAhead + 7 * weeks);
    return monday;
  });
}

function field<E extends HTMLElement>(
  form: HTMLFormElement,
  selector: string,
  use: (element: E) => void,
): void {
  const element = form.querySelector<E>(selector);
  if (element) use(element);
}
