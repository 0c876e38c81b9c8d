import type { KnipConfig } from 'knip';

export default {
  workspaces: {
    '.': {
      entry: ['scripts/*.mjs', 'bench/*.ts', 'e2e/**/*.test.ts', 'e2e/support/global-setup.ts'],
      project: ['*.{ts,mjs}', 'scripts/**', 'bench/**/*.ts', 'e2e/**/*.ts'],
    },
    server: {
      entry: [
        'src/main.ts',
        'src/**/*.test.ts',
        'src/test-support/global-setup.ts',
        'drizzle.*.config.ts',
      ],
      project: ['src/**/*.ts'],
    },
    web: { entry: ['src/enhance/*.ts'], project: ['src/**/*.{ts,svelte}'] },
  },
  ignoreExportsUsedInFile: true,
  // Generated beside each route when the pages are built.
  ignoreUnresolved: ['./$types.js'],
} satisfies KnipConfig;
