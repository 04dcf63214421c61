import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import * as v from 'valibot';
import { openDeskSession } from '../../../edge/access/desk/session.ts';
import { keyedHash } from '../../../edge/keys.ts';
import { startNodeHost } from '../../../edge/node-host/host.ts';
import { deskConfig } from '../../../edge/protocol/desk.ts';
import { organisationOf } from '../../support/case-inputs.ts';
import { environmentIn, errorLog } from '../../support/node-settings.ts';
import { answer, cpuMicroseconds } from './answer.ts';

/** A room to talk in, and how both sides get there. */
export interface OpenRoom {
  id: string;
  token: string;
  cookie: string;
}

/** Rooms, and agents, of one organisation: a large one. */
const perOrganisation = 50;

// The Node host as anyone starts it, but for the limits on how fast people type.
const [, , directory = ''] = process.argv;
const host = await startNodeHost({
  environment: environmentIn(directory),
  log: errorLog,
  handoffLimits: { citizen: 1e9, desk: 1e9 },
});
setFlagsFromString('--expose-gc');
const collect: () => void = runInNewContext('gc');

const desk = v.parse(deskConfig, {
  team: { nl: 'Klantcontact' },
  help: { phrases: [], avoid: [], teams: [], protocol: [], promises: [] },
});

async function openRooms(count: number): Promise<OpenRoom[]> {
  const { deps } = host;
  const rooms: OpenRoom[] = [];
  const run = crypto.randomUUID().slice(0, 8);
  for (let from = 0; from < count; from += perOrganisation) {
    const code = `org-${run}-${from}`;
    const config = organisationOf(code);
    await deps.organisations.put({ ...config, facts: { ...config.facts, on: ['case', 'chat'] }, desk });
    for (let index = from; index < Math.min(count, from + perOrganisation); index++) {
      const id = `${code}_${String(index).padStart(22, '0')}`;
      const note = { question: 'Waar blijft mijn geld?', language: 'nl' as const, contacts: false, before: [] };
      await deps.offices?.create(code, { id, note, team: desk.team, way: { kind: 'chat' } });
      const identity = {
        organisation: code,
        id: `agent-${index}`,
        name: 'Samira',
        roles: ['agent' as const],
        isDemo: false,
      };
      const { token } = await openDeskSession(deps, identity);
      rooms.push({ id, token: await keyedHash(deps.keys.session, 'handoff', id), cookie: `houvast-desk=${token}` });
    }
  }
  return rooms;
}

answer({
  port: () => Number(new URL(host.url).port),
  cpu: cpuMicroseconds,
  openRooms: (count) => openRooms(Number(count)),
  memory: () => {
    collect();
    const { heapUsed, external } = process.memoryUsage();
    return heapUsed + external;
  },
  pid: () => process.pid,
});
