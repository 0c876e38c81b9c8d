/**
 * The browser's client of the actions: a route as it is declared, with that action's own types.
 * Nothing but JSON crosses, and nothing that the browser keeps goes along (no cookie).
 */
import type { ApiRoute, InputAt, OutputAt } from '@sitepodium/server/page-bridge';
import { endsAfter, isOurs } from './reach-server.ts';

const patienceMs = 20_000;

/** Only writes: what residents read comes with their pages. */
type Door = Extract<ApiRoute, `POST ${string}`>;

/**
 * What the server answers when it does not do what was asked; `status` 0 when it was not reached in
 * time, or when something on the way answered in its place.
 */
export interface Refusal {
  readonly status: number;
  readonly code: string;
}

export type Outcome<R extends Door> =
  | { readonly answer: OutputAt<R> }
  | { readonly refusal: Refusal };

/** Calls an action, as in `callApi('POST /following/unfollow', { secret })`. Never throws. */
export async function callApi<const R extends Door>(
  route: R,
  input: InputAt<R>,
): Promise<Outcome<R>> {
  const { path, body } = placed(route, input as Record<string, unknown>);
  try {
    const response = await fetch(`/api${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
      credentials: 'omit',
      signal: endsAfter(patienceMs),
    });
    if (!isOurs(response))
      return { refusal: { status: response.status < 500 ? 0 : response.status, code: 'offline' } };
    const said: unknown = await response.json();
    if (!response.ok) return { refusal: { status: response.status, code: codeIn(said) } };
    // Guarantee: the server sends with 200 only what the action's output schema has validated.
    return { answer: said as OutputAt<R> };
  } catch {
    return { refusal: { status: 0, code: 'offline' } };
  }
}

/** Fields named in the route go into the path, the others into the body. */
function placed(route: Door, input: Record<string, unknown>) {
  const body = { ...input };
  const path = route.slice('POST '.length).replace(/:(\w+)/g, (_whole, name: string) => {
    const value = String(body[name]);
    delete body[name];
    return encodeURIComponent(value);
  });
  return { path, body };
}

function codeIn(said: unknown): string {
  const isProblem = typeof said === 'object' && said !== null && 'code' in said;
  return isProblem ? String(said.code) : 'fault';
}
