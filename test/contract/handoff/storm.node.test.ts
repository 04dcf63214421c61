import { startNodeProcess } from './node-host.ts';
import { registerStorm } from './storm.ts';

registerStorm('Node, killed with -9', () => startNodeProcess('1000000'), 12);
