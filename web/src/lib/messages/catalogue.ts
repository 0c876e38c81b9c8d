import type { nl } from './nl.ts';

export type MessageKey = keyof typeof nl;

/** All messages in one language. A missing or surplus message is a type error. */
export type Catalogue = Record<MessageKey, string>;
