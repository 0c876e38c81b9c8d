import type { planning as dutch } from '../nl/planning.ts';

export const planning: Record<keyof typeof dutch, string> = {};
