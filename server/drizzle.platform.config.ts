import { defineConfig } from 'drizzle-kit';

export default defineConfig({
  dialect: 'postgresql',
  schema: './src/platform/tables.ts',
  out: './migrations/platform',
  casing: 'snake_case',
});
