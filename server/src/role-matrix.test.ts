/** Every action with every role, measured, against what each kind of policy is meant to allow. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ActionId, actions } from './compose.ts';
import type { AnyAction } from './kernel/action.ts';
import { DomainError } from './kernel/errors.ts';
import { newId } from './kernel/ids.ts';
import { type Scene, sampleInputs } from './test-support/sample-inputs.ts';
import { startTestRuntime } from './test-support/test-runtime.ts';
import { createWorld, type RoleName, roleNames } from './test-support/world.ts';

type Outcome = 'allowed' | 'sign-in-required' | 'refused' | 'not-found';
type Row = Record<RoleName, Outcome>;

const onlyWithin = {
  resident: 'sign-in-required',
  'editor of another project': 'not-found',
  'manager of this client': 'allowed',
  'manager of another client': 'not-found',
  'administrator with a switch': 'allowed',
  'administrator without a switch': 'not-found',
} as const;

/** What each kind of policy means, written down once more and not derived from the code. */
const meaning: Record<string, Row> = {
  anyone: rowOf('allowed'),
  'signed-in': {
    ...rowOf('allowed'),
    resident: 'sign-in-required',
    'administrator without a switch': 'not-found',
  },
  'at least viewer': { ...onlyWithin, viewer: 'allowed', 'editor of this project': 'allowed' },
  'at least editor': { ...onlyWithin, viewer: 'refused', 'editor of this project': 'allowed' },
  'at least manager': { ...onlyWithin, viewer: 'refused', 'editor of this project': 'refused' },
  'administrator in the namespace': {
    ...rowOf('not-found'),
    'administrator with a switch': 'allowed',
  },
  'administrator of the platform': {
    ...rowOf('not-found'),
    'administrator with a switch': 'allowed',
    'administrator without a switch': 'allowed',
  },
};

function rowOf(outcome: Outcome): Row {
  return Object.fromEntries(roleNames.map((role) => [role, outcome])) as Row;
}

function policyName({ by }: AnyAction): string {
  if (by.who === 'member') return `at least ${by.atLeast}`;
  if (by.who !== 'administrator') return by.who;
  return by.within === 'platform'
    ? 'administrator of the platform'
    : 'administrator in the namespace';
}

let scene: Scene;

beforeAll(async () => {
  const test = await startTestRuntime();
  scene = { test, world: await createWorld(test) };
});
afterAll(() => scene?.test.close());

/** Conflict counts as allowed: the actor was let at it, and it could not be done. */
async function outcomeOf(role: RoleName, id: ActionId, input: unknown): Promise<string> {
  try {
    await scene.test.call(scene.world.actors[role], id, input as never);
    return 'allowed';
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    return error.code === 'conflict' ? 'allowed' : error.code;
  }
}

const ids = [...actions.keys()] as ActionId[];

describe('every role gets from every action what its policy declares:', () => {
  it.each(ids)('%s', async (id) => {
    const action = actions.get(id) as AnyAction;
    const measured: Record<string, string> = {};
    for (const role of roleNames) {
      measured[role] = await outcomeOf(role, id, await sampleInputs[id](scene));
    }
    expect(measured).toEqual(meaning[policyName(action)]);
  });
});

describe('what is hidden looks like what is missing:', () => {
  const withProject = ids.filter((id) => actions.get(id)?.route.includes(':projectId'));

  it.each(withProject)('%s', async (id) => {
    const input = (await sampleInputs[id](scene)) as { projectId: string };
    const stranger = scene.world.actors['manager of another client'];
    const answerTo = (given: object) =>
      scene.test.call(stranger, id, given as never).catch((error) => ({ ...error }));
    const hidden = await answerTo(input);
    expect(hidden).toMatchObject({ code: 'not-found' });
    expect(await answerTo({ ...input, projectId: newId<'project'>() })).toEqual(hidden);
  });
});
