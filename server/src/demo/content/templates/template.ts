import type { Nuisance } from '../../../community/works/index.ts';
import type { Situation } from '../passability.ts';
import type { Category, Localised, Texts } from '../shapes.ts';
import type { Line } from '../structured-text.ts';

/** Where in the life of a project a text fits. */
export type Phase = 'announce' | 'early' | 'middle' | 'late' | 'done';

/** Day and night in one go, on working days only, or in a weekend. */
export type Rhythm = 'continuous' | 'weekdays' | 'weekend';

export type WorksTemplate = {
  title: Texts;
  rhythm: Rhythm;
  /** How long it lasts, in calendar days. */
  days: number;
  /** Local clock times; without it the works go on day and night. */
  daily?: readonly [from: string, until: string];
  nuisance: readonly Nuisance[];
  situation: Situation;
};

/**
 * A text as a site team would write it. Between braces: `{street}`, `{place}`, `{contact}`, the
 * name of an `{apprentice}`, the first and last day of the works as `{start}` and `{end}`, and each
 * name listed in `numbers`.
 */
export type UpdateTemplate = {
  id: string;
  phase: Phase;
  category: Category;
  title: Localised;
  nl: readonly Line[];
  en?: readonly Line[];
  /** Lowest and highest value of a number in the text. */
  numbers?: Readonly<Record<string, readonly [low: number, high: number]>>;
  works?: WorksTemplate;
  picture?: true;
  /** Only once this part of the building time has passed. */
  afterFraction?: number;
};
