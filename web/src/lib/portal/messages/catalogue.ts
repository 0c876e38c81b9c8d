import type { nl } from './nl.ts';

export type PortalKey = keyof typeof nl;

/** All messages of the portal in one language. A missing or surplus message is a type error. */
export type PortalCatalogue = Record<PortalKey, string>;
