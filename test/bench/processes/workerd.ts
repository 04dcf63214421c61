import { fileURLToPath } from 'node:url';
import * as v from 'valibot';
import { openDeskSession } from '../../../edge/access/desk/session.ts';
import { deskConfig } from '../../../edge/protocol/desk.ts';
import { startWorkerd } from '../../contract/api/workerd-host.ts';
import { organisationOf } from '../../support/case-inputs.ts';
import { answer } from './answer.ts';
import type { OpenRoom } from './rooms.ts';

// Host 2 as it is deployed, in workerd on this machine, with rooms and a bare echo.
const host = await startWorkerd(fileURLToPath(new URL('rooms.inside.ts', import.meta.url)));
const code = `org-${crypto.randomUUID().slice(0, 8)}`;
const desk = v.parse(deskConfig, {
  team: { nl: 'Klantcontact' },
  help: { phrases: [], avoid: [], teams: [], protocol: [], promises: [] },
});

async function openRooms(count: number): Promise<OpenRoom[]> {
  const config = organisationOf(code);
  await host.deps.organisations.put({ ...config, facts: { ...config.facts, on: ['case', 'chat'] }, desk });
  const rooms: OpenRoom[] = [];
  for (let index = 0; index < count; index++) {
    const id = `${code}_${String(index).padStart(22, '0')}`;
    const opened = await fetch(`${host.url}/room/${code}/${id}`, { method: 'POST' });
    if (!opened.ok) throw new Error(`A room did not open: ${opened.status}.`);
    const identity = {
      organisation: code,
      id: `agent-${index}`,
      name: 'Samira',
      roles: ['agent' as const],
      isDemo: false,
    };
    const { token } = await openDeskSession(host.deps, identity);
    rooms.push({ id, token: await opened.text(), cookie: `houvast-desk=${token}` });
  }
  return rooms;
}

answer({
  port: () => Number(new URL(host.url).port),
  openRooms: (count) => openRooms(Number(count)),
  stop: () => host.stop(),
});
