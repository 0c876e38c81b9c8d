import type { install as dutch } from '../nl/install.ts';

export const install: Record<keyof typeof dutch, string> = {};
