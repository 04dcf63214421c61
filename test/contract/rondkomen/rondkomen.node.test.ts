import { startNodeLane } from '../../support/rondkomen/hosts.ts';
import { registerRondkomenContract } from './suite.ts';

registerRondkomenContract('Node', startNodeLane);
