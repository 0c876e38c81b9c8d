/**
 * Processes under measurement. Each runs on a core of its own choosing where `taskset` exists, and
 * answers what it has used, because `answer-usage.ts` is loaded into it before anything else.
 */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Usage } from './answer-usage.ts';

/** Servers run on one core, whoever loads them on another. */
export type Core = 'server' | 'load';

const coreNumber: Record<Core, string> = { server: '0', load: '1' };
const canPin = Object.values(coreNumber).every(
  (core) => spawnSync('taskset', ['-c', core, 'true']).status === 0,
);

export const projectRoot = join(import.meta.dirname, '..');

export interface Child {
  readonly pid: number;
  /** Sends a message and gives the next one back, of the type the other side promises. */
  ask<Answer>(question: unknown): Promise<Answer>;
  usage(): Promise<Usage>;
  /** Bytes alive after collecting; needs `--expose-gc`. */
  live(): Promise<number>;
  /** Asks it to end as Ctrl-C does and waits until it has. */
  stop(): Promise<void>;
  /** Ends it on the spot, as a power cut does. */
  kill(): Promise<void>;
}

export interface ChildStart {
  /** The script and its arguments, from the project's root. */
  readonly args: readonly string[];
  readonly core: Core;
  readonly env?: Readonly<Record<string, string>>;
  readonly nodeOptions?: readonly string[];
}

/** Starts a script of this project; its standard output is not shown. */
export function startChild({ args, core, env = {}, nodeOptions = [] }: ChildStart): Child {
  const preload = join(import.meta.dirname, 'answer-usage.ts');
  const command = [process.execPath, ...nodeOptions, '--import', preload, ...args];
  const [program = '', ...rest] = canPin
    ? ['taskset', '-c', coreNumber[core], ...command]
    : command;
  const child = spawn(program, rest, {
    cwd: projectRoot,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'ignore', 2, 'ipc'],
  });
  running.add(child);
  const gone = once(child, 'exit').then(() => running.delete(child));
  return {
    pid: child.pid ?? 0,
    ask: (question) => ask(child, question),
    usage: () => ask(child, 'usage'),
    live: () => ask(child, 'live'),
    async stop() {
      child.kill('SIGTERM');
      await gone;
    },
    async kill() {
      child.kill('SIGKILL');
      await gone;
    },
  };
}

const running = new Set<ChildProcess>();
process.once('exit', () => {
  for (const child of running) child.kill('SIGTERM');
});

/** Guarantees nothing but that the answer came from the script that was started. */
async function ask<Answer>(child: ChildProcess, question: unknown): Promise<Answer> {
  const left = new AbortController();
  const exit = once(child, 'exit', { signal: left.signal }).then(() => {
    throw new Error('A process under measurement ended early; see above.');
  });
  child.send(question as object);
  const answer = once(child, 'message', { signal: left.signal });
  try {
    const [value] = await Promise.race([answer, exit]);
    return value as Answer;
  } finally {
    left.abort();
    await Promise.allSettled([answer, exit]);
  }
}

/** Asks the address until it answers well; gives the milliseconds that took. */
export async function untilAnswered(url: string, limitMs = 60_000): Promise<number> {
  const startedAt = performance.now();
  while (performance.now() - startedAt < limitMs) {
    const isOk = await fetch(url).then(
      (response) => response.ok,
      () => false,
    );
    if (isOk) return performance.now() - startedAt;
    await wait(20);
  }
  throw new Error(`${url} did not answer within ${limitMs} ms`);
}
