import type { AnyAction } from '../../kernel/action.ts';
import { type Actor, type Level, levels, resident } from '../../kernel/actor.ts';
import { serveWithActions } from '../../kernel/http/faulty-server.ts';
import { newId } from '../../kernel/ids.ts';
import { members } from '../../kernel/policy.ts';
import { type CheckContext, findingOf, promise, some } from '../../kernel/promise.ts';
import type { Runtime } from '../../kernel/runtime.ts';
import {
  callAs,
  employee,
  ensureProbe,
  memberOf,
  type Outcome,
  type Probe,
  smallestInput,
} from '../promises/index.ts';
import { probeSubjects } from './probe-subjects.ts';

export const roles = promise<CheckContext>({
  id: 'S2.8-roles',
  kind: 'E',
  statement: {
    nl: 'Kijkers zien, redacteuren bewerken hun projecten, managers alles van één klant, beheerders komen alleen met een reden binnen.',
    en: 'Viewers see, editors edit given projects, managers all of one client, administrators enter by a switch.',
    de: 'Betrachter sehen, Redakteure bearbeiten ihre Projekte, Manager alles eines Kunden, Verwalter kommen nur mit einem Grund hinein.',
  },
  how: {
    nl: 'Elke actie die niet voor iedereen is, wordt in acht rollen geprobeerd op een geplant project, en elk antwoord wordt vergeleken met wat de rol mag: gedaan, geweigerd, eerst aanmelden, of hier is niets. Alleen wat zou mogen en iets zou veranderen, blijft weg.',
    en: 'Every action that is not for everyone is called on a planted project in eight roles, and each answer is compared with what the role may: done, refused, sign in first, or nothing there. Only what would be allowed and would change something is left out.',
    de: 'Jede Aktion, die nicht für alle ist, wird in acht Rollen an einem gepflanzten Projekt versucht, und jede Antwort wird mit dem verglichen, was die Rolle darf: erledigt, abgelehnt, erst anmelden, oder hier ist nichts. Nur was erlaubt wäre und etwas ändern würde, bleibt aus.',
  },
  cadenceS: 3600,
  async check(context, broken) {
    const { runtime } = broken ?? context;
    const faults: string[] = [];
    let [tried, left] = [0, 0];
    const namespaces = some(runtime.platform.namespaces, 2);
    for (const namespace of namespaces) {
      const probe = await ensureProbe(context, namespace);
      for (const action of closedActions(context.runtime.actions)) {
        const cells = await tryAction(runtime, probe, action);
        tried += cells.tried;
        left += cells.left;
        faults.push(...cells.faults);
      }
    }
    return findingOf(`${tried} cells of role and action as declared`, faults, {
      tried,
      leftOut: `${left} allowed cells that would change something`,
      roles: roleNames,
      namespaces: namespaces.map(({ name }) => name),
    });
  },
  breakIt: (context) =>
    serveWithActions(context, (actions) => {
      const publish = actions.get('updates.publish');
      if (publish?.by.who !== 'member') throw new Error('Publishing is not for members');
      return [{ ...publish, by: members('viewer', publish.by.locate) }];
    }),
});

const roleNames = [
  'resident',
  'viewer',
  'editor',
  'manager',
  'editor of another project',
  'manager of another client',
  'administrator with a switch',
  'administrator without a switch',
] as const;
type Role = (typeof roleNames)[number];
type Answer = 'allowed' | 'refused' | 'sign-in-required' | 'not-found';

/** What a role may by what the action declares, worked out apart from the code that decides. */
const expectations: Record<AnyAction['by']['who'], (role: Role, action: AnyAction) => Answer> = {
  anyone: () => 'allowed',
  'signed-in': (role) => {
    if (role === 'resident') return 'sign-in-required';
    return role === 'administrator without a switch' ? 'not-found' : 'allowed';
  },
  member: (role, { by }) => {
    if (role === 'resident') return 'sign-in-required';
    if (role === 'administrator with a switch') return 'allowed';
    const place = levels.indexOf(role as Level);
    if (place < 0) return 'not-found';
    return by.who === 'member' && place >= levels.indexOf(by.atLeast) ? 'allowed' : 'refused';
  },
  administrator: (role, { by }) => {
    if (role === 'administrator with a switch') return 'allowed';
    const isPlatforms = by.who === 'administrator' && by.within === 'platform';
    return isPlatforms && role === 'administrator without a switch' ? 'allowed' : 'not-found';
  },
};

function actorOf(role: Role, { clientId, neighbour }: Probe): Actor {
  switch (role) {
    case 'resident':
      return resident;
    case 'editor of another project':
      return memberOf(clientId, 'editor', newId());
    case 'manager of another client':
      return memberOf(neighbour.clientId, 'manager');
    case 'administrator with a switch':
      return employee([clientId]);
    case 'administrator without a switch':
      return employee('no switch');
    default:
      return memberOf(clientId, role);
  }
}

function closedActions(actions: ReadonlyMap<string, AnyAction>): AnyAction[] {
  return [...actions.values()].filter(({ by }) => by.who !== 'anyone');
}

/** Compares what the running action answers with what the declared one allows. */
async function tryAction(runtime: Runtime, probe: Probe, action: AnyAction) {
  const input = smallestInput(action, probeSubjects(probe, action));
  const faults: string[] = [];
  let tried = 0;
  for (const role of roleNames) {
    const wanted = expectations[action.by.who](role, action);
    if (wanted === 'allowed' && action.effect === 'write') continue;
    const outcome = await callAs(runtime, probe.namespace, actorOf(role, probe), action.id, input);
    tried += 1;
    if (nameOf(outcome) !== wanted)
      faults.push(`${action.id} as ${role}: ${nameOf(outcome)} instead of ${wanted}`);
  }
  return { tried, left: roleNames.length - tried, faults };
}

const nameOf = (outcome: Outcome): string => ('refused' in outcome ? outcome.refused : 'allowed');
