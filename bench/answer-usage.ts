/** Loaded into every process under measurement: tells on request what it has used so far. */

export interface Usage {
  /** Processor time of the whole process, all threads, but for answering `live`; milliseconds. */
  readonly processorMs: number;
  readonly rssBytes: number;
}

process.on('message', (question) => {
  if (question === 'usage') process.send?.(usage());
  if (question === 'live') process.send?.(liveBytes());
});

/** Collecting for the sake of measuring is not the work of who is measured. */
let collectingMs = 0;

function usage(): Usage {
  return { processorMs: processorMs() - collectingMs, rssBytes: process.memoryUsage.rss() };
}

function processorMs(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** What is alive after collecting; needs `--expose-gc`. */
function liveBytes(): number {
  const before = processorMs();
  globalThis.gc?.();
  collectingMs += processorMs() - before;
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}

// Whoever is measured ends when its own work ends.
process.channel?.unref();
