import type { map as dutch } from '../nl/map.ts';

export const map: Record<keyof typeof dutch, string> = {};
