import type { me as dutch } from '../nl/me.ts';

export const me: Record<keyof typeof dutch, string> = {};
