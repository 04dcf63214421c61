import { startVoiceWorkerd } from './host.ts';
import { registerVoiceContract } from './suite.ts';

registerVoiceContract('Workers', startVoiceWorkerd);
