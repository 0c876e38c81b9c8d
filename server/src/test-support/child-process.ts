/** A second process on the databases of a test, to be killed without warning. */
import { type ChildProcess, spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import type { TestRuntime } from './test-runtime.ts';

export interface Child {
  /** Resolves when the child prints this line; rejects when it ends before. */
  untilItSays(line: string): Promise<void>;
  /** Ends it on the spot (SIGKILL) and waits until it is gone. */
  kill(): Promise<void>;
}

/** Starts a script of this folder with the settings of the test runtime. */
export function startChild({ runtime }: TestRuntime, script: string, args: string[]): Child {
  const { dataDir, databaseUrl, databasePrefix } = runtime.config;
  const settings = {
    DATA_DIR: dataDir,
    DATABASE_URL: databaseUrl,
    DATABASE_PREFIX: databasePrefix,
    ALLOW_LOOPBACK_PUSH: 'true',
    LOG_LEVEL: 'silent',
  };
  const child = spawn(process.execPath, [new URL(script, import.meta.url).pathname, ...args], {
    env: { PATH: process.env.PATH, ...settings },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  return {
    untilItSays: (line) => untilLine(child, line),
    async kill() {
      child.kill('SIGKILL');
      await gone;
    },
  };
}

async function untilLine({ stdout }: ChildProcess, wanted: string): Promise<void> {
  if (!stdout) throw new Error('The child has no output');
  for await (const line of createInterface({ input: stdout })) if (line === wanted) return;
  throw new Error(`The child ended without saying “${wanted}”`);
}
