import type { comments as dutch } from '../nl/comments.ts';

export const comments: Record<keyof typeof dutch, string> = {};
