import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { projectRoot } from '../../kernel/config.ts';

/** Files of the running program that hold a pattern, but for those allowed to; paths below server/src. */
export async function sourcesWith(pattern: RegExp, allowed: RegExp): Promise<string[]> {
  const root = join(projectRoot, 'server', 'src');
  const paths = (await readdir(root, { recursive: true })).filter(
    (path) =>
      path.endsWith('.ts') && !/\.test\.ts$|^test-support\//.test(path) && !allowed.test(path),
  );
  const found = await Promise.all(
    paths.map(async (path) =>
      pattern.test(await readFile(join(root, path), 'utf8')) ? path : undefined,
    ),
  );
  return found.filter((path) => path !== undefined);
}
