/** "Does this affect me?" as it stands in an address, and back. */
import type { InputOf } from '@sitepodium/server/page-bridge';

type PlanningInput = InputOf<'planning.show'>;
export type Traveller = NonNullable<PlanningInput['traveller']>;
export type Nuisance = NonNullable<PlanningInput['nuisance']>;
export type DayKind = NonNullable<PlanningInput['days']>;

export const travellers = {
  ...{ pedestrians: true, cyclists: true, wheelchairs: true, cars: true, emergency: true },
} satisfies Record<Traveller, true>;
export const nuisances = {
  ...{ noise: true, vibration: true, dust: true, light: true, closure: true },
  ...{ 'water-off': true, 'power-off': true },
} satisfies Record<Nuisance, true>;
export const dayKinds = { every: true, weekdays: true, weekend: true } satisfies Record<
  DayKind,
  true
>;

export interface Question {
  readonly from: number;
  readonly until: number;
  readonly days: DayKind;
  readonly traveller?: Traveller;
  readonly nuisance?: Nuisance;
}

/** The names of a list, in its order. */
export function namesIn<Name extends string>(list: Readonly<Record<Name, true>>): Name[] {
  // Guarantee: a list has the keys of its type and no others.
  return Object.keys(list) as Name[];
}

/** Reads a question; what is not one of the choices is as if it was not chosen. */
export function readQuestion(query: URLSearchParams): Question {
  const traveller = chosen(travellers, query.get('traveller'));
  const nuisance = chosen(nuisances, query.get('nuisance'));
  return {
    from: hourIn(query.get('from'), 0, 23, 0),
    until: hourIn(query.get('until'), 1, 24, 24),
    days: chosen(dayKinds, query.get('days')) ?? 'every',
    ...(traveller ? { traveller } : {}),
    ...(nuisance ? { nuisance } : {}),
  };
}

/** Whether anything was chosen at all. */
export function isAsked({ from, until, days, traveller, nuisance }: Question): boolean {
  return hasHours({ from, until }) || days !== 'every' || Boolean(traveller ?? nuisance);
}

/** Whether hours were chosen; from midnight to midnight is all of them. */
export function hasHours({ from, until }: Pick<Question, 'from' | 'until'>): boolean {
  return from !== 0 || until !== 24;
}

/** The part of an address that asks this; empty when nothing is asked. */
export function questionQuery(question: Question): string {
  const query = new URLSearchParams();
  if (hasHours(question)) {
    query.set('from', String(question.from));
    query.set('until', String(question.until));
  }
  if (question.days !== 'every') query.set('days', question.days);
  if (question.traveller) query.set('traveller', question.traveller);
  if (question.nuisance) query.set('nuisance', question.nuisance);
  return query.toString();
}

function chosen<Name extends string>(list: Readonly<Record<Name, true>>, text: string | null) {
  return namesIn(list).find((name) => name === text);
}

function hourIn(text: string | null, low: number, high: number, otherwise: number): number {
  const hour = /^\d{1,2}$/.test(text ?? '') ? Number(text) : Number.NaN;
  return hour >= low && hour <= high ? hour : otherwise;
}
