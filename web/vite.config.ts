import adapter from '@sveltejs/adapter-node';
import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vite';
import server from '../server/package.json' with { type: 'json' };

/**
 * The server package stays outside the bundle, so that pages and API share one running instance. Its
 * modules are named one by one: Vite takes a bare package name as external only for JavaScript files.
 */
const serverModules = Object.keys(server.exports).map((path) => path.replace('.', server.name));

export default defineConfig(({ command }) => ({
  plugins: [
    sveltekit({
      adapter: adapter({ out: 'build' }),
      // Root-relative asset addresses: pages of every depth share one set of cache entries.
      paths: { relative: false },
      // The server pages carry their own policy; hashes keep equal pages byte for byte equal.
      csp: {
        mode: 'hash',
        directives: {
          'default-src': ['self'],
          'script-src': ['self'],
          'style-src': ['self'],
          // Live reload in development has a socket of its own.
          'connect-src': command === 'serve' ? ['self', 'ws:'] : ['self'],
          'img-src': ['self', 'data:', 'blob:'],
          'object-src': ['none'],
          'base-uri': ['none'],
          'form-action': ['self'],
          'frame-ancestors': ['none'],
        },
      },
      serviceWorker: { register: false },
    }),
  ],
  // The residents' script is built as a worker would be; its parts are files of their own.
  worker: { format: 'es' },
  // The first is for development; the adapter bundles all it can, so a build needs the second.
  ssr: { external: serverModules },
  environments: { ssr: { build: { rolldownOptions: { external: serverModules } } } },
}));
