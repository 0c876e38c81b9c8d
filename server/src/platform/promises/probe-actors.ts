/** People as checks put them before an action: of every level, on record nowhere. */
import type { Actor, Grant, Level } from '../../kernel/actor.ts';
import { type Call, dispatch } from '../../kernel/dispatch.ts';
import { DomainError, type ErrorCode } from '../../kernel/errors.ts';
import { type ClientId, newId, type ProjectId } from '../../kernel/ids.ts';
import type { Namespace } from '../../kernel/namespace.ts';
import type { Runtime } from '../../kernel/runtime.ts';

/** A member with a level on everything of a client, or on one project of it. */
export function memberOf(
  clientId: ClientId,
  level: Level,
  projectId: ProjectId | null = null,
): Actor {
  const grants: Grant[] = [{ level, clientId, projectId }];
  const memberId = newId<'member'>();
  return { kind: 'member', memberId, name: 'Proef', email: 'proef@sitepodium.invalid', grants };
}

/** An employee, who has or has not switched into the namespace of these clients. */
export function employee(clientIds: readonly ClientId[] | 'no switch'): Actor {
  const person = { kind: 'employee', employeeId: newId<'employee'>(), name: 'Proef' } as const;
  if (clientIds === 'no switch') return { ...person, switch: null, clientIds: [] };
  const until = new Date(Date.now() + 60_000);
  return { ...person, switch: { id: newId(), reason: 'Proef van een belofte', until }, clientIds };
}

/** What became of a call: its output, or the refusal. Anything else that is thrown is thrown on. */
export type Outcome = { readonly output: unknown } | { readonly refused: ErrorCode };

/** Calls an action as somebody, through the one way into it. */
export async function callAs(
  runtime: Runtime,
  namespace: Namespace,
  actor: Actor,
  actionId: string,
  input: unknown,
): Promise<Outcome> {
  const call: Call = {
    ...{ namespace, actor, language: 'nl', requestId: 'promise', cookies: '' },
    ...{ networkAddress: newId(), answerHeaders: new Headers() },
  };
  try {
    return { output: await dispatch(runtime, call, actionId, input) };
  } catch (error) {
    if (error instanceof DomainError) return { refused: error.code };
    throw error;
  }
}
