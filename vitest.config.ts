/** Three kinds of tests: without a database, against a real PostgreSQL, and in a real browser. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { defineConfig } from 'vitest/config';

const slow = { testTimeout: 30_000, hookTimeout: 60_000 };

export default defineConfig({
  test: {
    pool: 'forks',
    maxWorkers: 2,
    projects: [
      {
        test: {
          ...slow,
          name: 'unit',
          include: ['server/src/**/*.test.ts', 'web/src/**/*.test.ts'],
          exclude: databaseTests(),
        },
      },
      {
        test: {
          ...slow,
          name: 'database',
          include: databaseTests(),
          globalSetup: ['server/src/test-support/global-setup.ts'],
        },
      },
      {
        test: {
          name: 'journeys',
          include: ['e2e/**/*.test.ts'],
          globalSetup: ['e2e/support/global-setup.ts'],
          testTimeout: 90_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});

/** A test that starts a runtime needs the database; its imports say so. */
function databaseTests(): string[] {
  return readdirSync('server/src', { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.test.ts'))
    .map((path) => join('server/src', path))
    .filter((path) => /test-support\/|inject\('cluster'\)/.test(readFileSync(path, 'utf8')));
}
