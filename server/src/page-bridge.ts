/**
 * What a page being rendered may use: the running request's own action calls. The server fills it
 * around the page handler; the pages read it once, in their server hook.
 */
import { AsyncLocalStorage } from 'node:async_hooks';
import type { ActionId, InputOf, OutputOf } from './compose.ts';
import type { Language } from './kernel/i18n.ts';
import type { Brand } from './kernel/namespace.ts';

export { newClaimCode } from './community/conversations/index.ts';
export type { ActionId, ApiRoute, InputAt, InputOf, OutputAt, OutputOf } from './compose.ts';
export { DomainError } from './kernel/errors.ts';
export type { Language, Localised } from './kernel/i18n.ts';
export type { Brand } from './kernel/namespace.ts';

export interface PageBridge {
  call<Id extends ActionId>(id: Id, input: InputOf<Id>): Promise<OutputOf<Id>>;
  readonly brand: Brand;
  readonly language: Language;
  readonly origin: string;
  readonly actor:
    | { kind: 'resident' }
    | { kind: 'member' | 'employee'; name: string; email: string };
  /** Header lines (Set-Cookie) that actions of this request want on the answer. */
  answerHeaders(): [name: string, value: string][];
  /** The OpenAPI document, for the page about the API. */
  openApi(): Record<string, unknown>;
  /** Files a fault in the log and gives the reference number to show. */
  reportFault(error: unknown): string;
}

const running = new AsyncLocalStorage<PageBridge>();

/** Renders within a request. */
export function withPageBridge<T>(bridge: PageBridge, render: () => T): T {
  return running.run(bridge, render);
}

/** The bridge of the request being rendered. Throws outside of one. */
export function requestBridge(): PageBridge {
  const bridge = running.getStore();
  if (!bridge) throw new Error('A page was rendered outside of a request');
  return bridge;
}
