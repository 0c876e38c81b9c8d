/** Loaded into every process under measurement: tells on request what it has used so far. */

export interface Usage {
  /** Processor time of the whole process, all threads, milliseconds. */
  readonly processorMs: number;
  readonly rssBytes: number;
  /** What is alive after collecting; only with `--expose-gc`. */
  readonly liveBytes: number;
}

process.on('message', (question) => {
  if (question !== 'usage') return;
  const { user, system } = process.cpuUsage();
  globalThis.gc?.();
  const { rss, heapUsed, external } = process.memoryUsage();
  const usage: Usage = {
    processorMs: (user + system) / 1000,
    rssBytes: rss,
    liveBytes: heapUsed + external,
  };
  process.send?.(usage);
});
// Whoever is measured ends when its own work ends.
process.channel?.unref();
