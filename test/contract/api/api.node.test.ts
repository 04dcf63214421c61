import { startNode } from './node-host.ts';
import { registerApiContract } from './suite.ts';

registerApiContract('Node', startNode);
