import { registerStorm } from './storm.ts';
import { startHandoffWorkerd } from './workerd-host.ts';

registerStorm('Workers, whose office is aborted', startHandoffWorkerd, 12);
