import type { polls as dutch } from '../nl/polls.ts';

export const polls: Record<keyof typeof dutch, string> = {};
