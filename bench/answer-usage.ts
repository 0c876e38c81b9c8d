/** Loaded into every process under measurement: tells on request what it has used so far. */

export interface Usage {
  /** Processor time of the whole process, all threads, milliseconds. */
  readonly processorMs: number;
  readonly rssBytes: number;
}

process.on('message', (question) => {
  if (question === 'usage') process.send?.(usage());
  if (question === 'live') process.send?.(liveBytes());
});

function usage(): Usage {
  const { user, system } = process.cpuUsage();
  return { processorMs: (user + system) / 1000, rssBytes: process.memoryUsage.rss() };
}

/** What is alive after collecting; needs `--expose-gc`. */
function liveBytes(): number {
  globalThis.gc?.();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}

// Whoever is measured ends when its own work ends.
process.channel?.unref();
