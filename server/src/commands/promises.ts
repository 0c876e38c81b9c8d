import { runPromises } from '../platform/promises/index.ts';
import { promises } from '../promises.ts';
import { withRuntime } from './with-runtime.ts';

/** Lists or checks promises; the service must be running, because checks speak to it. */
export async function runPromiseChecks([verb, ...ids]: readonly string[]): Promise<number> {
  if (verb !== 'run' && verb !== 'list') {
    process.stderr.write('Usage: sitepodium promises list | promises run [id ...]\n');
    return 2;
  }
  return withRuntime(async (runtime) => {
    const chosen = promises.filter(({ id }) => ids.length === 0 || ids.includes(id));
    if (verb === 'list') {
      for (const { id, kind, statement } of chosen)
        process.stdout.write(`${id.padEnd(22)} ${kind}  ${statement.en}\n`);
      return 0;
    }
    const baseUrl = `http://127.0.0.1:${runtime.config.port}`;
    const results = await runPromises({ runtime, baseUrl }, chosen);
    for (const { id, holds, figure } of results) {
      process.stdout.write(`${holds ? 'kept  ' : 'BROKEN'} ${id.padEnd(22)} ${figure}\n`);
    }
    return results.every(({ holds }) => holds) ? 0 : 1;
  });
}
