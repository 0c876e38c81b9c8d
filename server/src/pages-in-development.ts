/** Pages in development: Vite in this process, reloading as files change. */
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { projectRoot } from './kernel/config.ts';
import type { PageHandler } from './kernel/http/server.ts';
import type { Runtime } from './kernel/runtime.ts';
import { pageHandler } from './pages.ts';

/** Vite resolves from the working directory, so that becomes the pages' folder. */
export async function loadPagesInDevelopment(
  runtime: Runtime,
): Promise<(app: FastifyInstance) => PageHandler> {
  const root = join(projectRoot, 'web');
  process.chdir(root);
  const { createServer } = await import('vite');
  const vite = await createServer({ root, server: { middlewareMode: true }, appType: 'custom' });
  vite.watcher.on('all', () => forgetPages(runtime));
  return (app) => {
    app.addHook('onClose', () => vite.close());
    return pageHandler(runtime, app, vite.middlewares);
  };
}

/** Kept pages know which writes make them out of date, but not which source files do. */
function forgetPages({ platform, pageCache }: Runtime): void {
  for (const { name } of platform.namespaces) {
    pageCache.distrust(name);
    pageCache.trust(name);
  }
}
