import { join } from 'node:path';
import { startHranaServer } from '../../support/hrana-server.ts';
import { registerMigrationContract } from './suite.ts';

registerMigrationContract('on a file', async (folder) => ({
  url: `file:${join(folder, 'zaak.db')}`,
  close: async () => undefined,
}));

registerMigrationContract('over HTTP', (folder) => startHranaServer({ file: join(folder, 'zaak.db') }));
