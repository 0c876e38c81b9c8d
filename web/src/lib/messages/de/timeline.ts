import type { timeline as dutch } from '../nl/timeline.ts';

export const timeline: Record<keyof typeof dutch, string> = {};
