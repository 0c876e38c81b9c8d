import type { InEveryLanguage } from './i18n.ts';

/** Enforced by code, measured continuously, or attested by a named person. */
export type PromiseKind = 'E' | 'M' | 'A';

/** What a promise says of itself, without how it is checked. */
export interface PromiseStatement {
  /** Its id in the security statement. */
  readonly id: string;
  readonly kind: PromiseKind;
  /** What is promised, in one sentence. */
  readonly statement: InEveryLanguage;
  /** How the code keeps it, for readers of the trust centre. */
  readonly how: InEveryLanguage;
  /** Longest time between two checks, seconds. */
  readonly cadenceS: number;
}
