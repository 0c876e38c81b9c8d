import type { settings as dutch } from '../nl/settings.ts';

export const settings: Record<keyof typeof dutch, string> = {};
