import { startWorkerdLane } from '../../support/rondkomen/hosts.ts';
import { registerRondkomenContract } from './suite.ts';

registerRondkomenContract('Workers', startWorkerdLane);
