/** Processor time of other people's processes, from Linux's /proc (see `man 5 proc_pid_stat`). */
import { readdirSync, readFileSync } from 'node:fs';

const MS_PER_TICK = 10;

/**
 * Milliseconds used by all processes below this one, those that have ended included, as far as
 * their parents waited for them. Undefined where there is no /proc.
 */
export function processorMsBelow(pid: number): number | undefined {
  const processes = readProcesses();
  if (!processes) return undefined;
  const below = (parent: number): number =>
    processes
      .filter((each) => each.parent === parent)
      .reduce((sum, each) => sum + each.ticks * MS_PER_TICK + below(each.pid), 0);
  return below(pid);
}

interface Process {
  readonly pid: number;
  readonly parent: number;
  readonly ticks: number;
}

function readProcesses(): Process[] | undefined {
  try {
    return readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name))
      .flatMap(readProcess);
  } catch {
    return undefined;
  }
}

function readProcess(pid: string): Process[] {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The command's name stands in parentheses and may hold spaces.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    const [parent, ...ticks] = [1, 11, 12, 13, 14].map((at) => Number(fields[at]));
    return [{ pid: Number(pid), parent: parent ?? 0, ticks: ticks.reduce((sum, n) => sum + n, 0) }];
  } catch {
    return [];
  }
}
