/** A phase out of its form, or what is wrong with it. */
import type { InputOf } from '@sitepodium/server/page-bridge';
import type { PortalKey } from '../messages/catalogue.ts';

export interface PhaseValues {
  readonly name: string;
  readonly english: string;
  readonly german: string;
  readonly startsOn: string;
  readonly endsOn: string;
}

export const longestName = 80;
export const emptyPhase: PhaseValues = {
  ...{ name: '', english: '', german: '' },
  ...{ startsOn: '', endsOn: '' },
};

type Phase = Omit<InputOf<'planning.add-phase'>, 'projectId'>;

/** What was typed, trimmed. */
export function phaseValues(form: FormData): PhaseValues {
  const text = (name: string) => String(form.get(name) ?? '').trim();
  return {
    ...{ name: text('name'), english: text('english'), german: text('german') },
    ...{ startsOn: text('startsOn'), endsOn: text('endsOn') },
  };
}

export function checkPhase(values: PhaseValues): { phase: Phase } | { fault: PortalKey } {
  const { name, english, german, startsOn, endsOn } = values;
  if (name === '') return { fault: 'phases.noName' };
  if ([name, english, german].some((text) => text.length > longestName))
    return { fault: 'phases.longName' };
  if (![startsOn, endsOn].every(isDay)) return { fault: 'phases.noDays' };
  if (endsOn < startsOn) return { fault: 'phases.wrongDays' };
  const names = { nl: name, ...(english && { en: english }), ...(german && { de: german }) };
  return { phase: { name: names, startsOn, endsOn } };
}

function isDay(text: string): boolean {
  return /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(Date.parse(text));
}
