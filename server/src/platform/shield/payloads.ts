/** Sending something hostile in every field a stranger can fill, over HTTP, as strangers do. */
import { randomBytes } from 'node:crypto';
import type { AnyAction } from '../../kernel/action.ts';
import { type Answer, visitOf, visitorOf } from '../../kernel/http/visitor.ts';
import type { CheckContext } from '../../kernel/promise.ts';
import {
  everyField,
  type Probe,
  smallestInput,
  unreachableSubscription,
} from '../promises/index.ts';

export interface Attack {
  /** Action and field, for the finding. */
  readonly where: string;
  readonly answer: Answer;
}

/** Sends each payload in each text field of each action that needs no account, one at a time. */
export async function attackEveryField(
  context: CheckContext,
  probe: Probe,
  payloads: readonly string[],
): Promise<Attack[]> {
  const visit = visitorOf(context, probe.namespace);
  const attacks: Attack[] = [];
  for (const action of openActions(context.runtime.actions)) {
    const calm = smallestInput(action, {
      ...probe,
      file: `${probe.mediaId}-1.jpg`,
      secret: randomBytes(32).toString('base64url'),
      ...unreachableSubscription(context.runtime.config),
    });
    for (const { name } of everyField(action.input).filter(({ path }) => !path.includes('.'))) {
      for (const payload of payloads) {
        const answer = await visit(visitOf(action, { ...calm, [name]: payload }));
        attacks.push({ where: `${action.id}.${name}`, answer });
      }
    }
  }
  return attacks;
}

function openActions(actions: ReadonlyMap<string, AnyAction>): AnyAction[] {
  return [...actions.values()].filter(({ by }) => by.who === 'anyone');
}

/** Attacks that were answered by a fault of ours. */
export function faultsOf(attacks: readonly Attack[]): string[] {
  return attacks.flatMap(({ where, answer }) =>
    answer.status >= 500 ? [`${where} answered ${answer.status}`] : [],
  );
}
