// Everything that must be true of a checkout, two steps at a time; --fast leaves out what takes a
// database or a browser. Ends with a line that counts what passed and what failed.
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const isFast = process.argv.includes('--fast');
const scratch = mkdtempSync(join(tmpdir(), 'sitepodium-results-'));
const results = (name) => join(scratch, `${name}.json`);
const vitest = (name, ...args) => [
  'vitest',
  'run',
  '--reporter=dot',
  '--reporter=json',
  `--outputFile.json=${results(name)}`,
  ...args,
];

const steps = [
  { name: 'format and lint', command: ['biome', 'ci', '--error-on-warnings', '.'] },
  { name: 'types of the server', command: ['tsc', '--noEmit', '-p', '.'] },
  {
    name: 'types of the pages',
    command: ['svelte-check', '--tsconfig', './tsconfig.json', '--fail-on-warnings'],
    folder: 'web',
  },
  // Apart, because a service worker has other things around it than a page.
  {
    name: 'types of the service worker',
    command: ['tsc', '--noEmit', '-p', 'web/src/service-worker'],
  },
  {
    name: 'architecture',
    command: [
      'depcruise',
      '--config',
      'dependency-cruiser.config.mjs',
      'server/src',
      'web/src',
      'bench',
      'e2e',
    ],
  },
  { name: 'dead code', command: ['knip'] },
];
const pagesBuild = {
  name: 'pages build',
  command: ['node', 'scripts/prepare.mjs', '--pages'],
};
const unit = {
  name: 'unit',
  command: vitest('unit', '--project', 'unit'),
  counts: results('unit'),
};
const database = {
  name: 'database',
  command: vitest('database', '--project', 'database'),
  counts: results('database'),
};
const journeys = {
  name: 'browser journeys',
  command: vitest('journeys', '--project', 'journeys'),
  counts: results('journeys'),
};

let passed = 0;
let failed = 0;

if (isFast) {
  await inPairs([...steps, unit]);
} else {
  await inPairs([...steps, pagesBuild]);
  for (const step of [unit, database, journeys]) await runStep(step);
}
rmSync(scratch, { recursive: true, force: true });
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;

async function inPairs(queue) {
  const waiting = [...queue];
  const work = async () => {
    for (let step = waiting.shift(); step; step = waiting.shift()) await runStep(step);
  };
  await Promise.all([work(), work()]);
}

async function runStep({ name, command: [program, ...args], folder = '.', counts }) {
  const startedAt = Date.now();
  const { code, output } = await run(program, args, folder);
  const tally = counts
    ? countsIn(counts)
    : { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1 };
  // A runner that breaks down before counting has failed, whatever it counted.
  if (code !== 0 && tally.failed === 0) tally.failed = 1;
  passed += tally.passed;
  failed += tally.failed;
  const seconds = ((Date.now() - startedAt) / 1000).toFixed(1);
  console.log(
    `${code === 0 ? 'ok    ' : 'FAILED'} ${name} (${seconds} s${counts ? `, ${tally.passed} tests` : ''})`,
  );
  if (code !== 0) console.log(output.trimEnd());
}

function countsIn(path) {
  try {
    const { numPassedTests, numFailedTests, numFailedTestSuites } = JSON.parse(
      readFileSync(path, 'utf8'),
    );
    return { passed: numPassedTests, failed: numFailedTests || numFailedTestSuites };
  } catch {
    return { passed: 0, failed: 1 };
  }
}

function run(program, args, cwd) {
  return new Promise((resolve) => {
    const child = spawn(program, args, { cwd, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    const take = (chunk) => {
      output += chunk;
    };
    child.stdout.on('data', take);
    child.stderr.on('data', take);
    child.on('error', (error) => resolve({ code: 1, output: String(error) }));
    child.on('close', (code) => resolve({ code, output }));
  });
}
