import { startVoiceNode } from './host.ts';
import { registerVoiceContract } from './suite.ts';

registerVoiceContract('Node', startVoiceNode);
