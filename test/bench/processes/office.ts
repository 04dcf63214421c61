import { demoAgents, extendWithDemo } from '../../../demo/routes.ts';
import { startNodeHost } from '../../../edge/node-host/host.ts';
import type { VoiceConfig } from '../../../edge/voice/config.ts';
import { type AgentName, doorOf } from '../../e2e/voice/support/office-pages.ts';
import { environmentIn, errorLog } from '../../support/node-settings.ts';
import { answer } from './answer.ts';

export interface OfficeOrder {
  port: number;
  directory: string;
  voice: VoiceConfig;
}

// The app with its demo, as a municipality would run it; what it is told is JSON.
const [, , order = ''] = process.argv;
const { port, directory, voice } = JSON.parse(order) as OfficeOrder;
const host = await startNodeHost({
  environment: environmentIn(directory, { PORT: port, HOUVAST_DEMO: true }),
  log: errorLog,
  voice,
  extend: (deps) => extendWithDemo(deps, { openAtAnyHour: true }),
  demoAgents,
});
const door = doorOf(host);

answer({
  login: (name) => door.login(name as AgentName, 'agent'),
});
