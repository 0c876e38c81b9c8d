import { dispatch } from '../kernel/dispatch.ts';
import { invalid } from '../kernel/errors.ts';
import { problemOf } from '../kernel/http/problem.ts';
import type { Namespace } from '../kernel/namespace.ts';
import type { Runtime } from '../kernel/runtime.ts';
import { withRuntime } from './with-runtime.ts';

/** Runs one action as the door of the machine itself: a resident, or an employee with a token. */
export async function callAction(
  actionId: string,
  {
    namespace: wanted,
    input = '{}',
    token,
  }: { namespace?: string; input?: string; token?: string },
): Promise<number> {
  return withRuntime(async (runtime) => {
    const namespace = chooseNamespace(runtime, wanted);
    const requestId = `cli-${process.pid}`;
    const actor = await runtime.identify(namespace, {
      authorization: token ? `Bearer ${token}` : undefined,
      requestId,
    });
    const call = {
      ...{ namespace, actor, language: 'nl' as const, requestId },
      ...{ networkAddress: 'command line', cookies: '', answerHeaders: new Headers() },
    };
    try {
      const output = await dispatch(runtime, call, actionId, JSON.parse(input));
      process.stdout.write(`${JSON.stringify(output, undefined, 2)}\n`);
      return 0;
    } catch (error) {
      process.stderr.write(`${JSON.stringify(problemOf(error, runtime.log), undefined, 2)}\n`);
      return 1;
    }
  });
}

function chooseNamespace({ platform }: Runtime, wanted: string | undefined): Namespace {
  const names = platform.namespaces.map(({ name }) => name);
  const name = wanted ?? (names.length === 1 ? names[0] : undefined);
  const found = platform.namespaces.find((namespace) => namespace.name === name);
  if (!found) throw invalid('namespace', `Say --namespace; there are ${names.join(', ')}`);
  return found;
}
