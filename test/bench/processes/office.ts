import type { VoiceConfig } from '../../../edge/voice/config.ts';
import type { AgentName } from '../../e2e/voice/support/office-pages.ts';
import { startOfficeServer } from '../../e2e/voice/support/office-server.ts';
import { answer } from './answer.ts';

export interface OfficeOrder {
  port: number;
  directory: string;
  voice: VoiceConfig;
}

// The app with its demo, as a municipality would run it; what it is told is JSON.
const [, , order = ''] = process.argv;
const quiet = () => undefined;
const { door } = await startOfficeServer({
  ...(JSON.parse(order) as OfficeOrder),
  log: { info: quiet, warn: quiet, error: (message) => process.stderr.write(`${message}\n`) },
});

answer({
  login: (name) => door.login(name as AgentName, 'agent'),
});
