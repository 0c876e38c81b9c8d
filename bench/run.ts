/** `npm run bench [name ...]`: measures what docs/speed.md claims; JSON lines on standard output. */
import { removeDemonstration } from './site.ts';

interface Bench {
  run(): Promise<void>;
}

const benches: Readonly<Record<string, () => Promise<Bench>>> = {
  'landing-warm': () => import('./landing-warm.ts'),
  'landing-uncached': () => import('./landing-uncached.ts'),
  feeds: () => import('./feeds.ts'),
  'publish-visible': () => import('./publish-visible.ts'),
  'first-visit': () => import('./first-visit.ts'),
  'first-visit-slow': () => import('./first-visit-slow.ts'),
  'discover-index': () => import('./discover-index.ts'),
  'second-start': () => import('./second-start.ts'),
  'row-security': () => import('./row-security.ts'),
  'push-encrypt': () => import('./push-encrypt.ts'),
  'push-stage': () => import('./push-stage.ts'),
  'push-memory': () => import('./push-memory.ts'),
  'push-fanout': () => import('./push-fanout.ts'),
};

async function main(names: readonly string[]): Promise<number> {
  const unknown = names.filter((name) => !(name in benches));
  if (unknown.length > 0) {
    const known = Object.keys(benches).join(', ');
    process.stderr.write(`There is no bench ${unknown.join(', ')}. There are: ${known}\n`);
    return 1;
  }
  try {
    for (const [name, load] of Object.entries(benches))
      if (names.length === 0 || names.includes(name)) await (await load()).run();
  } finally {
    await removeDemonstration();
  }
  return 0;
}

process.exitCode = await main(process.argv.slice(2));
