import { defineConfig } from 'drizzle-kit';

export default defineConfig({
  dialect: 'sqlite',
  schema: './db/rondkomen/schema.ts',
  out: './db/rondkomen/migrations',
});
