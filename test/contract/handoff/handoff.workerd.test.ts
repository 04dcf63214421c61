import { registerHandoffContract } from './suite.ts';
import { startHandoffWorkerd } from './workerd-host.ts';

registerHandoffContract('Workers', startHandoffWorkerd);
