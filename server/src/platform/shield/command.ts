import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { ReadContext } from '../../kernel/action.ts';
import { serveWithActions } from '../../kernel/http/faulty-server.ts';
import { type CheckContext, findingOf, promise } from '../../kernel/promise.ts';
import { ensureProbe } from '../promises/index.ts';
import { attackEveryField, faultsOf } from './payloads.ts';
import { sourcesWith } from './sources.ts';

const run = promisify(execFile);

export const command = promise<CheckContext>({
  id: 'S4.3-command',
  kind: 'E',
  statement: 'No command line is reachable.',
  how: 'Every field of every action that needs no account is sent commands that would leave a file behind; none may appear. The running source is read: only what starts the database server may start a process.',
  cadenceS: 6 * 3600,
  async check(context, broken) {
    const at = broken ?? context;
    const [namespace] = at.runtime.platform.namespaces;
    if (!namespace) throw new Error('There is no namespace');
    const mark = join(tmpdir(), `sitepodium-mark-${randomBytes(6).toString('hex')}`);
    const payloads = [
      `$(touch ${mark})`,
      `; touch ${mark} #`,
      `| touch ${mark}`,
      `\`touch ${mark}\``,
    ];
    try {
      const attacks = await attackEveryField(at, await ensureProbe(context, namespace), payloads);
      const ran = existsSync(mark) ? ['a command that was sent has run'] : [];
      const starters = await sourcesWith(
        /from 'node:child_process'/,
        /^kernel\/database\/(embedded-postgres|postgres-account|postgres-guard)\.ts$|^platform\/shield\/command\.ts$/,
      );
      const sources = starters.map((path) => `${path} can start processes`);
      return findingOf(`${attacks.length} commands sent, 0 ran`, [
        ...faultsOf(attacks),
        ...ran,
        ...sources,
      ]);
    } finally {
      rmSync(mark, { force: true });
    }
  },
  breakIt: (context) =>
    serveWithActions(context, (actions) => {
      const discover = actions.get('projects.discover');
      if (discover?.effect !== 'read') throw new Error('There is no list of projects');
      return [
        {
          ...discover,
          // A search that hands what was typed to a shell.
          async run(call: ReadContext<unknown>, input: { q?: string }) {
            await run('sh', ['-c', `echo ${input.q ?? ''}`]).catch(() => undefined);
            return discover.run(call, input);
          },
        },
      ];
    }),
});
