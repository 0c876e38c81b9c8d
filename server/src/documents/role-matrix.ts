/** docs/role-matrix.md: who may do what, derived from the policies of the actions. */
import type { AnyAction } from '../kernel/action.ts';
import { decide, type Grant, type Level } from '../kernel/actor.ts';
import { asId } from '../kernel/ids.ts';
import { markdownTable } from './markdown.ts';

const client = asId<'client'>('this client');
const project = asId<'project'>('this project');

/** The columns: what each role holds, seen from one project of one client. */
const columns: Readonly<Record<string, Holder>> = {
  Resident: 'resident',
  Viewer: holding('viewer', project),
  Editor: holding('editor', project),
  Manager: holding('manager', null),
  'Editor of another project': holding('editor', asId<'project'>('another project')),
  'Manager of another client': {
    level: 'manager',
    clientId: asId<'client'>('another client'),
    projectId: null,
  },
  'Employee with a switch': 'switched employee',
  'Employee without': 'employee',
};

type Holder = 'resident' | 'switched employee' | 'employee' | Grant;

const yes = '✓';
const signIn = 'sign in';
const refused = 'refused';
const hidden = '·';

/** The whole document. */
export function roleMatrixDocument(actions: Iterable<AnyAction>): string {
  const byModule = Map.groupBy(actions, ({ id }) => id.split('.')[0] ?? '');
  const chapters = [...byModule].map(([name, ofModule]) =>
    [`## ${name}`, '', tableOf(ofModule)].join('\n'),
  );
  return `${[introduction, ...chapters].join('\n\n')}\n`;
}

const introduction = `# Who may do what

Every action of the application, with every role. The roles are seen from one project of one client:
an editor holds that project, a manager everything of that client, and an employee of the platform
owner reaches a namespace only through a switch, which has a reason and a time limit.

| Mark | Meaning |
| --- | --- |
| ${yes} | Allowed. What comes back is bounded by what the role may see. |
| ${signIn} | Answered with “sign in first” (401). |
| ${refused} | The project is visible, the role does not include this (403). |
| ${hidden} | Looks the same as something that does not exist (404). |

This file is generated from the policies the actions declare and compared in the tests; another test
calls every action as every role and measures the same.`;

function tableOf(actions: readonly AnyAction[]): string {
  const rows = actions.map((action) => [
    `\`${action.id}\` ${action.summary}`,
    ...Object.values(columns).map((holder) => markOf(action, holder)),
  ]);
  return markdownTable(['Action', ...Object.keys(columns)], rows);
}

function markOf({ by }: AnyAction, holder: Holder): string {
  if (by.who === 'anyone') return yes;
  if (by.who === 'administrator') {
    const reaches =
      holder === 'switched employee' || (holder === 'employee' && by.within === 'platform');
    return reaches ? yes : hidden;
  }
  if (holder === 'resident') return signIn;
  if (holder === 'employee') return hidden;
  if (holder === 'switched employee' || by.who === 'signed-in') return yes;
  const marks = { allowed: yes, 'too-low': refused, hidden };
  return marks[decide([holder], by.atLeast, { clientId: client, projectId: project })];
}

function holding(level: Level, projectId: Grant['projectId']): Grant {
  return { level, clientId: client, projectId };
}
