import { defineConfig } from 'drizzle-kit';

export default defineConfig({
  dialect: 'postgresql',
  schema: './src/community/tables.ts',
  out: './migrations/community',
  casing: 'snake_case',
});
