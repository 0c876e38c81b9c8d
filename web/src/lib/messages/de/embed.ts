import type { embed as dutch } from '../nl/embed.ts';

export const embed: Record<keyof typeof dutch, string> = {};
