/**
 * Runs PostgreSQL and outlives nobody: when the process that started it goes away, however it
 * went, the pipe on standard input closes and PostgreSQL is shut down (SIGINT: fast shutdown).
 * Arguments: uid, gid (or -1), the postgres binary, then its arguments.
 */
import { spawn } from 'node:child_process';

const [uid = '-1', gid = '-1', binary = '', ...args] = process.argv.slice(2);
const account = uid === '-1' ? {} : { uid: Number(uid), gid: Number(gid) };
const postgres = spawn(binary, args, {
  stdio: ['ignore', 'inherit', 'inherit'],
  cwd: '/',
  ...account,
});

const patienceMs = 20_000;
const stop = () => {
  postgres.kill('SIGINT');
  setTimeout(() => postgres.kill('SIGQUIT'), patienceMs).unref();
};

process.stdin.on('end', stop).on('error', stop).resume();
process.on('SIGTERM', stop);
process.on('SIGINT', stop);
process.on('SIGHUP', stop);
postgres.on('error', () => process.exit(1));
postgres.on('exit', (code) => process.exit(code ?? 1));
