import { defineConfig } from 'drizzle-kit';

export default defineConfig({ dialect: 'sqlite', schema: './db/zaak/schema.ts', out: './db/zaak/migrations' });
