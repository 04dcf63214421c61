import { startNodeProcess } from './node-host.ts';
import { registerHandoffContract } from './suite.ts';

registerHandoffContract('Node', () => startNodeProcess());
