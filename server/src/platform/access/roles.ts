import type { AnyAction } from '../../kernel/action.ts';
import { serveWithActions } from '../../kernel/http/faulty-server.ts';
import { members } from '../../kernel/policy.ts';
import { type CheckContext, findingOf, promise, some } from '../../kernel/promise.ts';
import {
  callAs,
  employee,
  ensureProbe,
  memberOf,
  type Outcome,
  type Probe,
  smallestInput,
} from '../promises/index.ts';

export const roles = promise<CheckContext>({
  id: 'S2.8-roles',
  kind: 'E',
  statement:
    'Viewers see, editors edit given projects, managers all of one client, administrators enter by a switch.',
  how: 'Every action of members is called on a planted project as a resident, a viewer, a manager of another client and an administrator who has not switched. Each must be refused in the way its role asks: sign in first, not your role, or nothing there.',
  cadenceS: 3600,
  async check(context, broken) {
    const { runtime } = broken ?? context;
    const faults: string[] = [];
    let cells = 0;
    for (const namespace of some(runtime.platform.namespaces, 2)) {
      const probe = await ensureProbe(context, namespace);
      for (const action of ofMembers(runtime.actions)) {
        const results = await tryRoles({ ...context, runtime }, probe, action);
        cells += results.length;
        faults.push(...results.flatMap(({ fault }) => fault ?? []));
      }
    }
    return findingOf(`${cells} cells of role and action tried`, faults);
  },
  breakIt: (context) =>
    serveWithActions(context, (actions) => {
      const publish = actions.get('updates.publish');
      if (publish?.by.who !== 'member') throw new Error('Publishing is not for members');
      return [{ ...publish, by: members('viewer', publish.by.locate) }];
    }),
});

const ofMembers = (actions: ReadonlyMap<string, AnyAction>) =>
  [...actions.values()].filter(({ by }) => by.who === 'member');

async function tryRoles({ runtime }: CheckContext, probe: Probe, action: AnyAction) {
  const { namespace, clientId, neighbour } = probe;
  const input = smallestInput(action, subjectsOf(probe, action));
  const attempt = async (role: string, actor: Parameters<typeof callAs>[2], wanted: string) => {
    const outcome = nameOf(await callAs(runtime, namespace, actor, action.id, input));
    const fault =
      outcome === wanted ? undefined : `${action.id} as ${role}: ${outcome} instead of ${wanted}`;
    return { fault };
  };
  return [
    await attempt('resident', { kind: 'resident' }, 'sign-in-required'),
    await attempt(
      'viewer',
      memberOf(clientId, 'viewer'),
      action.effect === 'read' ? 'allowed' : 'refused',
    ),
    await attempt(
      'manager of another client',
      memberOf(neighbour.clientId, 'manager'),
      'not-found',
    ),
    await attempt('administrator without a switch', employee('no switch'), 'not-found'),
  ];
}

const nameOf = (outcome: Outcome): string => ('refused' in outcome ? outcome.refused : 'allowed');

function subjectsOf(
  { projectId, updateId, mediaId, conversationId }: Probe,
  { effect }: AnyAction,
) {
  const file = effect === 'write' ? new Uint8Array([1]) : `${mediaId}-1.jpg`;
  return {
    ...{
      projectId,
      updateId,
      conversationId,
      file,
      at: '2099-01-01T00:00:00Z',
    },
    ...{ kind: 'news', category: 'progress', title: { nl: 'Proef' }, reason: { nl: 'Proef' } },
  };
}
