/** The `sitepodium` command. */
import { parseArgs } from 'node:util';
import { callAction } from './commands/call.ts';
import { migrate } from './commands/migrate.ts';
import { runPromiseChecks } from './commands/promises.ts';
import { issueStaffToken } from './commands/staff.ts';
import { up } from './commands/up.ts';
import { ConfigError } from './kernel/config.ts';
import { DomainError } from './kernel/errors.ts';
import { describeError } from './kernel/log.ts';

const usage = `Usage: sitepodium <command>

  up                      database, migrations, demonstration data, pages, jobs: everything in one process
  serve                   pages and API only
  work                    jobs only
  migrate                 bring all databases up to date and stop
  call <action> [--namespace <name>] [--input <json>] [--token <employee token>]
                          run one action and print its answer
  promises list           the declared promises and their last result
  promises run [id ...]   check promises now; exits 1 when one is broken
  staff token <e-mail>    a token for an employee, valid for a working day
`;

async function main(): Promise<number> {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: {
      namespace: { type: 'string' },
      input: { type: 'string' },
      token: { type: 'string' },
      watch: { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h' },
    },
  });
  const [command = 'help', ...rest] = positionals;
  if (values.help) return print(usage, 0);
  switch (command) {
    case 'up':
      return up({ serves: true, works: true, watches: values.watch });
    case 'serve':
      return up({ serves: true, works: false, watches: false });
    case 'work':
      return up({ serves: false, works: true, watches: false });
    case 'migrate':
      return migrate();
    case 'call':
      return callAction(rest[0] ?? '', values);
    case 'promises':
      return runPromiseChecks(rest);
    case 'staff':
      return issueStaffToken(rest);
    default:
      return print(usage, command === 'help' ? 0 : 2);
  }
}

function print(text: string, exitCode: number): number {
  process.stdout.write(text);
  return exitCode;
}

try {
  process.exitCode = await main();
} catch (error) {
  const isTheirs = error instanceof ConfigError || error instanceof DomainError;
  process.stderr.write(
    `${isTheirs ? error.message : JSON.stringify(describeError(error), undefined, 2)}\n`,
  );
  process.exitCode = 1;
}
