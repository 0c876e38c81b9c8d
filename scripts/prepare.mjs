// Makes a checkout ready, with any Node 20 or newer: installs what is missing and, with --pages,
// builds the pages when they changed. Does nothing, quickly and offline, when all is there.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const binaries = join(root, 'node_modules', '.bin');

install();
if (process.argv.includes('--pages')) buildPages();

function install() {
  const stamp = join(root, 'node_modules', '.installed-from');
  const wanted = hashOf([
    'package.json',
    'package-lock.json',
    'server/package.json',
    'web/package.json',
  ]);
  if (isCurrent(stamp, wanted)) return;
  console.log('Installing packages; this happens once and takes a minute or two.');
  const npm = process.env.npm_execpath;
  // Not `ci`: it refuses a lock file without the builds for platforms that a registry does not offer.
  const args = ['install', '--no-save', '--no-audit', '--no-fund'];
  run(npm ? process.execPath : 'npm', npm ? [npm, ...args] : args, root);
  // The types of the routes, which the checks and the editor want.
  run(join(binaries, 'svelte-kit'), ['sync'], join(root, 'web'));
  writeFileSync(stamp, wanted);
}

function buildPages() {
  const stamp = join(root, 'web', 'build', '.built-from');
  const sources = [
    'web/src',
    'web/static',
    'web/package.json',
    'web/vite.config.ts',
    'package-lock.json',
  ];
  const shared = ['updates/structured-text', 'conversations/claim-words.ts'];
  const wanted = hashOf([...sources, ...shared.map((path) => `server/src/community/${path}`)]);
  if (isCurrent(stamp, wanted)) return;
  console.log('Building the pages.');
  run(
    join(binaries, 'node'),
    [join(root, 'node_modules', 'vite', 'bin', 'vite.js'), 'build', '--logLevel', 'warn'],
    join(root, 'web'),
  );
  writeFileSync(stamp, wanted);
}

function isCurrent(stamp, wanted) {
  return existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted;
}

function hashOf(paths) {
  const hash = createHash('sha256');
  for (const path of paths) hashInto(hash, path);
  return hash.digest('hex');
}

function hashInto(hash, path) {
  const full = join(root, path);
  if (!existsSync(full)) return;
  const names = namesIn(full);
  if (names === undefined) {
    hash.update(path).update(readFileSync(full));
    return;
  }
  for (const name of names.sort()) hashInto(hash, `${path}/${name}`);
}

function namesIn(full) {
  try {
    return readdirSync(full);
  } catch (error) {
    if (error.code === 'ENOTDIR') return undefined;
    throw error;
  }
}

function run(command, args, cwd) {
  const env = { ...process.env, PATH: `${binaries}:${process.env.PATH}` };
  const { status, error } = spawnSync(command, args, { cwd, env, stdio: 'inherit' });
  if (error) throw error;
  if (status !== 0) process.exit(status ?? 1);
}
