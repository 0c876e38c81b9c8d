import type { legal as dutch } from '../nl/legal.ts';

export const legal: Record<keyof typeof dutch, string> = {};
