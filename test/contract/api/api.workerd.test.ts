import { registerApiContract } from './suite.ts';
import { startWorkerd } from './workerd-host.ts';

registerApiContract('Workers', startWorkerd);
